/** Words for what is found in receipts. `do` is the next step, where something is wrong. */
import type { Message } from '../diagnostic.ts';

interface Words {
  readonly says: string;
  readonly do?: string;
}

const KEEP = 'Keep the file as it is, find out who changed it and when, and take the receipt from a backup.';

const WORDS: Readonly<Record<string, Words>> = {
  // Files that hold no receipt.
  unreadable: { says: 'The file cannot be read.', do: 'See whether it is a plain file and who may read it.' },
  'no-json': { says: 'This is no JSON: the file was cut off or written over.', do: KEEP },
  'no-envelope': {
    says: 'This is no signed envelope: `payloadType`, `payload` or `signatures` is missing.',
    do: 'Move it out of the folder if it never was a receipt. Otherwise take the receipt from a backup.',
  },
  'no-base64': { says: 'The payload is no base64, or not written as receipts write it.', do: KEEP },
  'payload-type': {
    says: 'The envelope is for `{payloadType}`, so what is in it was never signed as a receipt.',
    do: 'Move it out of the folder: it belongs to another program.',
  },
  'predicate-type': {
    says: 'This is a statement about something else: `{predicateType}`.',
    do: 'Move it out of the folder, or verify it with the Gatepass that wrote it.',
  },
  'no-receipt': {
    says: 'What is in the envelope is no receipt: fields are missing, or hold something else.',
    do: KEEP,
  },

  // Signatures.
  unsigned: {
    says: 'Nobody signed this receipt, so anybody may have written it.',
    do: 'Give `gatepass apply` a key (`gatepass keys init`), and hold what this one says against the provider’s log.',
  },
  altered: { says: 'The signature of `{key}` does not fit the text: one of them was changed.', do: KEEP },
  'foreign-key': {
    says: 'It was signed by a key that nobody here trusts, {keyid}.',
    do: 'If the key is yours, add it to `receipt_keys` in policies/organisation.yaml. If not, somebody else wrote this.',
  },
  'key-too-early': {
    says: 'It was signed by `{key}`, which is trusted from {from} on, and the receipt is older.',
    do: 'Correct `from` in `receipt_keys` if the key was in use already. Otherwise the receipt is not of that day.',
  },
  'key-out-of-days': {
    says: 'It was signed by `{key}`, which is trusted from {from} through {until} only.',
    do: 'Find out who still has that key: after its last day nobody should sign with it.',
  },

  // The chain.
  'other-target': {
    says: 'This is a receipt of the target `{target}` among those of `{expected}`.',
    do: 'Put it back into the folder of its target.',
  },
  duplicate: { says: 'This is the same receipt as {earlier}.', do: 'Remove the copy.' },
  dropped: {
    says: 'It does not follow {before}: at least one receipt between the two is missing.',
    do: 'Take what is missing from a backup. If there is none, the provider’s log is the only record of those runs.',
  },
  'beginning-missing': {
    says: 'It is the first one here, and names one before it: the beginning of the chain is missing.',
    do: 'Take what is missing from a backup, or give all folders at once if the receipts were moved.',
  },
  'second-beginning': {
    says: 'It says that it is the first of its target, and so does {other}.',
    do: 'Find out who emptied the folder in between: runs go on from the last receipt that they find.',
  },
  fork: {
    says: 'It follows the same receipt as {other}: one of the two was put in afterwards.',
    do: 'Find out where either comes from. Two runs at once do not cause this.',
  },
  reordered: {
    says: 'Here {expected} should stand: each receipt names the one before it, and files were given other names.',
    do: 'Give the files back their names.',
  },
  backwards: {
    says: 'It goes by {instant}, which is before {before}, and no run goes back in time.',
    do: 'See whether the clock of the machine was wrong; otherwise somebody wrote this by hand.',
  },

  // Proved.
  signed: { says: 'Signed by `{key}`, and unchanged since.' },
  'signed-nth': { says: 'Signed by `{key}`, unchanged since, and number {place} of its chain.' },
  unbroken: { says: 'All {count} receipts follow each other from {first} to {last}; none is missing in between.' },

  // Claimed.
  run: { says: 'A run as of {instant} ended `{result}`.' },
  read: { says: 'The directory was read, last at {until}: groups {groups}, members {members}.' },
  gone: { says: '{account} left {group}: due {due}, seen gone {gone}.' },
  'gone-by-request': { says: '{account} left {group}: due {due}, seen gone {gone} (request {request}).' },
  'still-there': { says: '{account} should have left {group} (due {due}) and was still there.' },
  'not-tried': { says: '{account} should leave {group} (due {due}); the removal waits.' },
  added: { says: '{account} was seen in {group}, as it should be.' },
  missing: { says: '{account} should have come into {group} and was not there.' },
  'not-added': { says: '{account} should come into {group}; that waits.' },
  sessions: { says: 'Sessions and tokens of {account} were ended; no reading can show that.' },
  'no-sessions': { says: 'Sessions of {account} could not be ended, and may have gone on.' },
  account: { says: 'Account {account} of {freelancer}: {change} ({outcome}).' },
  drift: { says: '{account} was {what} by hand in {group}, by {by}.' },
  'drift-account': { says: '{account} was {what} by hand, by {by}.' },
  refused: { says: 'The guard held back {planned} removals of {of} members; the limit is {limit} %.' },
  trouble: { says: '{where}: {message}' },

  // Unknown.
  'not-seen-gone': { says: 'Whether {account} left {group} (due {due}): the directory was not read afterwards.' },
  'not-seen-added': { says: 'Whether {account} came into {group}: the directory was not read afterwards.' },
  unread: { says: 'Who was in {groups} when the run was over: they could not be read.' },
  'behind-defect': { says: 'Whether it follows {before}: that file is not what it was.' },
  alone: { says: 'What came before it: no other receipt was given.' },
  'never-read': { says: 'Who was in {group}: no receipt holds a reading of it.' },
  'not-yet-read': { says: 'Who was in {group}: it was read for the first time at {at}, when the day was over.' },
  'read-from': { says: 'Who was in {group} before {at}: nobody had read it until then.' },
  'read-until': { says: 'Who came into {group} after {at}: nobody has read it since.' },
  'may-have-come': {
    says: 'Whether {account} was in {group}: not at {absent}, but at {at}, and no run had put it there.',
  },
  manual: { says: 'Who held the role `{role}`: no group carries it, it is given and taken by hand.' },

  // What was seen beside what the files say.
  'observed-not-declared': { says: '{who} was in {group}, and no grant opened it on that day.' },
  'declared-not-observed': { says: '{grant} opened {group} to {who}, and nobody saw them in it.' },

  // The end of a chain.
  tail: { says: 'Whether there were receipts after {last}: a chain does not show that its end was cut off.' },
};

/** A message in words, and the next step where there is one. */
export function wordsOf({ args, id }: Message): { readonly says: string; readonly do: string } {
  const words = WORDS[id];
  return { says: fill(words?.says ?? id, args), do: fill(words?.do ?? '', args) };
}

function fill(template: string, args: Message['args']): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
