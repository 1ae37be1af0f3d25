/** How the demo's story is laid out, and how progress is told. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { narratorOn } from '../../src/demo/narrator.ts';
import type { Narrator } from '../../src/demo/narrator.ts';
import { progressOn } from '../../src/demo/progress.ts';

suite('The narrator', () => {
  test('numbers the acts, and says when and who', () => {
    const told = tell(({ act }) => {
      act('A beginning', '1 December', 'everybody');
      act('An end', '2 December', 'the clock');
    });
    assert.match(told, /\n1\. A beginning\n1 December · everybody\n[^]*\n2\. An end\n2 December · the clock\n/);
  });

  for (const [width, most] of [
    [72, 72],
    [300, 100],
    [20, 60],
  ] as const)
    test(`keeps to ${String(most)} columns on a screen of ${String(width)}`, () => {
      const told = tell(({ act, held, say }) => {
        act('Title', 'day', 'who');
        say('word '.repeat(100).trim());
        held('claim '.repeat(100).trim());
      }, width);
      const widths = told.split('\n').map((line) => stringWidth(line));
      assert.equal(Math.max(...widths), most);
    });

  test('shows all that a command printed', () => {
    assert.equal(
      tell(({ shows }) => shows('\none\n\ntwo\n')),
      '  one\n\n  two\n',
    );
  });

  test('counts what it leaves out, empty lines aside', () => {
    const told = tell(({ shows }) => shows('keep 1\ndrop\n\nkeep 2\ndrop\n', (line) => line.startsWith('keep')));
    assert.equal(told, '  keep 1\n  keep 2\n  … 2 more lines, left out here\n');
  });

  test('chooses lines by what they say, not by their colours', () => {
    const told = tell(({ shows }) => shows('\u001b[1mkeep\u001b[22m\ndrop', (line) => line === 'keep'));
    assert.match(told, /^ {2}\u001b\[1mkeep\u001b\[22m\n/);
  });

  test('colours nothing without a terminal, and lays out the same with one', () => {
    const story = ({ act, endsWith, held, types }: Narrator) => {
      act('Title', 'day', 'who');
      types('gatepass check');
      endsWith(1);
      held('It is so.');
    };
    const [plain, coloured] = [tell(story), tell(story, 80, true)];
    assert.notEqual(coloured, plain);
    assert.equal(stripVTControlCharacters(coloured), plain);
  });

  test('offers commands as they are, however long', () => {
    const command = `cd '/a folder/${'x'.repeat(150)}'`;
    assert.ok(tell(({ offers }) => offers([{ why: 'Go there.', commands: [command] }])).includes(`\n  ${command}\n`));
  });
});

suite('Progress', () => {
  test('on a terminal is one line, cut to its width, and gone when something else is printed', () => {
    const written: string[] = [];
    const { clear, tick } = progressOn({ write: (text) => written.push(text), columns: 10 });
    tick('building, building');
    clear();
    clear();
    assert.deepEqual(written, ['\r\u001b[2Kbuilding,', '\r\u001b[2K']);
  });

  test('in a log says what stays at once, and how far it is only now and then', (t) => {
    t.mock.timers.enable({ apis: ['Date'] });
    const written: string[] = [];
    const { clear, say, tick } = progressOn({ write: (text) => written.push(text), columns: null });
    say('Building.');
    for (let second = 0; second < 50; second += 1) {
      t.mock.timers.tick(1_000);
      tick(`${String(second + 1)} s`);
    }
    clear();
    t.mock.timers.tick(19_000);
    tick('again');
    assert.deepEqual(written, ['Building.\n', '20 s\n', '40 s\n']);
  });
});

function tell(story: (narrator: Narrator) => void, width = 80, color = false): string {
  let told = '';
  story(narratorOn({ print: (text) => (told += text), width, color }));
  return told;
}
