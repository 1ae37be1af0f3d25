/** Reports and answers made of given texts, whatever the texts are. */
import fc from 'fast-check';
import type { Diagnostic, Report } from '../../src/diagnostic.ts';
import type { AccessView, GrantView, ReasonView, StatusView } from '../../src/render/access-view.ts';
import { report } from './report.ts';
import { view } from './view.ts';

type Text = fc.Arbitrary<string>;

const number = fc.integer({ min: 1, max: 1200 });
const ranges = { line: number, column: number, endLine: number, endColumn: number };

/** What texts stand where: words are ids and paths, which nothing can break. */
export interface Texts {
  readonly text: Text;
  readonly word: Text;
}

/** Any report. */
export function reportOf({ text, word }: Texts): fc.Arbitrary<Report> {
  const role = fc.constantFrom('clause' as const, 'grant' as const, 'other' as const);
  const related = fc.record({ role, path: word, message: text, ...ranges });
  const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
    ...ranges,
    code: fc.constantFrom('GP-ACC-004', 'GP-TIM-007', 'GP-XXX-000'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    messageId: word,
    args: fc.constant({}),
    message: text,
    path: word,
    place: word,
    on: fc.constant('value' as const),
    do: text,
    change: fc.constantFrom('new' as const, 'existing' as const, null),
    related: fc.array(related, { maxLength: 8 }),
    suspends: fc.array(word, { maxLength: 15 }),
    fixes: fc.constant([]),
    fingerprint: word,
  });
  const changed = fc.record({
    diagnostics: fc.array(diagnostic, { maxLength: 4 }),
    verdict: fc.constantFrom('pass' as const, 'fail' as const, 'unjudged' as const),
    notice: text,
    timezone: word,
    asOf: word,
    commit: fc.option(word),
    truncated: fc.array(fc.record({ path: word, count: number }), { maxLength: 2 }),
    waived: fc.array(fc.record({ code: word, path: word, exception: word, until: word }), { maxLength: 2 }),
    skipped: fc.array(fc.record({ code: word, reason: text, count: number }), { maxLength: 2 }),
    unjudged: fc.array(fc.record({ input: word, reason: text }), { maxLength: 2 }),
  });
  return changed.map((given) => ({ ...report, ...given }));
}

/** Any answer. */
export function viewOf({ text, word }: Texts): fc.Arbitrary<AccessView> {
  const status = fc.constantFrom<StatusView[]>(
    'scheduled',
    'effective',
    'suspended',
    'held',
    'expired',
    'revoked',
    'refused',
  );
  const reasons: fc.Arbitrary<readonly ReasonView[]> = fc.array(
    fc.record({
      code: fc.option(word),
      messageId: word,
      args: fc.constant({}),
      message: text,
      path: word,
      line: number,
    }),
    { maxLength: 3 },
  );
  const grant: fc.Arbitrary<GrantView> = fc.record({
    grant: word,
    engagement: word,
    freelancer: word,
    system: word,
    role: word,
    level: fc.option(word),
    group: fc.option(word),
    enforcement: fc.constantFrom('idp' as const, 'manual' as const),
    from: fc.option(word),
    until: fc.option(word),
    status,
    expiring: fc.boolean(),
    because: reasons,
    changesAt: fc.option(fc.oneof(word, fc.constant('2026-12-31T00:00:00+01:00'))),
    changesTo: fc.option(status),
    changesBecause: fc.option(reasons),
  });
  const changed = fc.record({
    grants: fc.array(grant, { maxLength: 6 }),
    timeline: fc.array(fc.record({ at: word, grant: word, from: status, to: status, because: reasons }), {
      maxLength: 12,
    }),
    unknown: fc.array(fc.record({ grant: word, path: word }), { maxLength: 2 }),
    asOf: fc.oneof(word, fc.constant(view.asOf)),
    timezone: word,
    commit: fc.option(word),
    notice: text,
    error: fc.option(fc.record({ message: text })),
  });
  return changed.map((given) => ({ ...view, ...given }));
}
