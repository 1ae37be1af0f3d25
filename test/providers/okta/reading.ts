/** A sandbox that is read as the product reads Okta. */
import type { TestContext } from 'node:test';
import type { Directory } from '../../../src/access/directory.ts';
import { clientFor } from '../../../src/providers/okta/client.ts';
import type { Ask } from '../../../src/providers/okta/client.ts';
import { readDirectory } from '../../../src/providers/okta/read.ts';
import type { Scope, Somebody } from '../../../src/providers/okta/scope.ts';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { opened, text } from '../../sandbox/client.ts';
import type { Client } from '../../sandbox/client.ts';

/** What a test says about files and receipts; the rest is usual. */
export interface Known {
  /** Groups of the files, by name; each carries a role of the same name. */
  readonly groups?: readonly string[];
  readonly people?: readonly Partial<Somebody>[];
  readonly owned?: Readonly<Record<string, string>>;
}

/** A sandbox and the way in which the product asks it. */
export interface Okta extends Client {
  readonly asking: Ask;
  readonly read: (known?: Known, verify?: readonly string[]) => Promise<Directory>;
  /** Makes a group that is marked as Gatepass's. @returns its id. */
  readonly ours: (name: string, description?: string) => Promise<string>;
  /** Makes accounts and lets them into a group. @returns their ids. */
  readonly letIn: (group: string, ...logins: readonly string[]) => Promise<readonly string[]>;
}

export async function okta(t: Pick<TestContext, 'after'>, options: SandboxOptions = {}): Promise<Okta> {
  const client = await opened(t, options);
  const asking = clientFor(client);
  const ours: Okta['ours'] = async (name, description = `gatepass:sandbox ${name}/reader`) =>
    text((await client.ask('POST', '/groups', { profile: { name, description } })).body['id']);
  const letIn: Okta['letIn'] = async (group, ...logins) => {
    const ids = await Promise.all(logins.map((login) => client.user(login)));
    await Promise.all(ids.map((id) => client.ask('PUT', `/groups/${group}/users/${id}`)));
    return ids;
  };
  const read: Okta['read'] = (known = {}, verify = []) => {
    const scope = scopeOf(known);
    return readDirectory(
      asking,
      scope,
      verify.map((freelancer) => somebody({ freelancer, needed: true })),
    );
  };
  return { ...client, asking, ours, letIn, read };
}

/** The login that Gatepass makes for somebody. */
export function loginOf(freelancer: string): string {
  return `${freelancer}@ext.example`;
}

export function scopeOf({ groups = [], owned = {}, people = [] }: Known): Scope {
  const at = { path: 'policies/systems/sys-x.yaml', pointer: '', on: 'value' } as const;
  return {
    target: 'sandbox',
    domain: 'ext.example',
    groups: new Map(groups.map((name) => [name, { name, role: `sys-x/${name}`, at, shared: false }])),
    people: people.map(somebody),
    owned: new Map(Object.entries(owned)),
  };
}

function somebody(more: Partial<Somebody>): Somebody {
  return { freelancer: 'fl-0000000000', subject: null, needed: false, ...more };
}

/** Who is where, as a person would say it: people by their ids, others by their account's. */
export function whoIn({ groups }: Directory): Readonly<Record<string, readonly string[]>> {
  const all = [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    all.map(({ members, name }) => [name, members.map(({ freelancer, id }) => freelancer ?? id)]),
  );
}
