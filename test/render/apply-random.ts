/** Plans and runs made of given texts, whatever the texts are. */
import fc from 'fast-check';
import type { AccountView, ApplyView, ChangeView, DriftView, PhaseView } from '../../src/render/apply-view.ts';
import { runs } from './apply.ts';
import type { Texts } from './random.ts';

const number = fc.integer({ min: 0, max: 1200 });

/** Any plan or run. */
export function applyOf(texts: Texts): fc.Arbitrary<ApplyView> {
  const { text, word } = texts;
  const version = fc.option(fc.record({ name: word, version: word }));
  const words = fc.array(word, { maxLength: 7 });
  const changed = fc.record({
    schema: fc.constantFrom('gatepass/plan/v1-draft' as const, 'gatepass/apply/v1-draft' as const),
    target: word,
    simulated: fc.boolean(),
    commit: fc.option(word),
    dirty: fc.boolean(),
    asOf: fc.oneof(word, fc.constant(runs.plan.asOf)),
    timezone: word,
    startedAt: fc.oneof(word, fc.constant(runs.plan.startedAt)),
    notice: text,
    plugin: version,
    engine: version,
    result: fc.option(fc.constantFrom('unchanged', 'complete', 'partial', 'failed', 'refused')),
    changes: fc.array(changeOf(texts), { maxLength: 6 }),
    phases: phasesOf(texts),
    accounts: fc.array(accountOf(texts), { maxLength: 4 }),
    held: fc.array(fc.record({ grant: fc.option(word), path: word }), { maxLength: 2 }),
    drift: fc.array(driftOf(texts), { maxLength: 3 }),
    refused: fc.option(fc.record({ limit: number, planned: number, of: number, confirm: word })),
    unreachable: fc.array(fc.record({ system: word, grant: word, owner: word, procedure: text }), { maxLength: 2 }),
    readBack: fc.option(
      fc.record({
        groups: number,
        members: number,
        differences: fc.array(fc.record({ group: word, missing: words, extra: words }), { maxLength: 3 }),
      }),
    ),
    receipt: fc.option(word),
    error: fc.option(fc.record({ message: text, errors: fc.array(text, { maxLength: 3 }) })),
  });
  return changed.map((given): ApplyView => ({ ...runs.complete, ...given }));
}

function changeOf({ text, word }: Texts): fc.Arbitrary<ChangeView> {
  const reason = fc.record({
    code: fc.option(word),
    messageId: word,
    args: fc.constant({}),
    message: text,
    path: word,
    line: number,
  });
  return fc.record({
    group: word,
    account: fc.option(word),
    freelancer: fc.option(word),
    grants: fc.array(word, { maxLength: 5 }),
    change: fc.constantFrom('add', 'remove'),
    because: fc.array(reason, { maxLength: 3 }),
    phase: fc.constantFrom('revoke', 'grant'),
    waits: fc.boolean(),
    outcome: fc.option(fc.constantFrom('gone', 'present', 'added', 'missing', 'unknown')),
  });
}

function phasesOf({ text }: Texts): fc.Arbitrary<readonly PhaseView[]> {
  const result = fc.constantFrom<PhaseView['result'][]>('not-needed', 'done', 'partial', 'failed');
  const phase = (name: PhaseView['name']) => fc.record({ name: fc.constant(name), result, error: fc.option(text) });
  return fc.tuple(phase('revoke'), phase('accounts'), phase('grant'));
}

function accountOf({ word }: Texts): fc.Arbitrary<AccountView> {
  return fc.record({
    freelancer: word,
    account: fc.option(word),
    change: fc.constantFrom('create', 'import', 'deactivate', 'activate', 'stays'),
    outcome: fc.option(fc.constantFrom('created', 'deactivated', 'activated', 'missing', 'active', 'unknown')),
  });
}

function driftOf({ word }: Texts): fc.Arbitrary<DriftView> {
  return fc.record({
    group: fc.option(word),
    account: word,
    freelancer: fc.option(word),
    what: fc.constantFrom('added', 'removed', 'deactivated'),
    by: fc.option(word),
    at: fc.option(word),
    done: fc.option(fc.constantFrom('removed', 'restored', 'left', 'failed')),
  });
}
