/** The engine's state, exported by the engine itself. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findEngine } from '../../src/providers/pulumi/find.ts';
import type { Company } from './company.ts';

/** What the state says of a resource. */
export interface Resource {
  readonly type: string;
  /** The last part of its URN. */
  readonly name: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Types as the official plugin names them. */
export const types = {
  user: 'okta:user/user:User',
  group: 'okta:group/group:Group',
  memberships: 'okta:index/groupMemberships:GroupMemberships',
} as const;

interface Exported {
  readonly deployment: {
    readonly resources?: readonly (Resource & { readonly urn: string; readonly custom: boolean })[];
  };
}

/** Both stacks, as `pulumi stack export` prints them. */
export async function exportState({ root }: Company): Promise<string> {
  const stacks = await Promise.all(
    ['access', 'identities'].map((stack) => exported(stack, join(root, '.gatepass/state'))),
  );
  return `[${stacks.join(',')}]`;
}

/** Everything in the state that stands for something in the directory. */
export async function resourcesOf(company: Company): Promise<readonly Resource[]> {
  const stacks = JSON.parse(await exportState(company)) as readonly Exported[];
  const all = stacks.flatMap(({ deployment }) => deployment.resources ?? []);
  return all
    .filter(({ custom, type }) => custom && !type.startsWith('pulumi:'))
    .map(({ id, inputs, type, urn }) => ({ type, id, inputs, name: urn.split('::').at(-1) ?? '' }));
}

/** Holds the state against the directory: every group with its members, and every account that is Gatepass's. */
export async function assertStateKnows(company: Company): Promise<void> {
  const [resources, { accounts, groups }] = [await resourcesOf(company), await company.directory()];
  const named = (wanted: string) =>
    resources.filter(({ type }) => type === wanted).map(({ id, name }) => `${name} ${id}`);
  const there = [...groups].map(([name, { id }]) => `${name} ${id}`).sort();
  assert.deepEqual(named(types.group).sort(), there, 'groups in the state');
  assert.deepEqual(named(types.memberships).sort(), there, 'memberships in the state');
  const people = [...accounts].map(([person, { id }]) => `${person} ${id}`).sort();
  assert.deepEqual(named(types.user).sort(), people, 'accounts in the state');
}

async function exported(stack: string, state: string): Promise<string> {
  const engine = await findEngine(process.env);
  assert.ok(engine, 'These tests need the engine: run `npx gatepass toolchain` first.');
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-export-'));
  writeFileSync(join(folder, 'Pulumi.yaml'), JSON.stringify({ name: 'gatepass-sandbox', runtime: 'nodejs' }));
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    PULUMI_HOME: folder,
    PULUMI_BACKEND_URL: pathToFileURL(state).href,
    PULUMI_CONFIG_PASSPHRASE: '',
    PULUMI_SKIP_UPDATE_CHECK: 'true',
  };
  try {
    const args = ['stack', 'export', '--stack', stack, '--non-interactive'];
    return (await promisify(execFile)(engine.path, args, { cwd: folder, env, maxBuffer: 1e9 })).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
