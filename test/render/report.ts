/** A report with one of everything, written by hand. */
import type { Diagnostic, Report, RuleInfo } from '../../src/diagnostic.ts';
import { PATHS, range } from './files.ts';
import { rules } from './rules.ts';

function diagnostic(code: string, given: Partial<Diagnostic> & ReturnType<typeof range>): Diagnostic {
  return {
    code,
    severity: 'error',
    messageId: 'any',
    args: {},
    message: '',
    place: '',
    on: 'value',
    do: '',
    change: 'new',
    related: [],
    suspends: [],
    fixes: [],
    fingerprint: code,
    ...given,
  };
}

const grants = Array.from({ length: 12 }, (_, index) => `gr-2026-00${index + 31}-01`);

const tooLong = diagnostic('GP-ACC-004', {
  ...range(PATHS.tooLong, 9, '2027-03-31'),
  message: 'The grant runs for 121 days; at `very-high` (Sensitive / Very High) at most 30 are allowed.',
  do: 'Set `until` to 2026-12-30 or earlier and renew it when that day comes.',
  related: [{ role: 'clause', ...range(PATHS.veryHigh, 3, '30'), message: '`very-high` allows 30 days', tree: 'base' }],
});

const manager = diagnostic('GP-ENG-002', {
  ...range(PATHS.manager, 4, 'usr-hm-99'),
  message: 'There is no Person `usr-hm-99`; did you mean `usr-hm-01`?',
  do: 'Write `usr-hm-01`, or file `policies/people/usr-hm-99.yaml` first.',
});

const endsFirst = diagnostic('GP-INT-006', {
  ...range(PATHS.manager, 5, '2026-11-30'),
  message: '`ends_on` is 2026-11-30, before `starts_on` on 2026-12-01.',
  do: 'Exchange the two, or correct the one that is wrong.',
  related: [{ role: 'other', ...range(PATHS.manager, 5, '2026-12-01'), message: 'begins here' }],
});

const dpaEnded = diagnostic('GP-TIM-007', {
  ...range(PATHS.dpa, 3, '2026-10-31'),
  severity: 'warning',
  message: 'The DPA with `prc-müller-söhne` ended on 2026-10-31; what stands on it is suspended.',
  do: 'Renew it: file the next DPA beside this one. The access returns on the day it begins.',
  related: grants.map((grant) => ({
    ...range(PATHS.tooLong, 3, grant),
    role: 'grant',
    message: `\`${grant}\` rests on it, from 2026-10-12 through 2027-02-26`,
  })),
  suspends: grants,
});

const tabbed = diagnostic('GP-RSK-002', {
  ...range(PATHS.tabs, 2, 'sensitive-crm'),
  severity: 'note',
  message:
    'Role `editor` of `sys-crm` reaches `sensitive-crm`, which demands `very-high`; the work is assessed as `medium`.',
  do: 'Grant a role that reaches less, or raise `risk.level` to `very-high`.',
});

const wide = diagnostic('GP-INT-003', {
  ...range(PATHS.wide, 3, 'usr-hm-07'),
  message: 'There is no Person `usr-hm-07`; 田中 has left 営業 デジタル部 東京.',
  do: 'Name somebody who is there.',
  related: [{ role: 'other', ...range(PATHS.wide, 2, 'デジタル部'), message: 'the team is named here' }],
});

const hostile = diagnostic('GP-INT-001', {
  ...range(PATHS.hostile, 2, '\u202elevel: none\u2066'),
  message:
    'There is an invisible character here: `\u202egnp.exe\u2069`, and \u001b]0;owned\u0007\u001b[1A\u001b[2K`pass`\nverdict: pass.',
  do: 'Take it out: it can make the text read differently from what it says.',
});

const unreadable = diagnostic('GP-INT-001', {
  path: 'engagements/2026/eng-2026-0043/\u202elmay.tnemegagne',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  message: 'The file cannot be read.',
  do: 'Check its permissions, or restore it from Git.',
});

const old: readonly Diagnostic[] = [
  diagnostic('GP-TIM-007', { ...range(PATHS.dpa, 3, '2026-10-31'), severity: 'warning', change: 'existing' }),
  diagnostic('GP-ACC-004', { ...range(PATHS.tooLong, 9, '2027-03-31'), change: 'existing' }),
];

/** The report. */
export const report: Report = {
  schema: 'gatepass/report/v1-draft',
  tool: { name: 'gatepass', version: '0.1.0', digest: '0'.repeat(64) },
  lang: 'en',
  notice: 'Gatepass checks files against policies. It does not give legal advice.',
  asOf: '2026-11-20T00:00:00+01:00',
  timezone: 'Europe/Berlin',
  commit: '4be1a9c07d52f38e6b90a1c2d3e4f5061728394a',
  base: '9f3d21c8e7b6a5940312fedcba98765432100123',
  dirty: true,
  policyDigest: '0'.repeat(64),
  verdict: 'fail',
  rules: rules satisfies readonly RuleInfo[],
  diagnostics: [tooLong, manager, endsFirst, hostile, unreadable, tabbed, wide, dpaEnded, ...old],
  truncated: [{ path: PATHS.hostile, count: 14 }],
  waived: [{ code: 'GP-ACC-002', path: PATHS.tooLong, exception: 'exc-2026-007', until: '2026-12-31' }],
  skipped: [{ code: 'GP-TIM-003', reason: 'the system says nothing about activity', count: 3 }],
  unjudged: [{ input: 'reviews', reason: 'the forge did not answer, so nobody knows who approved this change' }],
  counts: { documents: { Engagement: 12, AccessGrant: 18, Person: 8, Dpa: 9 }, error: 21, warning: 2, note: 1 },
};

/** A report without findings. */
export const clean: Report = {
  ...report,
  verdict: 'pass',
  base: null,
  dirty: false,
  rules: [],
  diagnostics: [],
  truncated: [],
  waived: [],
  skipped: [],
  unjudged: [],
  counts: { ...report.counts, error: 0, warning: 0, note: 0 },
};

/** A report of a folder that could not be judged. */
export const unjudged: Report = {
  ...clean,
  verdict: 'unjudged',
  commit: null,
  unjudged: report.unjudged,
  counts: { ...clean.counts, documents: {} },
};
