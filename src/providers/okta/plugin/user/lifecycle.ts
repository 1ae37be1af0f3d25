/** How an account comes from one status to another: https://developer.okta.com/docs/api/openapi/okta-management/ */
import { thingIn } from '../http/body.ts';
import type { Okta } from '../http/okta.ts';
import { pathTo } from '../http/place.ts';
import { textIn } from '../values.ts';
import type { Values } from '../values.ts';

/** Where an account is found. */
export const place = (id: string) => pathTo('users', id);

/** Reads an account. */
export async function get(okta: Okta, id: string): Promise<Values> {
  return thingIn((await okta('GET', place(id))).body);
}

/** Brings an account into a status, from whatever status it is in. */
export async function bringTo(okta: Okta, id: string, wanted: string): Promise<void> {
  const step = stepTo(wanted, textIn(await get(okta, id), 'status'));
  if (step !== null) await okta('POST', `${place(id)}/lifecycle/${step}`);
}

function stepTo(wanted: string, now: string): string | null {
  if (wanted === now) return null;
  if (wanted === 'SUSPENDED') return 'suspend';
  if (wanted === 'DEPROVISIONED') return 'deactivate';
  return wanted === 'ACTIVE' ? stepToActive(now) : null;
}

function stepToActive(now: string): string | null {
  if (now === 'SUSPENDED') return 'unsuspend';
  if (now === 'LOCKED_OUT') return 'unlock';
  return now === 'PASSWORD_EXPIRED' || now === 'RECOVERY' ? null : 'activate';
}
