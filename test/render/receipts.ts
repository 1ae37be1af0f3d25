/** Answers of `gatepass verify` and `gatepass who-had`: some written by hand, some made of any texts. */
import fc from 'fast-check';
import { NOTICE } from '../../src/diagnostic.ts';
import type { DefectView, RemarkView, VerifyView } from '../../src/render/verify-view.ts';
import type { SeenView, SightingView, WhoHadView } from '../../src/render/who-had-view.ts';
import { view } from './view.ts';

type Text = fc.Arbitrary<string>;

const FOLDER = '.gatepass/receipts/production';
const KEYID = '21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9';

function remark(messageId: string, file: string, message: string): RemarkView {
  return { messageId, args: {}, message, path: file === '' ? FOLDER : `${FOLDER}/${file}` };
}

const altered: DefectView = {
  ...remark(
    'altered',
    '000002.json',
    'The signature of `receipts-2026` does not fit the text: one of them was changed.',
  ),
  do: 'Keep the file as it is, find out who changed it and when, and take the receipt from a backup.',
};

/** Three receipts, one of them altered, and one claim that a hostile program wrote. */
export const verified: VerifyView = {
  schema: 'gatepass/verify/v1-draft',
  tool: { name: 'gatepass', version: '0.1.0', digest: 'd'.repeat(64) },
  notice: NOTICE,
  trusted: [{ key: 'receipts-2026', keyid: KEYID, from: '2026-11-22', until: null }],
  chains: [{ path: FOLDER, receipts: 3 }],
  proved: [
    remark('signed-nth', '000001.json', 'Signed by `receipts-2026`, unchanged since, and number 1 of its chain.'),
    remark('signed', '000003.json', 'Signed by `receipts-2026`, and unchanged since.'),
  ],
  claimed: [
    remark('run', '000001.json', 'A run as of 2026-12-01T02:00:00+01:00 ended `complete`.'),
    remark('read', '000001.json', 'The directory was read, last at 2026-12-01T01:00:09Z: groups 18, members 42.'),
    remark('run', '000003.json', 'A run as of 2026-12-31T02:00:00+01:00 ended `partial`.'),
    remark(
      'gone-by-request',
      '000003.json',
      '00u9x2k7qpLm3TzRv5d7 left gp-sys-crm-data-steward: due 2026-12-31T00:00:00+01:00, seen gone 2026-12-31T01:00:07Z (request Z9d8f7a6).',
    ),
    remark('trouble', '000003.json', 'run: \u001b[2Jall is well\u202e'),
  ],
  unknown: [
    remark('behind-defect', '000003.json', `Whether it follows ${FOLDER}/000002.json: that file is not what it was.`),
    remark(
      'tail',
      '',
      `Whether there were receipts after ${FOLDER}/000003.json: a chain does not show that its end was cut off.`,
    ),
  ],
  errors: [altered],
  error: null,
};

function seen(at: string, receipt: string, requestId: string | null): SightingView {
  return { at, requestId, receipt: `${FOLDER}/${receipt}` };
}

const person: SeenView = {
  account: '00u9x2k7qpLm3TzRv5d7',
  freelancer: 'fl-7k3qz9m2xd',
  group: 'gp-sys-crm-data-steward',
  roles: ['data-steward'],
  firstSeen: seen('2026-12-01T02:00:09+01:00', '000001.json', 'Z1a2b3c4'),
  lastSeen: seen('2026-12-31T02:00:01+01:00', '000003.json', null),
  gone: seen('2026-12-31T02:00:07+01:00', '000003.json', 'Z9d8f7a6'),
  because: 'until',
  byHand: null,
};

const [granted] = view.grants;
const rows = view.grants.map((row) => {
  const { because, enforcement, engagement, freelancer, from, grant, group, level, role, status, until } = row;
  return { grant, engagement, freelancer, role, level, group, enforcement, from, until, status, because };
});

/** A day with somebody who had a grant, somebody who was added by hand, and somebody whose grant was suspended. */
export const whoHad: WhoHadView = {
  schema: 'gatepass/who-had/v1-draft',
  tool: verified.tool,
  notice: NOTICE,
  system: granted?.system ?? '',
  on: '2026-12-15',
  timezone: 'Europe/Berlin',
  from: '2026-12-15T00:00:00+01:00',
  to: '2026-12-16T00:00:00+01:00',
  target: 'production',
  simulated: false,
  trust: 'defective',
  receipts: 3,
  observed: {
    basis: 'observed',
    groups: [],
    people: [
      person,
      {
        ...person,
        account: '00uStranger',
        freelancer: null,
        lastSeen: person.firstSeen,
        because: null,
        byHand: { by: '00uAdmin', at: '2026-12-01T00:58:12.000Z' },
      },
      { ...person, account: '\u001b[31mred', gone: null },
    ],
  },
  declared: {
    basis: 'declared',
    commit: '0123456789abcdef0123456789abcdef01234567',
    receipt: `${FOLDER}/000002.json`,
    grants: rows.filter(({ status }) => status === 'effective').slice(0, 2),
    unknown: [{ grant: 'gr-2026-0099-01', path: 'engagements/2026/eng-2026-0099/engagement.yaml' }],
  },
  differences: [
    {
      what: 'observed-not-declared',
      message: '00uStranger was in gp-sys-crm-data-steward, and no grant opened it on that day.',
      group: person.group,
      account: '00uStranger',
      freelancer: null,
      grants: rows.filter(({ status }) => status === 'suspended'),
    },
  ],
  unknown: [
    {
      messageId: 'manual',
      args: {},
      message: 'Who held the role `clerk`: no group carries it, it is given and taken by hand.',
    },
  ],
  errors: [altered],
  error: null,
};

/** Any answer of `verify`, made of these texts. */
export function verifiedOf({ text, word }: { readonly text: Text; readonly word: Text }): fc.Arbitrary<VerifyView> {
  const said = fc.array(fc.record({ messageId: word, args: fc.constant({}), message: text, path: word }), {
    maxLength: 5,
  });
  return fc
    .record({
      trusted: fc.array(fc.record({ key: word, keyid: word, from: fc.option(word), until: fc.option(word) }), {
        maxLength: 2,
      }),
      chains: fc.array(fc.record({ path: word, receipts: fc.nat() }), { maxLength: 2 }),
      proved: said,
      claimed: said,
      unknown: said,
      errors: said.chain((all) => text.map((next) => all.map((one) => ({ ...one, do: next })))),
      error: fc.option(fc.record({ message: text })),
      notice: text,
    })
    .map((given) => ({ ...verified, ...given }));
}

/** Any answer of `who-had`, made of these texts. */
export function whoHadOf({ text, word }: { readonly text: Text; readonly word: Text }): fc.Arbitrary<WhoHadView> {
  const sighting = fc.record({ at: word, requestId: fc.option(word), receipt: word });
  const people = fc.record({
    account: word,
    freelancer: fc.option(word),
    group: word,
    roles: fc.array(word, { maxLength: 2 }),
    firstSeen: sighting,
    lastSeen: sighting,
    gone: fc.option(sighting),
    because: fc.option(word),
    byHand: fc.option(fc.record({ by: fc.option(word), at: fc.option(word) })),
  });
  return fc
    .record({
      observed: fc.record({
        basis: fc.constant('observed' as const),
        groups: fc.constant([]),
        people: fc.array(people, { maxLength: 4 }),
      }),
      unknown: fc.array(fc.record({ messageId: word, args: fc.constant({}), message: text }), { maxLength: 3 }),
      errors: fc.array(fc.record({ messageId: word, args: fc.constant({}), message: text, path: word, do: text }), {
        maxLength: 2,
      }),
      trust: fc.constantFrom('verified' as const, 'unverified' as const, 'defective' as const, null),
      error: fc.option(fc.record({ message: text })),
      ...{ system: word, on: word, timezone: word, target: fc.option(word), notice: text },
    })
    .map((given) => ({ ...whoHad, differences: [], ...given }));
}
