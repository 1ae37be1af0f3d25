import type { Message } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import { inGrant, read } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

/** The roles of a system, and those of them that external people may hold. */
type Roles = { readonly system: string; readonly roles: readonly string[]; readonly open: readonly string[] };

export const roleNotGrantable = defineRule({
  code: 'GP-ACC-002',
  name: 'role-not-grantable',
  area: 'access',
  severity: 'error',
  what: 'The granted role exists in its system and is open to external people.',
  why: 'Nobody knows what an undescribed role reaches, and internal roles are for staff alone.',
  source: ['ISO/IEC 27001 A.5.15'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'System'],
  refuses: true,
  messages: {
    unknown: {
      says: '`{system}` has no role `{role}`; it has {roles}.',
      do: "Choose from {open}, or have the system's owner describe the role first.",
    },
    internal: {
      says: 'Role `{role}` of `{system}` is not open to external people.',
      do: "Choose from {open}, or ask the system's owner whether the role may be opened.",
    },
    'unknown-closed': {
      says: '`{system}` has no role `{role}`; it has {roles}, and none of them is open to external people.',
      do: "Ask the system's owner whether a role may be opened.",
    },
    'internal-closed': {
      says: 'Role `{role}` of `{system}` is not open to external people, and no other role of it is.',
      do: "Ask the system's owner whether a role may be opened.",
    },
  },
  notes: { roles: 'the roles of `{system}`', 'internal-here': 'the role is internal' },
  ask: (asked) => unknownRole(asked) ?? internalRole(asked),
});

function unknownRole(asked: Asked): Lack | null {
  const { grant, system } = asked;
  const { role } = grant.facts;
  if (system === undefined || role === undefined || asked.role !== undefined) return null;
  return {
    at: inGrant(asked, '/role'),
    message: closedOr('unknown', { role, ...rolesOf(asked) }),
    reads: read([grant, '/system'], [system, '/roles']),
    related: [
      { role: 'clause', at: placeIn(system, '/roles', 'key'), message: message('roles', { system: system.id }) },
    ],
  };
}

function internalRole(asked: Asked): Lack | null {
  const { grant, system, role } = asked;
  if (system === undefined || role?.facts.external_allowed !== false) return null;
  const at = placeIn(system, `${role.pointer}/external_allowed`);
  return {
    at: inGrant(asked, '/role'),
    message: closedOr('internal', { role: role.facts.id ?? '', ...rolesOf(asked) }),
    reads: [...read([grant, '/system']), at],
    related: [{ role: 'clause', at, message: message('internal-here') }],
  };
}

/** Where no role is open, there is nothing to choose from. */
function closedOr(id: 'unknown' | 'internal', args: Roles & { readonly role: string }): Message {
  return message(args.open.length === 0 ? `${id}-closed` : id, args);
}

function rolesOf({ system }: Asked): Roles {
  const named = (system?.facts.roles ?? []).flatMap((role) =>
    role?.id === undefined ? [] : [{ id: role.id, open: role.external_allowed }],
  );
  const open = named.filter((role) => role.open === true).map((role) => role.id);
  return { system: system?.id ?? '', roles: named.map((role) => role.id), open };
}
