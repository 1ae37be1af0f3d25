import { placeIn } from '../../ledger.ts';
import type { Document } from '../../ledger.ts';
import { read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

export const roleWithoutRemoval = defineRule({
  code: 'GP-ACC-007',
  name: 'role-without-removal',
  area: 'access',
  severity: 'error',
  what: 'A role is carried by a group of the identity provider, or a manual procedure says how it is given and taken.',
  why: 'Access that no machine can take back and no person knows how to take back stays for ever.',
  source: [
    'Upwork Enterprise security paper, offboarding: "creates IT request to disable systems access"',
    'ISO/IEC 27001 A.5.18',
  ],
  since: '0.1.0',
  inputs: ['AccessGrant', 'System'],
  refuses: true,
  messages: {
    neither: {
      says: 'Role `{role}` of `{system}` has neither an `idp_group` nor a `manual_procedure`.',
      do: 'Name the group that carries the role, or describe in `manual_procedure` who takes the access back and how.',
    },
  },
  on: ['System'],
  *check(system) {
    for (const index of (system.facts.roles ?? []).keys()) {
      const lack = withoutRemoval(system, index);
      if (lack !== null) yield lack;
    }
  },
  ask: ({ grant, role, system }) => {
    const index = Number(role?.pointer.slice('/roles/'.length) ?? -1);
    const lack = system === undefined ? null : withoutRemoval(system, index);
    return lack === null ? null : { ...lack, reads: [...lack.reads, ...read([grant, '/system'], [grant, '/role'])] };
  },
});

function withoutRemoval(system: Document<'System'>, index: number): Lack | null {
  const role = system.facts.roles?.[index];
  if (role === undefined || role.idp_group !== undefined || role.manual_procedure !== undefined) return null;
  const pointer = `/roles/${index}`;
  return {
    at: placeIn(system, role.id === undefined ? pointer : `${pointer}/id`),
    message: message('neither', { system: system.id, role: role.id ?? '' }),
    reads: [placeIn(system, `${pointer}/idp_group`), placeIn(system, `${pointer}/manual_procedure`)],
  };
}
