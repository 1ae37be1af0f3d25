/** One run of an engine after the other, each with a way to Okta of its own. */
import { oktaAt } from './http/okta.ts';
import type { Access, Okta } from './http/okta.ts';
import { pathTo } from './http/place.ts';
import { Refused, sayingOf } from './http/refusal.ts';

/** The runs of a plugin. */
export interface Sessions {
  /** Begins a run. Rejects where Okta does not take the token, before anything is changed. */
  begin(): Promise<void>;
  /** Lets no further request of the run begin; those on their way are waited for, so that it is known how they went. */
  end(): void;
  readonly okta: Okta;
}

/** Runs against one organisation. */
export function sessionsOf(access: Omit<Access, 'signal'>): Sessions {
  let ending = new AbortController();
  let okta: Okta = () => Promise.reject(new Error('the engine has not configured the plugin'));
  return {
    async begin() {
      ending = new AbortController();
      const begun = oktaAt({ ...access, signal: ending.signal });
      await known(begun);
      okta = begun;
    },
    end: () => ending.abort(new Error('the run was cancelled')),
    get okta() {
      return okta;
    },
  };
}

/**
 * Asks who the token is. Only where Okta does not take it is there nothing to be done; anything else may be wrong with this
 * question alone, and an end that is due must not wait for it.
 */
async function known(okta: Okta): Promise<void> {
  try {
    await okta('GET', pathTo('users', 'me'));
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 401) return;
    throw new Error(`Okta does not take the API token; nothing was changed: ${sayingOf(error)}`);
  }
}
