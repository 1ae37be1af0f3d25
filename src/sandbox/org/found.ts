/** The first day of an organisation: two people, the group of everybody, and a token. */
import type { Fact } from './facts.ts';
import type { Mint } from './ids.ts';
import { nextId } from './ids.ts';
import type { User } from './user.ts';

/** What a new organisation begins with. */
export interface Beginning {
  readonly seed: string;
  readonly token: string;
  /** When it begins, in milliseconds. */
  readonly at: number;
}

/** The facts of a new organisation. */
export function foundOrg({ seed, token, at }: Beginning): readonly Fact[] {
  const mint: Mint = { seed, boot: 0, objects: 0, requests: 0 };
  const founding = {
    seed,
    everyone: nextId(mint, '00g'),
    type: nextId(mint, 'oty'),
    schema: nextId(mint, 'osc'),
    owner: nextId(mint, '00u'),
    administrator: nextId(mint, '00u'),
    tokenId: nextId(mint, '00T'),
  };
  const everyone = { name: 'Everyone', description: 'All users in your organization' };
  const times = { created: at, lastUpdated: at, lastMembershipUpdated: at };
  return [
    { fact: 'founded', founding, objects: mint.objects },
    { fact: 'token', token },
    { fact: 'group', group: { id: founding.everyone, type: 'BUILT_IN', ...times, ...everyone } },
    { fact: 'user', user: person(founding.owner, founding.type, at, 'Gatepass', 'Automation') },
    { fact: 'user', user: person(founding.administrator, founding.type, at, 'Ada', 'Administrator') },
  ];
}

function person(id: string, type: string, at: number, firstName: string, lastName: string): User {
  const login = `${firstName}.${lastName}@sandbox.example`.toLowerCase();
  return {
    id,
    status: 'ACTIVE',
    created: at,
    activated: at,
    statusChanged: at,
    lastLogin: null,
    lastUpdated: at,
    passwordChanged: at,
    type,
    realm: null,
    profile: { firstName, lastName, login, email: login },
    password: 'imported',
    question: null,
    provider: { type: 'OKTA', name: 'OKTA' },
  };
}
