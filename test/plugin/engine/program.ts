/** Programs as data, in the form of the recordings: `$name` is the id of a resource, `$secret` and `$json` wrap values. */
import { Group } from '@pulumi/okta/group/group.js';
import { GroupMemberships } from '@pulumi/okta/groupMemberships.js';
import { User } from '@pulumi/okta/user/user.js';
import type { Resource } from '@pulumi/pulumi/resource.js';
import type { CustomResource } from '@pulumi/pulumi/resource.js';
import { jsonStringify, secret } from '@pulumi/pulumi/output.js';
import { isValues } from '../../../src/providers/okta/plugin/values.ts';
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';

/** Resources of a program, by kind and name; `opts` among the properties are the resource's options. */
export interface Program {
  readonly users?: Readonly<Record<string, Values>>;
  readonly groups?: Readonly<Record<string, Values>>;
  readonly memberships?: Readonly<Record<string, Values>>;
}

type Made = Map<string, CustomResource>;

const kinds = { users: User, groups: Group, memberships: GroupMemberships } as const;

/** The program that registers what the data says. */
export function running(program: Program): () => Promise<void> {
  return () => {
    const made: Made = new Map();
    for (const kind of ['groups', 'users', 'memberships'] as const)
      for (const [name, { opts = {}, ...properties }] of Object.entries(program[kind] ?? {})) {
        const Kind = kinds[kind] as unknown as new (name: string, args: unknown, opts: unknown) => CustomResource;
        made.set(name, new Kind(name, resolved(made, properties), optionsOf(made, opts)));
      }
    return Promise.resolve();
  };
}

function optionsOf(made: Made, opts: Value): unknown {
  const { dependsOn, ...rest } = isValues(opts) ? opts : {};
  const names = Array.isArray(dependsOn) ? (dependsOn as readonly string[]) : [];
  return { ...rest, dependsOn: names.map((name) => made.get(name.replace('$', ''))) as Resource[] };
}

function resolved(made: Made, value: Value): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return referred(made, value);
  if (Array.isArray(value)) return (value as readonly Value[]).map((one) => resolved(made, one));
  if (!isValues(value)) return value;
  if ('$secret' in value) return secret(resolved(made, value['$secret'] ?? null));
  if ('$json' in value) return jsonStringify(resolved(made, value['$json'] ?? null));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolved(made, part)]));
}

function referred(made: Made, text: string): unknown {
  const [name = '', property = 'id'] = text.slice(1).split('.');
  return (made.get(name) as unknown as Record<string, unknown> | undefined)?.[property];
}
