/** Hostile structures: what YAML can do to a reader. */
import type { Recipe } from './hostile.ts';

const schema = ['GP-INT-001'];
const unsafe = ['GP-INT-002'];
const both = ['GP-INT-001', 'GP-INT-002'];

const instead = (text: string | Uint8Array) => () => text;
const after = (more: string) => (text: string) => text + more;
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);

/** Ten to the ninth, if anybody looked the aliases up. */
const bomb = 'abcdefghi'.split('').map((name, index, names) => {
  const item = index === 0 ? 'x' : `*${names[index - 1] ?? ''}`;
  return `  - &${name} [${Array(10).fill(item).join(', ')}]\n`;
});
const steps = Array.from({ length: 300 }, (_, step) => `${' '.repeat(step + 1)}a:\n`);
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');

export const structures: readonly Recipe[] = [
  {
    says: 'an alias bomb',
    alter: swap(/justification:.*\n/, `justification:\n${bomb.join('')}`),
    codes: both,
    many: true,
  },
  { says: 'an alias to itself', alter: after('renews: &r [*r]\n'), codes: unsafe, many: true },
  {
    says: '20,000 brackets',
    alter: instead(`id: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
    codes: unsafe,
    line: 1,
  },
  { says: '20,000 open brackets', alter: instead('['.repeat(20_000)), codes: unsafe, line: 1 },
  { says: '20,000 lists in one line', alter: instead(`${'- '.repeat(20_000)}x\n`), codes: unsafe, line: 1 },
  {
    says: '9,000 objects of JSON',
    alter: instead(`${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}\n`),
    codes: unsafe,
    line: 1,
  },
  { says: 'a flight of 300 steps', alter: after(`renews:\n${steps.join('')}`), codes: both },
  { says: 'a key twice', alter: after('until: 2026-12-29\n'), codes: unsafe, line: 13 },
  { says: '__proto__', alter: after('__proto__: { until: 2099-12-31 }\n'), codes: unsafe, line: 13 },
  {
    says: 'constructor and prototype',
    alter: after('constructor:\n  prototype: { until: 2099-12-31 }\n'),
    codes: unsafe,
    line: 13,
  },
  { says: 'a second document', alter: after('---\nuntil: 2099-12-31\n'), codes: unsafe, line: 13 },
  {
    says: 'a list of one grant',
    alter: (text) => text.replaceAll(/^(?=\w)/gm, '  ').replace('  apiVersion', '- apiVersion'),
    codes: schema,
    line: 1,
  },
  { says: 'an unterminated quote', alter: swap('role: ', 'role: "'), codes: unsafe },
  { says: 'a directive', alter: (text) => `%YAML 1.1\n---\n${text}`, codes: unsafe, line: 1 },
  { says: 'comments and nothing else', alter: instead('# until: 2026-12-30\n\n# nothing\n'), codes: unsafe, line: 1 },
  { says: 'nothing', alter: instead(''), codes: unsafe, line: 1 },
  { says: 'a line of 64 KiB', alter: instead(`${'a'.repeat(65_535)}\n`), codes: schema, line: 1 },
  { says: 'a list in a line of 64 KiB', alter: instead(`[${'a,'.repeat(32_700)}a]\n`), codes: schema, line: 1 },
  { says: 'a key of 60,000 characters', alter: after(`${'k'.repeat(60_000)}: 1\n`), codes: schema, line: 13 },
  { says: '6,000 keys', alter: after(keys(6_000)), codes: schema, many: true },
  { says: '200,000 keys', alter: after(keys(200_000)), codes: unsafe, line: 1 },
];
