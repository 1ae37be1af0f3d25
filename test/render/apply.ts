/** Plans and runs of every kind, written by hand. */
import type {
  AccountView,
  ApplyView,
  ChangeView,
  DriftView,
  PhaseView,
  ReadBackView,
} from '../../src/render/apply-view.ts';
import type { ReasonView } from '../../src/render/access-view.ts';

const HASH = 'b42166c0e2e5cacedf61e7e9881d36325fa3d3c103fabdf2ae67b9abfc98f776';

function grantPath(grant: string): string {
  return `engagements/2026/eng-${grant.slice(3, 12)}/grants/${grant}.yaml`;
}

function reason(message: string, path: string, line: number, code: string | null = null): ReasonView {
  return { code, messageId: 'any', args: {}, message, path, line };
}

function ended(day: string, grant: string): ReasonView {
  return reason(`ended with ${day}, its last day`, grantPath(grant), 10);
}

const dpaEnds = reason(
  'The DPA with `fl-fec8rgh8z5` ended on 2027-01-15; what stands on it is suspended.',
  'processors/freelancers/fl-fec8rgh8z5/dpa/dpa-fl-fec8rgh8z5-1.yaml',
  14,
  'GP-TIM-007',
);

function change(group: string, freelancer: string | null, given: Partial<ChangeView>): ChangeView {
  const kind = given.change ?? 'remove';
  return {
    group,
    account: freelancer === null ? '00u9k2hostMade1' : null,
    freelancer,
    grants: [],
    change: kind,
    because: [],
    phase: kind === 'remove' ? 'revoke' : 'grant',
    waits: false,
    outcome: null,
    ...given,
  };
}

function removal(group: string, freelancer: string, grant: string, given: Partial<ChangeView> = {}): ChangeView {
  return change(group, freelancer, { grants: [grant], because: [ended('2026-11-30', grant)], ...given });
}

function addition(group: string, freelancer: string, grant: string, given: Partial<ChangeView> = {}): ChangeView {
  const why = reason('granted through 2027-05-31, and everything that it stands on holds', grantPath(grant), 8);
  return change(group, freelancer, { change: 'add', grants: [grant], because: [why], ...given });
}

function account(freelancer: string, kind: AccountView['change'], outcome: AccountView['outcome'] = null): AccountView {
  return { freelancer, account: kind === 'create' ? null : '00u4stays8tEdY1', change: kind, outcome };
}

const NAMES: readonly PhaseView['name'][] = ['revoke', 'accounts', 'grant'];

function phases(...results: readonly PhaseView['result'][]): readonly PhaseView[] {
  return NAMES.map((name, index) => ({ name, result: results[index] ?? 'not-needed', error: null }));
}

const readBack: ReadBackView = { groups: 11, members: 23, differences: [] };

const base: ApplyView = {
  schema: 'gatepass/apply/v1-draft',
  tool: { name: 'gatepass', version: '0.1.0', digest: '0'.repeat(64) },
  notice: 'Gatepass checks files against policies. It does not give legal advice.',
  target: 'production',
  simulated: false,
  commit: '9e39994f46b54261bc079c2cc04f3809425140cb',
  dirty: false,
  asOf: '2026-12-01T06:00:00.117+01:00',
  timezone: 'Europe/Berlin',
  startedAt: '2026-12-01T05:00:00.117Z',
  finishedAt: '2026-12-01T05:00:06.331Z',
  plugin: { name: 'builtin', version: '7.0.0' },
  engine: { name: 'pulumi', version: '3.259.0' },
  planHash: HASH,
  result: 'complete',
  changes: [],
  phases: phases(),
  accounts: [],
  held: [],
  drift: [],
  refused: null,
  unreachable: [],
  readBack,
  receipt: '.gatepass/receipts/production/000005.json',
  error: null,
};

/** What there is to do, in a time that is played; two groups, of which one has wide characters. */
const plan: ApplyView = {
  ...base,
  schema: 'gatepass/plan/v1-draft',
  target: 'sandbox',
  simulated: true,
  dirty: true,
  asOf: '2026-12-01T00:00:00+01:00',
  startedAt: '2026-11-22T19:53:55.196Z',
  finishedAt: '2026-11-22T19:53:55.416Z',
  engine: null,
  result: null,
  readBack: null,
  receipt: null,
  changes: [
    removal('gp-sys-crm-data-steward', 'fl-7k3qz9m2xd', 'gr-2026-0042-01'),
    change('gp-sys-crm-data-steward', 'fl-fec8rgh8z5', {
      grants: ['gr-2026-0041-01', 'gr-2026-0041-02', 'gr-2026-0041-03', 'gr-2026-0041-04'],
      because: [dpaEnds, ended('2026-11-30', 'gr-2026-0041-02'), ended('2026-11-30', 'gr-2026-0041-03')],
    }),
    addition('gp-sys-press-editor', 'fl-r5g24w07qq', 'gr-2026-0032-01'),
    addition('gp-sys-顧客管理-rédacteur', 'fl-r5g24w07qq', 'gr-2026-0032-02'),
    addition('gp-sys-顧客管理-rédacteur', 'fl-z274kbvggq', 'gr-2026-0033-01'),
  ],
  accounts: [
    account('fl-r5g24w07qq', 'create'),
    account('fl-z274kbvggq', 'activate'),
    account('fl-4g67vsbdsw', 'stays'),
  ],
  held: [
    { grant: 'gr-2026-0035-01', path: 'engagements/2026/eng-2026-0035/engagement.yaml' },
    { grant: null, path: 'engagements/2026/eng-2026-0043/grants' },
  ],
  unreachable: [
    {
      system: 'sys-erp-legacy',
      grant: 'gr-2026-0036-01',
      owner: 'usr-so-it',
      procedure:
        'IT takes the access away with form IT-18, signed by the head of order processing; the ERP knows no groups.',
    },
    { system: 'sys-vault', grant: 'gr-2026-0037-01', owner: '', procedure: '' },
  ],
};

const complete: ApplyView = {
  ...base,
  changes: [
    removal('gp-sys-crm-data-steward', 'fl-7k3qz9m2xd', 'gr-2026-0042-01', { outcome: 'gone' }),
    change('gp-sys-crm-data-steward', 'fl-fec8rgh8z5', {
      grants: ['gr-2026-0041-01'],
      because: [dpaEnds],
      outcome: 'gone',
    }),
    addition('gp-sys-press-editor', 'fl-r5g24w07qq', 'gr-2026-0032-01', { outcome: 'added' }),
  ],
  accounts: [account('fl-7k3qz9m2xd', 'deactivate', 'deactivated'), account('fl-r5g24w07qq', 'create', 'created')],
  phases: phases('done', 'done', 'done'),
};

const guarded: readonly ChangeView[] = [
  removal('gp-sys-crm-data-steward', 'fl-7k3qz9m2xd', 'gr-2026-0042-01', { outcome: 'gone' }),
  ...['fl-1', 'fl-2', 'fl-3'].map((freelancer) =>
    change('gp-sys-press-editor', freelancer, {
      because: [reason('no grant in the files lets this account in', 'policies/systems/sys-press.yaml', 14)],
    }),
  ),
  addition('gp-sys-press-editor', 'fl-r5g24w07qq', 'gr-2026-0032-01'),
];

const refused: ApplyView = {
  ...base,
  result: 'refused',
  changes: guarded,
  accounts: [account('fl-1', 'deactivate')],
  phases: phases('done'),
  refused: { limit: 20, planned: 3, of: 11, confirm: HASH },
};

const partial: ApplyView = {
  ...base,
  result: 'partial',
  changes: [
    removal('gp-sys-crm-data-steward', 'fl-7k3qz9m2xd', 'gr-2026-0042-01', { outcome: 'gone' }),
    removal('gp-sys-press-editor', 'fl-ryb17wg49f', 'gr-2026-0034-01', { outcome: 'present' }),
    removal('gp-sys-website-author', 'fl-fec8rgh8z5', 'gr-2026-0041-01', { outcome: 'unknown' }),
    addition('gp-sys-press-editor', 'fl-r5g24w07qq', 'gr-2026-0032-01', { outcome: 'missing' }),
  ],
  accounts: [account('fl-7k3qz9m2xd', 'deactivate', 'active'), account('fl-r5g24w07qq', 'create', 'created')],
  phases: [
    {
      name: 'revoke',
      result: 'partial',
      error:
        'gp-sys-press-editor: fl-ryb17wg49f was not removed: you do not have permission to do this (oaeXq1r5TtQT2yW0n6v7lVx5A)',
    },
    { name: 'accounts', result: 'partial', error: null },
    { name: 'grant', result: 'failed', error: 'the request timed out; '.repeat(40).trim() },
  ],
  readBack: {
    groups: 10,
    members: 22,
    differences: [
      { group: 'gp-sys-press-editor', missing: ['fl-r5g24w07qq'], extra: ['00u4stays8tEdY1'] },
      {
        group: 'gp-sys-tickets-agent',
        missing: [],
        extra: Array.from({ length: 8 }, (_, index) => `00u4stays8tEdY${index}`),
      },
    ],
  },
  error: {
    message: 'gp-sys-press-editor: you do not have permission to do this (oaeXq1r5TtQT2yW0n6v7lVx5A)',
    errors: [
      'gp-sys-press-editor: you do not have permission to do this (oaeXq1r5TtQT2yW0n6v7lVx5A)',
      'Group gp-sys-website-author could not be read: \u001b[2J\u202ethe request timed out after 30 s; what is in it is not known, and nobody was added or removed there.',
    ],
  },
};

const ADMIN = '00u1adminHand7';
const hands: readonly DriftView[] = [
  {
    group: 'gp-sys-crm-data-steward',
    account: '00u9k2hostMade1',
    freelancer: null,
    what: 'added',
    by: ADMIN,
    at: '2026-11-30T16:20:04.000Z',
    done: 'removed',
  },
  {
    group: 'gp-sys-press-editor',
    account: '00u4stays8tEdY1',
    freelancer: 'fl-r5g24w07qq',
    what: 'removed',
    by: null,
    at: null,
    done: 'restored',
  },
  {
    group: null,
    account: '00u4stays8tEdY2',
    freelancer: 'fl-4g67vsbdsw',
    what: 'deactivated',
    by: ADMIN,
    at: '2026-11-30T16:21:40.000Z',
    done: 'left',
  },
];

const byHand = reason(
  `added by hand by ${ADMIN} at 2026-11-30T16:20:04.000Z; a grant has to say so first`,
  'policies/systems/sys-crm.yaml',
  22,
);

const drift: ApplyView = {
  ...base,
  changes: [
    change('gp-sys-crm-data-steward', null, { because: [byHand], outcome: 'gone' }),
    addition('gp-sys-press-editor', 'fl-r5g24w07qq', 'gr-2026-0032-01', { outcome: 'added' }),
  ],
  accounts: [account('fl-4g67vsbdsw', 'stays', 'deactivated')],
  drift: hands,
  phases: phases('done', 'not-needed', 'done'),
};

const large: ApplyView = {
  ...base,
  result: 'partial',
  changes: Array.from({ length: 20_000 }, (_, index) => {
    const grant = `gr-2026-${String(1000 + (index % 200))}-01`;
    const group = `gp-sys-${String(index % 200).padStart(3, '0')}-reader`;
    const outcome = index === 15_007 ? 'present' : 'gone';
    return removal(group, `fl-${String(index).padStart(10, '0')}`, grant, { outcome });
  }),
  phases: phases('partial'),
  readBack: {
    groups: 200,
    members: 1,
    differences: [{ group: 'gp-sys-007-reader', missing: [], extra: ['00u4stays8tEdY1'] }],
  },
};

/** The document of a question that could not be asked. */
const failed: ApplyView = {
  ...base,
  result: 'failed',
  planHash: null,
  plugin: null,
  engine: null,
  readBack: null,
  receipt: null,
  error: {
    message: 'production does not answer: the connection was refused.',
    errors: ['production does not answer: the connection was refused.'],
  },
};

/** Everything, by name. */
export const runs = {
  plan,
  complete,
  refused,
  partial,
  drift,
  large,
  failed,
  unchanged: { ...base, result: 'unchanged', engine: null },
} as const satisfies Record<string, ApplyView>;

/** What a plan says that the guard does not let pass. */
export const refusedPlan: ApplyView = {
  ...refused,
  schema: 'gatepass/plan/v1-draft',
  changes: guarded.map((one) => ({ ...one, outcome: null })),
  phases: phases(),
  readBack: null,
  receipt: null,
  engine: null,
};
