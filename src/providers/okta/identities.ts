/** The phase that makes accounts, deactivates leavers and brings back who was rehired. */
import type { AccountChange } from '../../access/accounts.ts';
import type { Directory, Fault } from '../../access/directory.ts';
import type { Stack, StateResource } from '../pulumi/stack.ts';
import { identitiesProgram } from './program.ts';
import type { UserEntry } from './program.ts';
import { upEach } from './run.ts';
import { loginFor } from './scope.ts';
import type { Scope } from './scope.ts';
import { nameIn, types, urnOf } from './urns.ts';

/** Carries out changes of accounts. @returns what went wrong; the rest was done. */
export async function changeAccounts(
  stack: Stack,
  changes: readonly AccountChange[],
  { accounts }: Pick<Directory, 'accounts'>,
  scope: Scope,
): Promise<readonly Fault[]> {
  const gone = stack.resources.filter(({ id, urn }) =>
    changes.some(({ account, freelancer }) => freelancer === nameIn(urn) && account !== id),
  );
  await stack.forget(gone.map(({ urn }) => urn));
  const known = new Map(stack.resources.map((resource) => [nameIn(resource.urn), resource]));
  const changed = changes.map((change) => entryFor(change, known.get(change.freelancer), accounts, scope));
  const touched = new Set(changed.map(({ key }) => key));
  const rest = [...known].filter(([key]) => !touched.has(key)).map(([key, resource]) => kept(key, resource, scope));
  const targets = changed.map(({ key }) => urnOf(scope.target, 'identities', types.user, key));
  return upEach(stack, identitiesProgram([...changed, ...rest]), targets);
}

/** Lets the state know accounts that exist. */
export async function importAccounts(
  stack: Stack,
  accounts: Directory['accounts'],
  scope: Scope,
): Promise<readonly Fault[]> {
  const lost = [...accounts].map(([freelancer, { id }]) => ({ freelancer, account: id, change: 'create' }) as const);
  return changeAccounts(
    stack,
    lost.map((one) => ({ ...one, exempt: true })),
    { accounts },
    scope,
  );
}

const STATUS = { create: null, activate: 'ACTIVE', deactivate: 'DEPROVISIONED', stays: null } as const;

function entryFor(
  { change, freelancer }: AccountChange,
  known: StateResource | undefined,
  accounts: Directory['accounts'],
  scope: Scope,
): UserEntry {
  return {
    key: freelancer,
    login: loginIn(known) ?? loginFor(freelancer, scope),
    status: STATUS[change],
    imports: known === undefined ? (accounts.get(freelancer)?.id ?? null) : null,
  };
}

function kept(key: string, known: StateResource, scope: Scope): UserEntry {
  const left = known.inputs['status'] === 'DEPROVISIONED';
  return {
    key,
    login: loginIn(known) ?? loginFor(key, scope),
    status: left ? 'DEPROVISIONED' : null,
    imports: null,
  };
}

function loginIn(known: StateResource | undefined): string | null {
  const login = known?.inputs['login'];
  return typeof login === 'string' ? login : null;
}
