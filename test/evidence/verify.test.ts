/** What is found in receipts that somebody has touched, and what an untouched chain proves. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { seal } from '../../src/evidence/envelope.ts';
import type { Envelope } from '../../src/evidence/envelope.ts';
import { statementOf } from '../../src/evidence/statement.ts';
import type { Trust } from '../../src/evidence/trust.ts';
import { judgeChain, verificationOf } from '../../src/evidence/verify.ts';
import type { Chain } from '../../src/evidence/verify.ts';
import { chained, commit, folderOf, newKey, planHash, reading, readings, run, trusting } from './receipts.ts';

const ours = newKey();
const theirs = newKey();
const trust = trusting(ours.publicPem);
const runs = [1, 2, 3, 4, 5].map((day) => run({ instant: `2026-12-0${day}T02:00:00+01:00` }));
const five = chained(runs, ours.signer);

const verify = (chain: Chain, by: Trust | null = trust) => verificationOf([judgeChain(chain, by)]);
/** What is wrong: the file's number and the message. */
const errorsIn = (envelopes: readonly (Envelope | string)[], by: Trust | null = trust) =>
  verify(folderOf(envelopes), by).errors.map(({ messageId, path }) => `${path.slice(2, -5)} ${messageId}`);
const without = <Item>(items: readonly Item[], index: number) => items.filter((_, at) => at !== index);
const replaced = <Item>(items: readonly Item[], index: number, item: Item) => items.with(index, item);
const at = (index: number): Envelope => five[index] ?? assert.fail();

suite('An untouched chain', () => {
  const { claimed, errors, proved, unknown } = verify(folderOf(five));

  test('has nothing wrong, and proves who signed, in which order, and that nothing is missing in between', () => {
    assert.deepEqual(errors, []);
    assert.deepEqual(
      proved.map(({ message }) => message),
      [
        ...[1, 2, 3, 4, 5].map((place) => `Signed by \`ours\`, unchanged since, and number ${place} of its chain.`),
        'All 5 receipts follow each other from 2026-12-01T02:00:00+01:00 to 2026-12-05T02:00:00+01:00; none is missing in between.',
      ],
    );
  });

  test('claims what its runs did, and does not know its own end', () => {
    assert.equal(claimed[0]?.message, 'A run as of 2026-12-01T02:00:00+01:00 ended `unchanged`.');
    assert.deepEqual(
      unknown.map(({ messageId }) => messageId),
      ['tail'],
    );
  });

  test('cut off at its end looks untouched: only that line says so', () =>
    assert.deepEqual(errorsIn(five.slice(0, 3)), []));

  test('of one receipt is a chain', () => assert.deepEqual(errorsIn(five.slice(0, 1)), []));
});

suite('Somebody', () => {
  const forged = { ...at(2), payload: seal(statementOf(commit, planHash, run()), ours.signer).payload };

  test('altered a receipt: one finding, also where the next one does not fit any more', () => {
    const found = verify(folderOf(replaced(five, 2, forged)));
    assert.deepEqual(
      found.errors.map(({ messageId, path }) => [path, messageId]),
      [['r/3.json', 'altered']],
    );
    assert.ok(found.unknown.some(({ messageId, path }) => messageId === 'behind-defect' && path === 'r/4.json'));
    assert.ok(found.proved.every(({ messageId }) => messageId !== 'unbroken'));
    assert.ok(found.claimed.every(({ path }) => path !== 'r/3.json'));
  });

  test('signed with a key of their own, or with none', () => {
    const foreign = seal(statementOf(commit, planHash, runs[0] ?? run()), theirs.signer);
    assert.deepEqual(errorsIn(replaced(five, 2, foreign))[0], '3 foreign-key');
    assert.deepEqual(
      errorsIn(chained(runs, theirs.signer)),
      ['1', '2', '3', '4', '5'].map((one) => `${one} foreign-key`),
    );
    assert.deepEqual(errorsIn(replaced(five, 2, { ...at(2), signatures: [] })), ['3 unsigned']);
  });

  test('wrote our key’s id on their signature', () => {
    const foreign = chained(runs, theirs.signer)[2] ?? assert.fail();
    const [signature] = foreign.signatures;
    const posing = { ...foreign, signatures: [{ keyid: ours.signer.keyid, sig: signature?.sig ?? '' }] };
    assert.deepEqual(errorsIn(replaced(five, 2, posing)), ['3 altered']);
  });

  test('dropped one', () => {
    assert.deepEqual(errorsIn(without(five, 0)), ['1 beginning-missing']);
    assert.deepEqual(errorsIn(without(five, 2)), ['3 dropped']);
  });

  test('gave files other names', () => {
    const swapped = [at(0), at(2), at(1), at(3), at(4)];
    assert.deepEqual(errorsIn(swapped), ['2 reordered']);
    assert.deepEqual(errorsIn(five.toReversed()), ['1 reordered']);
  });

  test('put in a copy, or another target’s', () => {
    assert.deepEqual(errorsIn([at(0), at(1), at(1), at(2)]), ['3 duplicate']);
    const [other] = chained([run({ target: 'production' })], ours.signer);
    assert.deepEqual(errorsIn([at(0), at(1), other ?? assert.fail(), at(2)]), ['3 other-target']);
    const elsewhere = verify(folderOf(five, 'production')).errors;
    assert.ok(elsewhere.length === 5 && elsewhere.every(({ messageId }) => messageId === 'other-target'));
  });

  test('began anew in the middle, or told the story twice', () => {
    const again = chained([run({ instant: '2026-12-06T02:00:00+01:00' })], ours.signer);
    assert.deepEqual(errorsIn([...five, ...again]), ['6 second-beginning']);
    const otherEnd = chained([...runs.slice(0, 2), run({ instant: '2026-12-04T09:00:00+01:00' })], ours.signer).slice(
      2,
    );
    assert.deepEqual(errorsIn([...five.slice(0, 3), ...otherEnd]), ['4 fork']);
  });

  test('went back in time', () => {
    const back = chained([...runs, run({ instant: '2026-11-30T02:00:00+01:00' })], ours.signer);
    assert.deepEqual(errorsIn(back), ['6 backwards']);
  });

  test('cut a file off, emptied it, or left something else there', () => {
    const text = JSON.stringify(at(2));
    for (const [file, id] of [
      [text.slice(0, 200), 'no-json'],
      ['', 'no-json'],
      ['\ufeff' + text, 'no-json'],
      ['[]', 'no-envelope'],
      ['{"payload":"x"}', 'no-envelope'],
      [JSON.stringify({ ...at(2), payload: `${at(2).payload}\n` }), 'no-base64'],
      [JSON.stringify({ ...at(2), payloadType: 'text/plain' }), 'payload-type'],
      [JSON.stringify({ ...at(2), payload: 'e30=' }), 'no-receipt'],
      [
        JSON.stringify({ ...at(2), payload: btoa('{"predicateType":"https://slsa.dev/provenance/v1"}') }),
        'predicate-type',
      ],
    ] as const)
      assert.deepEqual(errorsIn([...five.slice(0, 2), file, ...five.slice(3)]), [`3 ${id}`], file.slice(0, 40));
  });

  test('made a file unreadable', () => {
    const chain = folderOf(five);
    const files = chain.files.map((file, index) => (index === 1 ? { ...file, bytes: null } : file));
    assert.deepEqual(
      verify({ ...chain, files }).errors.map(({ messageId }) => messageId),
      ['unreadable'],
    );
  });

  test('wrote what has the right form but for one field', () => {
    const predicate = {
      ...run(),
      groups: [{ group: 'g', id: null, before: null, after: { members: 'all', at: 'now' } }],
    };
    const odd = seal(statementOf(commit, planHash, predicate as unknown as ReturnType<typeof run>), ours.signer);
    assert.deepEqual(errorsIn([odd]), ['1 no-receipt']);
  });
});

suite('A run after a damaged receipt', () => {
  test('goes on without naming it, and nothing else is said than that the file is damaged', () => {
    const [next] = chained([run({ instant: '2026-12-06T02:00:00+01:00' })], ours.signer);
    const found = verify(folderOf([...five, 'cut off', next ?? assert.fail()]));
    assert.deepEqual(
      found.errors.map(({ messageId }) => messageId),
      ['no-json'],
    );
    assert.deepEqual(
      found.unknown.map(({ messageId }) => messageId),
      ['behind-defect', 'tail'],
    );
  });
});

suite('A key', () => {
  test('is trusted on its days: those of the run, or those of the machine', () => {
    const on = (from: string, until: string | null) =>
      errorsIn(five.slice(0, 1), trusting(ours.publicPem, from, until));
    assert.deepEqual(on('2026-12-01', '2026-12-01'), []);
    assert.deepEqual(on('2026-12-02', null), ['1 key-too-early']);
    assert.deepEqual(on('2026-11-01', '2026-11-30'), ['1 key-out-of-days']);
    const played = chained([run({ simulated: true, finishedAt: '2026-11-22T10:00:00.000Z' })], ours.signer);
    assert.deepEqual(errorsIn(played, trusting(ours.publicPem, '2026-11-20', '2026-11-25')), []);
  });

  test('that is new signs what follows the old one’s', () => {
    const [first, second] = chained(runs.slice(0, 2), ours.signer);
    const renewed = chained(runs.slice(0, 2), theirs.signer)[1];
    assert.ok(first !== undefined && second !== undefined && renewed !== undefined);
    const both = { ...trust, keys: [...trust.keys, ...trusting(theirs.publicPem).keys] };
    assert.deepEqual(errorsIn([first, { ...second, signatures: renewed.signatures }], both), []);
  });
});

test('a receipt that somebody picked out is judged without its neighbours', () => {
  const chain = { ...folderOf(five.slice(2, 3)), whole: false };
  const { errors, proved, unknown } = verify(chain);
  assert.deepEqual([errors.length, proved[0]?.messageId, unknown[0]?.messageId], [0, 'signed', 'alone']);
});

test('without a key nothing is proved, and the chain is judged all the same', () => {
  assert.deepEqual(verify(folderOf(five), null).proved, []);
  assert.deepEqual(errorsIn(without(five, 2), null), ['3 dropped']);
});

suite('A receipt of a run that went half well', () => {
  const members = {
    before: reading(['a1', 'a2'], '2026-12-01T01:00:00Z'),
    after: reading(['a2'], '2026-12-01T01:00:09Z', 'rq-7'),
  };
  const change = {
    freelancer: null,
    grants: [],
    because: 'until',
    phase: 'revoke' as const,
    change: 'remove' as const,
  };
  const predicate = run({
    result: 'partial',
    changes: [
      { ...change, group: 'crm', account: 'a1', outcome: 'gone' },
      { ...change, group: 'crm', account: 'a2', outcome: 'present' },
      { ...change, group: 'code', account: 'a3', outcome: 'unknown' },
      {
        ...change,
        group: 'crm',
        account: null,
        freelancer: 'fl-7k3qz9m2xd',
        change: 'add',
        phase: 'grant',
        outcome: 'missing',
      },
    ],
    groups: [readings('crm', members.before, members.after), readings('code', members.before, null)],
    removals: [
      {
        group: 'crm',
        account: 'a1',
        freelancer: null,
        grants: [],
        due: '2026-12-01T00:00:00+01:00',
        gone: members.after.at,
      },
      { group: 'crm', account: 'a2', freelancer: null, grants: [], due: null, gone: null },
      { group: 'code', account: 'a3', freelancer: null, grants: [], due: null, gone: null },
    ],
    sessions: [
      { account: 'a1', freelancer: null, ended: true },
      { account: 'a2', freelancer: null, ended: false },
    ],
    accounts: [{ freelancer: 'fl-7k3qz9m2xd', account: 'a1', change: 'deactivate', outcome: 'deactivated' }],
    drift: [{ group: 'crm', account: 'a9', what: 'added', by: 'admin-1', at: null, done: 'removed' }],
    refused: { limit: 20, planned: 14, of: 31, confirm: 'c'.repeat(64) },
    errors: [{ where: 'crm/a2', message: 'refused by the provider', id: 'oae1' }],
  });
  const { claimed, unknown } = verify(folderOf(chained([predicate], ours.signer)));

  test('claims what the directory showed, with the request that showed it', () =>
    assert.deepEqual(
      claimed.map(({ message }) => message),
      [
        'A run as of 2026-12-01T02:00:00+01:00 ended `partial`.',
        'The directory was read, last at 2026-12-01T01:00:09.000Z: groups 1, members 1.',
        'a1 left crm: due 2026-12-01T00:00:00+01:00, seen gone 2026-12-01T01:00:09.000Z (request rq-7).',
        'a2 should have left crm (due no date) and was still there.',
        'fl-7k3qz9m2xd should have come into crm and was not there.',
        'Sessions and tokens of a1 were ended; no reading can show that.',
        'Sessions of a2 could not be ended, and may have gone on.',
        'Account a1 of fl-7k3qz9m2xd: deactivate (deactivated).',
        'a9 was added by hand in crm, by admin-1.',
        'The guard held back 14 removals of 31 members; the limit is 20 %.',
        'crm/a2: refused by the provider',
      ],
    ));

  test('leaves open what nobody read', () =>
    assert.deepEqual(
      unknown.map(({ messageId }) => messageId),
      ['not-seen-gone', 'unread', 'tail'],
    ));
});

suite('Whatever is done to a chain', () => {
  const indices = fc.integer({ min: 0, max: 4 });

  test('one altered character of a payload or a signature is found', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
    fc.assert(
      fc.property(indices, fc.boolean(), fc.nat(), fc.constantFrom(...alphabet), (index, inPayload, place, letter) => {
        const { payload, payloadType, signatures } = at(index);
        const text = inPayload ? payload : (signatures[0]?.sig ?? '');
        const spot = place % text.length;
        fc.pre(text[spot] !== letter);
        const other = text.slice(0, spot) + letter + text.slice(spot + 1);
        const altered = inPayload
          ? { payloadType, payload: other, signatures }
          : { payloadType, payload, signatures: [{ keyid: signatures[0]?.keyid ?? '', sig: other }] };
        assert.ok(errorsIn(replaced(five, index, altered)).some((error) => error.startsWith(`${index + 1} `)));
      }),
    );
  });

  test('one altered byte of what was signed is found', () => {
    fc.assert(
      fc.property(indices, fc.nat(), fc.integer({ min: 1, max: 255 }), (index, place, mask) => {
        const bytes = Buffer.from(at(index).payload, 'base64');
        bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ mask;
        const altered = { ...at(index), payload: bytes.toString('base64') };
        assert.ok(errorsIn(replaced(five, index, altered)).some((error) => error.startsWith(`${index + 1} `)));
      }),
    );
  });

  test('any that are dropped are found, but at the end; any order but the right one is found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...five.keys()], { minLength: 1 }), (kept) => {
        const isUntouched = kept.every((index, place) => index === place);
        assert.equal(errorsIn(kept.map(at)).length === 0, isUntouched);
      }),
    );
  });

  test('any other file instead of one is found and breaks nothing', () => {
    fc.assert(
      fc.property(
        indices,
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.jsonValue().map(asPayload)),
        (index, text) => {
          assert.ok(errorsIn([...five].map((one, place) => (place === index ? text : one))).length > 0);
        },
      ),
    );
  });
});

function asPayload(value: unknown): string {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64');
  return JSON.stringify({ payloadType: 'application/vnd.in-toto+json', payload, signatures: [] });
}
