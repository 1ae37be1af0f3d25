/** A company: a governed repository, a directory that is played on this machine, and the real program between them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Client } from '../sandbox/client.ts';
import { membersIn, readOver } from './directory.ts';
import type { Directory, Members } from './directory.ts';
import { start } from './program.ts';
import type { Environment, Ran, Running } from './program.ts';
import type { Document, Predicate } from './shapes.ts';

/** How a run came out: exit code, document, and the receipt that it names. */
export interface Applied extends Ran {
  readonly document: Document;
  readonly receipt: Predicate | null;
}

/** What a run is asked besides. */
export interface Asked {
  readonly args?: readonly string[];
  readonly env?: Environment;
}

/** A company of a story. */
export interface Company {
  readonly root: string;
  readonly okta: Client;
  /** Turns the directory's clock to an instant and applies what is merged as of then. */
  readonly apply: (asOf: string, more?: Asked) => Promise<Applied>;
  readonly plan: (asOf: string, more?: Asked) => Promise<Applied>;
  /** Starts a run and does not wait for it. */
  readonly startApply: (asOf: string, more?: Asked) => Running;
  /** Runs any command in the repository. */
  readonly gatepass: (...args: readonly string[]) => Promise<Ran>;
  /** Who may be in which group at an instant, as `gatepass access` says it of what is merged. */
  readonly declared: (asOf: string) => Promise<Members>;
  readonly directory: () => Promise<Directory>;
  readonly members: () => Promise<Members>;
  /** Every receipt there is, the oldest first. */
  readonly receipts: () => readonly Predicate[];
}

/** The company that lives in a repository and has this directory. */
export function companyAt(root: string, okta: Client): Company {
  const token = { OKTA_API_TOKEN: okta.token };
  const begin = (verb: string, asOf: string, { args = [], env = {} }: Asked = {}) =>
    start([verb, ...targeted(okta), '--as-of', asOf, ...args], root, { ...token, ...env });
  const asked = (verb: string) => async (asOf: string, more?: Asked) => {
    await okta.power('PUT', '/clock', { now: instantOf(asOf) });
    return appliedIn(await begin(verb, asOf, more).ended, root);
  };
  const gatepass = (...args: readonly string[]) => start(args, root, token).ended;
  const directory = () => readOver(okta);
  return {
    root,
    okta,
    apply: asked('apply'),
    plan: asked('plan'),
    startApply: (asOf, more) => begin('apply', asOf, more),
    gatepass,
    declared: async (asOf) =>
      declaredIn(await gatepass('access', '--rev', 'HEAD', '--as-of', asOf, '--format', 'json')),
    directory,
    members: async () => membersIn(await directory()),
    receipts: () => receiptsIn(root),
  };
}

function targeted({ url }: Client): readonly string[] {
  return ['--target', 'sandbox', '--org-url', url, '--format', 'json'];
}

/** The company's days begin at midnight in Hamburg, and these stories are told in winter. */
function instantOf(asOf: string): string {
  return asOf.includes('T') ? asOf : `${asOf}T00:00:00+01:00`;
}

function appliedIn(ran: Ran, root: string): Applied {
  assert.ok(ran.stdout.startsWith('{'), `a document is printed whatever happens; said was: ${ran.stderr}`);
  const document = JSON.parse(ran.stdout) as Document;
  return { ...ran, document, receipt: document.receipt === null ? null : receiptAt(root, document.receipt) };
}

function receiptAt(root: string, path: string): Predicate {
  const { payload } = JSON.parse(readFileSync(isAbsolute(path) ? path : join(root, path), 'utf8')) as {
    payload: string;
  };
  const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: Predicate };
  return predicate;
}

function receiptsIn(root: string): readonly Predicate[] {
  const folder = join('.gatepass', 'receipts', 'sandbox');
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => receiptAt(root, join(folder, name)));
}

interface Grants {
  readonly grants: readonly { readonly group: string | null; readonly freelancer: string; readonly status: string }[];
}

function declaredIn({ stdout }: Ran): Members {
  const { grants } = JSON.parse(stdout) as Grants;
  const open = grants.filter(({ group, status }) => status === 'effective' && group !== null);
  const perGroup = Object.entries(Object.groupBy(open, ({ group }) => group ?? ''));
  const people = perGroup.map(([group, rows = []]) => [group, [...new Set(rows.map((row) => row.freelancer))].sort()]);
  return Object.fromEntries(people) as Members;
}
