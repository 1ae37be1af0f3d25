/** Okta as an identity provider: read over its API, changed by the Pulumi engine. */
import type { Instant } from '../../time.ts';
import { Unopened, Unreachable } from '../provider.ts';
import type { Provider } from '../provider.ts';
import { Unanswered, clientFor } from './client.ts';
import { changeGroups } from './groups.ts';
import { changeAccounts } from './identities.ts';
import { handsIn } from './log.ts';
import { mendAccess, mendIdentities } from './mend.ts';
import { readDirectory } from './read.ts';
import type { Scope, Somebody } from './scope.ts';
import { endSessions } from './sessions.ts';
import { stacksFor } from './stacks.ts';
import type { Machine } from './stacks.ts';

/** How Okta is reached and changed. */
export interface OktaSettings extends Omit<Machine, 'organisation'> {
  /** Base URL of the organisation. */
  readonly url: string;
  /** The instant that the files are read for: in a sandbox time may be played, and its log with it. */
  readonly now: Instant;
}

/**
 * Opens Okta for one target. Nothing is asked before the first question.
 *
 * @throws Unopened where the environment holds no token.
 */
export function oktaProvider(settings: OktaSettings): Provider {
  const { environment, now, scope, url } = settings;
  const organisation = { url, token: tokenIn(environment) };
  const ask = clientFor(organisation);
  const stacks = stacksFor({ ...settings, organisation });
  return {
    name: 'okta',
    plugin: stacks.plugin,
    read: (verify) => reachable(() => readDirectory(ask, scope, somebodies(verify, scope))),
    handsOn: (groups, accounts) => handsIn(ask, { groups, accounts, now }),
    prepare: stacks.prepare,
    changeGroups: async (lists, directory) => changeGroups(await stacks.open('access'), lists, directory, scope),
    changeAccounts: async (changes, directory) =>
      changeAccounts(await stacks.open('identities'), changes, directory, scope),
    mend: async (directory) => {
      const [access, identities] = await Promise.all([stacks.open('access'), stacks.open('identities')]);
      return [...(await mendAccess(access, directory, scope)), ...(await mendIdentities(identities, directory, scope))];
    },
    endSessions: (accounts) => endSessions(ask, accounts),
    close: stacks.close,
  };
}

/** Tokens of service applications (`OKTA_API_CLIENT_ID` and so on) are not spoken yet: that is said, not guessed. */
function tokenIn(environment: OktaSettings['environment']): string {
  const token = environment['OKTA_API_TOKEN']?.trim() ?? '';
  if (token === '') throw new Unopened('OKTA_API_TOKEN is not set, and without a token Okta lets nobody in.');
  if (/[^!-~]/.test(token)) throw new Unopened('OKTA_API_TOKEN holds characters that no token has.');
  return token;
}

function somebodies(people: ReadonlySet<string>, scope: Scope): readonly Somebody[] {
  const known = new Map(scope.people.map((one) => [one.freelancer, one]));
  return [...people].map((freelancer) => known.get(freelancer) ?? { freelancer, subject: null, needed: true });
}

async function reachable<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Unanswered) throw new Unreachable(error.message, error.status !== null, error.errorId);
    throw error;
  }
}
