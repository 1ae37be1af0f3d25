/** Hostile characters and values: what hides, what steers, and days that are none. */
import type { Recipe } from './hostile.ts';

const schema = ['GP-INT-001'];
const unsafe = ['GP-INT-002'];

const after = (more: string) => (text: string) => text + more;
const swap = (from: string, to: string) => (text: string) => text.replace(from, () => to);

export const characters: readonly Recipe[] = [
  { says: 'a zero byte', alter: swap('role: data', 'role: da\0ta'), codes: unsafe, line: 9 },
  { says: 'an escape sequence', alter: swap('role: data', 'role: \u001b[31mdata'), codes: unsafe, line: 9 },
  {
    says: 'one that is written as an escape',
    alter: swap('role: data-steward', 'role: "\\e[31mdata-steward"'),
    codes: unsafe,
    line: 9,
  },
  { says: 'text that runs backwards', alter: swap('role: data', 'role: \u202edata'), codes: unsafe, line: 9 },
  {
    says: 'a comment that runs backwards',
    alter: swap('role:', '# \u2067drawets-atad :elor\u2069\nrole:'),
    codes: unsafe,
    many: true,
    line: 9,
  },
  { says: 'a zero-width space', alter: swap('role: data', 'role: da\u200bta'), codes: unsafe, line: 9 },
  { says: 'a zero-width space in a key', alter: swap('role:', 'ro\u200ble:'), codes: unsafe, line: 9 },
  { says: 'a byte order mark', alter: (text) => `\ufeff${text}`, codes: unsafe, line: 1 },
  { says: 'a letter in two parts', alter: swap('Merging', 'Me\u0308rging'), codes: unsafe, line: 12 },
  { says: 'half a character', alter: swap('justification: M', 'justification: "\\ud800"\n#'), codes: unsafe, line: 12 },
  {
    says: 'bytes that are not UTF-8',
    alter: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0xfe, 0x0a])]),
    codes: unsafe,
  },
  {
    says: 'UTF-16, little end first',
    alter: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    codes: unsafe,
    line: 1,
  },
  {
    says: 'UTF-16, big end first',
    alter: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    codes: unsafe,
    line: 1,
  },
  {
    says: '10,000 invisible characters',
    alter: after(`#${' \u202e'.repeat(10_000)}\n`),
    codes: unsafe,
    many: true,
    line: 13,
  },
  {
    says: 'lines that end as on Windows',
    alter: (text) => text.replaceAll('\n', '\r\n'),
    codes: [],
    status: 'effective',
  },
];

const days = [
  '2026-12-30T00:00:00Z',
  '2026-12-30 00:00:00',
  '20261230',
  '2026-12-30x',
  '-2026-12-30',
  '12/30/2026',
  '2026-W53-3',
];

export const values: readonly Recipe[] = [
  ...days.map((day) => ({
    says: `until: ${day}`,
    alter: swap('until: 2026-12-30', `until: ${day}`),
    codes: schema,
    line: 11,
  })),
  {
    says: 'a role that every object has',
    alter: swap('role: data-steward', 'role: constructor'),
    codes: ['GP-ACC-002'],
    line: 9,
    status: 'refused',
  },
];
