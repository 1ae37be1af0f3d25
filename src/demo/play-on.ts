/** What to type to play on with a company that was kept. */
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Step } from './narrator.ts';

/** What was kept, and the program that plays on with it. */
export interface Kept {
  readonly folder: string;
  readonly program: string;
  readonly sandbox: Sandbox;
}

/** Where the sandbox's organisation lies in the company's folder: beside what else no commit holds. */
export const SANDBOX = '.gatepass/sandbox.state';

/** Commands for a shell, in order. They work as they stand. */
export function playOn({ folder, program, sandbox: { token, url } }: Kept): readonly Step[] {
  const { port } = new URL(url);
  return [
    {
      why: `Everything is in ${folder}: the repository, and under .gatepass/ the engine’s state, the receipts, the key and the directory. Go there, and let the directory listen again:`,
      commands: [
        `cd ${quoted(folder)}`,
        `gatepass() { ${quoted(process.execPath)} ${quoted(program)} "$@"; }`,
        `export OKTA_API_TOKEN=${token}`,
        `gatepass sandbox okta --port ${port} --state ${SANDBOX} --test-powers &`,
      ],
    },
    {
      why: 'Let time pass. What would change on 1 February? Then make it so:',
      commands: [
        'gatepass plan --target sandbox --as-of 2027-02-01',
        'gatepass apply --target sandbox --as-of 2027-02-01',
      ],
    },
    {
      why: 'Ask who could reach payroll on the day of the favour, and have the receipts verified:',
      commands: ['gatepass who-had --system sys-payroll --on 2027-01-20', 'gatepass verify'],
    },
    { why: 'And the end of the directory that listens:', commands: ['kill %1'] },
  ];
}

function quoted(word: string): string {
  return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
