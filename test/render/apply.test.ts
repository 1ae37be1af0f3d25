import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { renderApply } from '../../src/render/apply-terminal.ts';
import type { ApplyView } from '../../src/render/apply-view.ts';
import { refusedPlan, runs } from './apply.ts';
import { matchesGolden } from './golden.ts';

function shown(view: ApplyView, width = 100): string {
  return renderApply(view, { color: false, width });
}

function lastLine(view: ApplyView): string | undefined {
  return shown(view, 200).trimEnd().split('\n').at(-1);
}

suite('A plan or a run looks as it did when somebody was content with it', () => {
  for (const [name, view] of Object.entries({ ...runs, 'refused-plan': refusedPlan }))
    test(name, () => matchesGolden(`apply-${name}`, shown(view)));

  for (const width of [60, 120]) {
    test(`plan at ${width}`, () => matchesGolden(`apply-plan-${width}`, shown(runs.plan, width)));
    test(`partial at ${width}`, () => matchesGolden(`apply-partial-${width}`, shown(runs.partial, width)));
  }

  test('partial in colour', () =>
    matchesGolden('apply-partial-color', renderApply(runs.partial, { color: true, width: 100 })));
});

suite('The last line of a plan or a run is the verdict', () => {
  const error = { message: 'It did not work.', errors: ['It did not work.'] };
  const says: Readonly<Record<string, readonly [ApplyView, string]>> = {
    'nothing to do': [runs.unchanged, 'Nothing to do: the directory holds what the files say.'],
    'nothing to do, but not all is said': [
      { ...runs.unchanged, held: runs.plan.held, accounts: runs.drift.accounts },
      'Nothing to do: the directory holds what the files say, but for 1 account that stays deactivated and what is held.',
    ],
    'nothing to do, but not all is known': [
      { ...runs.unchanged, error },
      'Nothing to do: but 1 error stands in the way, so the directory may hold something else than the files say.',
    ],
    complete: [runs.complete, 'Complete: 2 ended, 1 begun and 2 accounts changed; read back.'],
    'complete, but not proved': [
      { ...runs.complete, changes: [], accounts: [], error },
      'Complete: no membership had to change; but 1 error stands in the way.',
    ],
    planned: [runs.plan, '2 to end and 3 to begin. Apply it with: gatepass apply --target sandbox --as-of 2026-12-01'],
    'planned with an error': [
      { ...runs.plan, error, simulated: false, changes: [] },
      '2 accounts to change; 1 error stands in the way. Apply it with: gatepass apply --target sandbox',
    ],
    'groups alone': [
      { ...runs.plan, simulated: false, changes: [], accounts: [] },
      'No membership to change, but groups to make. Apply it with: gatepass apply --target sandbox',
    ],
    'no plan': [
      { ...runs.failed, schema: 'gatepass/plan/v1-draft' },
      'Failed: no plan could be made: 1 error stands in the way.',
    ],
  };
  for (const [name, [view, line]] of Object.entries(says)) test(name, () => assert.equal(lastLine(view), line));
});

suite('A plan or a run', () => {
  test('is not called good where something could not be read', () => {
    const error = { message: 'Nothing answers.', errors: ['Nothing answers.'] };
    const text = shown({ ...runs.complete, error, readBack: { groups: 0, members: 0, differences: [] } });
    assert.match(text, /read back: 0 groups, 0 members: nothing could be read ✗/);
  });

  test('gives a command that can be copied, whatever the target is called', () => {
    const text = shown({ ...runs.refused, target: "it's; rm -rf ~" }, 60);
    assert.match(text, /^ {2}gatepass apply --target 'it'\\''s; rm -rf ~' --confirm b42[0-9a-f]{61}$/m);
  });

  test('tells a confirmation of another plan from too many removals', () => {
    const text = shown({ ...runs.refused, refused: { limit: 20, planned: 1, of: 11, confirm: 'abc' } });
    assert.match(text, /^refused: `--confirm` names another plan than this one, which removes 1 of 11, limit/m);
  });

  test('shows what went wrong before any list is cut', () => {
    const [first] = runs.large.changes.filter(({ outcome }) => outcome === 'present');
    assert.match(shown(runs.large), new RegExp(`${first?.freelancer}.*still there`));
    assert.ok(shown(runs.large).split('\n').length < 200);
  });
});
