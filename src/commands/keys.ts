/** `gatepass keys init`: makes the key that signs receipts, and says where each half of it goes. */
import { join, relative } from 'node:path';
import { KeyFailure } from '../evidence/keys.ts';
import { createKey } from '../hosts/keys.ts';
import type { CreatedKey } from '../hosts/keys.ts';
import { find } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import type { Zone } from '../time.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';
import { openGoverned, readWorkTree, zoneIn } from './governed.ts';
import type { Governed } from './governed.ts';

const KEYS = '.gatepass/keys';

/** Makes a key, or says why there is none. */
export function runKeysInit(dir: string, context: Context): Outcome {
  try {
    const governed = openGoverned(dir, context.cwd);
    const { ledger } = readWorkTree(governed);
    const key = createKey(join(governed.root, KEYS));
    return { stdout: `${told(key, ledger, governed, context).join('\n')}\n`, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof Failure || error instanceof KeyFailure)) throw error;
    return { stdout: '', stderr: error.message, exitCode: error instanceof Failure ? error.exitCode : 2 };
  }
}

function told(key: CreatedKey, ledger: Ledger, governed: Governed, { now }: Context): readonly string[] {
  const { privatePath, publicPath, signer } = key;
  const shown = (path: string) => relative(governed.root, path).replaceAll('\\', '/');
  return [
    'A new key for receipts, Ed25519',
    `  private  ${shown(privatePath)}`,
    `  public   ${shown(publicPath)}`,
    `  id       ${signer.keyid}`,
    '',
    ...entryFor(signer.ed25519, dayOf(now, zoneIn(ledger)), ledger),
    '',
    'Where gatepass apply runs in CI, give it the text of the private half as the secret GATEPASS_SIGNING_KEY, and keep',
    'no other copy but one in a safe place. On this machine apply finds it where it lies.',
    ...warning(governed),
  ];
}

function dayOf(now: number, zone: Zone | null): string {
  return zone === null ? new Date(now).toISOString().slice(0, 10) : zone.dayAt(now);
}

/** What policies/organisation.yaml has to say, ready to paste. */
function entryFor(ed25519: string, day: string, ledger: Ledger): readonly string[] {
  const known = find(ledger, 'Organisation', 'org')?.facts.receipt_keys ?? [];
  const entry = [
    `  - id: ${nameFor(day, new Set(known.map((one) => one?.id)))}`,
    `    ed25519: ${ed25519}`,
    `    from: ${day}`,
  ];
  if (known.length === 0)
    return ['Receipts that it signs are trusted once policies/organisation.yaml says:', '', 'receipt_keys:', ...entry];
  const until = 'and give the key that it replaces an `until`.';
  return [
    `Receipts that it signs are trusted once receipt_keys in policies/organisation.yaml also has:`,
    '',
    ...entry,
    '',
    until,
  ];
}

function nameFor(day: string, taken: ReadonlySet<string | undefined>): string {
  const names = Array.from(
    { length: taken.size + 1 },
    (_, index) => `receipts-${day}${index === 0 ? '' : `-${index + 1}`}`,
  );
  return names.find((name) => !taken.has(name)) ?? '';
}

function warning({ repository }: Governed): readonly string[] {
  if (repository === null || repository.ignores('.gatepass')) return [];
  return [
    '',
    'Git does not pass over .gatepass/ yet: add the line .gatepass/ to .gitignore, so that no key or state is committed.',
  ];
}
