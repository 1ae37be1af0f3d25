/** An answer of `gatepass access` with every status, written by hand. */
import type { AccessView, ChangeView, GrantView, ReasonView, StatusView } from '../../src/render/access-view.ts';

function reason(code: string | null, messageId: string, message: string, path: string, line: number): ReasonView {
  return { code, messageId, args: {}, message, path, line };
}

function start(day: string): string {
  return `${day}T00:00:00+01:00`;
}

const GRANTS = 'engagements/2026/eng-2026-0042/grants';

const dpaEnds = reason(
  'GP-TIM-007',
  'ended',
  'The DPA with `fl-fec8rgh8z5` ended on 2027-01-15; what stands on it is suspended.',
  'processors/freelancers/fl-fec8rgh8z5/dpa/dpa-fl-fec8rgh8z5-1.yaml',
  14,
);
const tomEnded = reason(
  'GP-TIM-006',
  'ended',
  'The TOM declaration of `fl-ryb17wg49f` held through 2026-11-20; what stands on it is suspended.',
  'processors/freelancers/fl-ryb17wg49f/tom/tom-fl-ryb17wg49f-1.yaml',
  8,
);
const tooLong = reason(
  'GP-ACC-004',
  'too-long',
  'The grant runs for 121 days; at `very-high` (Sensitive / Very High) at most 30 are allowed.',
  `${GRANTS}/gr-2026-0042-03.yaml`,
  9,
);
const hostile = reason(
  'GP-INT-003',
  'missing',
  'There is no System `\u202esys-\u2066\u001b[2J\u001b]0;owned\u0007\u200b`.',
  'engagements/2026/\u202elmay/gr.yaml',
  3,
);

function grant(id: string, status: StatusView, given: Partial<GrantView> = {}): GrantView {
  return {
    grant: id,
    engagement: 'eng-2026-0042',
    freelancer: 'fl-7k3qz9m2xd',
    system: 'sys-crm',
    role: 'editor',
    level: 'medium',
    group: 'crm-editors',
    enforcement: 'idp',
    from: '2026-11-02',
    until: '2027-02-28',
    status,
    expiring: false,
    because: [],
    changesAt: null,
    changesTo: null,
    changesBecause: null,
    ...given,
  };
}

const grants: readonly GrantView[] = [
  grant('gr-2026-0031-01', 'expired', {
    until: '2027-02-26',
    because: [
      reason(
        null,
        'engagement-state',
        'its engagement is `closed`',
        'engagements/2026/eng-2026-0031/engagement.yaml',
        31,
      ),
    ],
  }),
  grant('gr-2026-0032-01', 'effective', { changesAt: start('2027-03-01'), changesTo: 'expired', changesBecause: [] }),
  grant('gr-2026-0032-02', 'effective', {
    until: '2026-12-08',
    expiring: true,
    changesAt: start('2026-12-09'),
    changesTo: 'expired',
    changesBecause: [],
  }),
  grant('gr-2026-0033-01', 'scheduled', { from: '2026-12-07', changesAt: start('2026-12-07'), changesTo: 'effective' }),
  grant('gr-2026-0034-01', 'suspended', {
    freelancer: 'fl-ryb17wg49f',
    because: [tomEnded],
    changesAt: start('2027-03-01'),
    changesTo: 'expired',
  }),
  grant('gr-2026-0035-01', 'held', {
    because: [reason(null, 'held', '`engagements/2026/eng-2026-0035/engagement.yaml` cannot be read', GRANTS, 1)],
  }),
  grant('gr-2026-0036-01', 'effective', { role: 'archive-reader', enforcement: 'manual', level: null, until: null }),
  grant('gr-2026-0038-01', 'effective', {
    freelancer: 'fl-fec8rgh8z5',
    system: 'sys-顧客管理',
    role: 'rédacteur',
    changesAt: start('2027-01-16'),
    changesTo: 'suspended',
    changesBecause: [dpaEnds],
  }),
  grant('gr-2026-0040-01', 'revoked', {
    because: [reason(null, 'revoked', 'revoked from 2026-11-09 on', `${GRANTS}/gr-2026-0040-01.yaml`, 12)],
  }),
  grant('gr-2026-0042-03', 'refused', { level: 'very-high', because: [tooLong, hostile] }),
  grant('gr-2026-0042-04', 'expired', {
    until: '2026-10-30',
    because: [reason(null, 'until', 'ended with 2026-10-30, its last day', GRANTS, 9)],
  }),
];

const timeline: readonly ChangeView[] = [
  { at: start('2026-12-07'), grant: 'gr-2026-0033-01', from: 'scheduled', to: 'effective', because: [] },
  { at: start('2027-01-16'), grant: 'gr-2026-0038-01', from: 'effective', to: 'suspended', because: [dpaEnds] },
  ...Array.from({ length: 11 }, (_, index): ChangeView => {
    const why = reason(null, 'until', `ended with 2027-02-${index + 10}, its last day`, GRANTS, 9);
    return {
      at: start(`2027-02-${index + 11}`),
      grant: 'gr-2026-0032-01',
      from: 'effective',
      to: 'expired',
      because: [why],
    };
  }),
];

/** The answer. */
export const view: AccessView = {
  schema: 'gatepass/access/v1-draft',
  basis: 'declared',
  tool: { name: 'gatepass', version: '0.1.0', digest: '0'.repeat(64) },
  notice: 'Gatepass checks files against policies. It does not give legal advice.',
  commit: '4be1a9c07d52f38e6b90a1c2d3e4f5061728394a',
  dirty: true,
  asOf: '2026-11-25T14:05:33.207+01:00',
  timezone: 'Europe/Berlin',
  grants,
  timeline,
  unknown: [{ grant: 'gr-2026-0043-01', path: 'engagements/2026/eng-2026-0043/engagement.yaml' }],
  error: null,
};
