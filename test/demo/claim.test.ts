/** The demo's claims: one that does not hold stops the story and says which it was. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Untrue, hold } from '../../src/demo/claim.ts';
import { stageOf } from '../../src/demo/stage.ts';
import type { Props, Stage } from '../../src/demo/stage.ts';

suite('A claim', () => {
  test('holds where what was found is what it needs, however deep', () => {
    hold('Two people.', { crm: ['fl-a', 'fl-b'] }, { crm: ['fl-a', 'fl-b'] });
  });

  test('that does not hold says what it is, what it needs, and what was found', () => {
    assert.throws(() => hold('Nobody is in payroll.', ['fl-a'], []), {
      name: 'Untrue',
      message: "The story says: Nobody is in payroll. It needs [], and [ 'fl-a' ] was found.",
    });
  });

  test('takes nothing for something', () => {
    for (const [found, needed] of [
      [undefined, []],
      [null, ''],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ])
      assert.throws(() => hold('So it is.', found, needed), Untrue);
  });
});

suite('On the stage', () => {
  test('a claim is shown and counted only where it holds', () => {
    const { shown, stage } = stageWith(0);
    stage.claims('One is one.', 1, 1);
    assert.throws(() => stage.claims('One is two.', 1, 2), Untrue);
    assert.deepEqual([shown, stage.held()], [['✓ One is one.'], 1]);
  });

  test('a command that ends with another exit code stops the story, after all that it said was shown', async () => {
    const { shown, stage } = stageWith(3);
    await assert.rejects(stage.types('apply --target sandbox', 0), {
      name: 'Untrue',
      message: /`gatepass apply --target sandbox` ends with exit code 0\. It needs 0, and 3 was found\./,
    });
    assert.deepEqual(shown, ['$ gatepass apply --target sandbox', 'said\ncomplained']);
  });

  test('a command that ended as it should, and not well, is shown with its exit code', async () => {
    const { shown, stage } = stageWith(3);
    await stage.types('apply', 3);
    assert.deepEqual(shown, ['$ gatepass apply', 'said', '(3)']);
  });
});

/** A stage whose program always ends with the same code. */
function stageWith(code: number): { readonly shown: string[]; readonly stage: Stage } {
  const shown: string[] = [];
  const narrator = {
    types: (command: string) => shown.push(`$ ${command}`),
    shows: (output: string) => shown.push(output),
    endsWith: (ended: number) => shown.push(`(${String(ended)})`),
    held: (claim: string) => shown.push(`✓ ${claim}`),
  };
  const program: Props['program'] = () => Promise.resolve({ code, stdout: 'said', stderr: 'complained' });
  const progress = { say: () => undefined, tick: () => undefined, clear: () => undefined };
  return { shown, stage: stageOf({ narrator, program, progress } as unknown as Props) };
}
