/** Ends what a person may still have open after a membership is gone. */
import pMap from 'p-map';
import type { Fault } from '../../access/directory.ts';
import type { Ended } from '../provider.ts';
import { faultOf } from './client.ts';
import type { Ask } from './client.ts';
import { isMissing } from './pages.ts';

/**
 * Ends sessions and the tokens that were issued to applications.
 * https://developer.okta.com/docs/api/openapi/okta-management/management/usersessions/revokeusersessions
 */
export async function endSessions(ask: Ask, accounts: readonly string[]): Promise<Ended> {
  const ended = new Set<string>();
  const faults = await pMap(accounts, (account) => endOne(ask, account, ended), { concurrency: 4 });
  return { ended, faults: faults.filter((fault) => fault !== null) };
}

async function endOne(ask: Ask, account: string, ended: Set<string>): Promise<Fault | null> {
  try {
    await ask('delete', `api/v1/users/${account}/sessions?oauthTokens=true`);
  } catch (error) {
    if (!(await isGone(ask, account, error))) return faultOf(account, error);
  }
  ended.add(account);
  return null;
}

/** An account that is gone has nothing open; one "not found" alone does not prove that it is. */
async function isGone(ask: Ask, account: string, error: unknown): Promise<boolean> {
  if (!isMissing(error)) return false;
  return ask('get', `api/v1/users/${account}`).then(() => false, isMissing);
}
