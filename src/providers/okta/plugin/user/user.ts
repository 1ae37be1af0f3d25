/** `okta:user/user:User`. */
import { HalfDone } from '../failure.ts';
import { thingIn } from '../http/body.ts';
import type { Okta } from '../http/okta.ts';
import { pathTo } from '../http/place.ts';
import { isMissing, sayingOf } from '../http/refusal.ts';
import type { PlanFrom, ResourceType } from '../resource.ts';
import { textIn } from '../values.ts';
import type { Values } from '../values.ts';
import { newUser } from './body.ts';
import { stepsOf } from './change.ts';
import type { Step } from './change.ts';
import { bringTo, get, place } from './lifecycle.ts';
import { properties } from './properties.ts';
import { emptied, ignoredIn, stateOf } from './state.ts';

/** Accounts. */
export const user: ResourceType = {
  properties,
  stable: [],

  async create(okta, plan) {
    const status = textIn(plan, 'status');
    const query = status === 'STAGED' ? '?activate=false' : '';
    const made = thingIn((await okta('POST', `${pathTo('users')}${query}`, newUser(plan))).body);
    const id = textIn(made, 'id');
    const known = stateOf(made, plan);
    let reason = 'was created, but its status was not set';
    try {
      if (status === 'SUSPENDED' || status === 'DEPROVISIONED') await bringTo(okta, id, status);
      reason = 'was created, but its password does not expire';
      if (plan['expirePasswordOnCreate'] === true) await okta('POST', `${place(id)}/lifecycle/expire_password`);
      reason = 'was created and could not be read';
      return { id, state: stateOf(await get(okta, id), plan) };
    } catch (error) {
      throw new HalfDone(id, await present(okta, id, known), [`account ${id} ${reason}: ${sayingOf(error)}`]);
    }
  },

  async read(okta, id, state) {
    try {
      return stateOf(await get(okta, id), state);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },

  async find(okta, id) {
    try {
      const found = await get(okta, id);
      return { id: textIn(found, 'id'), state: stateOf(found, {}) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },

  async update(okta, id, olds, planFrom) {
    const plan = planFrom(olds);
    const { reasons, settled } = await taken(await stepsFor(okta, id, olds, planFrom), id);
    try {
      const user = await get(okta, id);
      if (reasons.length === 0) return stateOf(user, emptied(olds, plan), ignoredIn(plan));
    } catch (error) {
      reasons.push(`account ${id} could not be read after the change: ${sayingOf(error)}`);
    }
    const known = { ...olds, ...Object.fromEntries(settled.map((name) => [name, plan[name] ?? null])) };
    throw new HalfDone(id, await present(okta, id, known), reasons);
  },

  async remove(okta, id, state) {
    // Okta deactivates an account before it deletes it: two requests for one that is still in use.
    const passes = textIn(state, 'status') === 'DEPROVISIONED' ? 1 : 2;
    try {
      for (let pass = 0; pass < passes; pass += 1) await okta('DELETE', place(id));
    } catch (error) {
      if (isMissing(error) && (await user.read(okta, id, {})) === null) return;
      throw new Error(`account ${id} was not deleted: ${sayingOf(error)}`);
    }
  },
};

/**
 * The steps that are needed. Where the state has nothing to change, an earlier change failed and the plugin of Okta may
 * have left in the state what was only wished: then the account itself is compared.
 */
async function stepsFor(okta: Okta, id: string, olds: Values, planFrom: PlanFrom): Promise<readonly Step[]> {
  const steps = stepsOf(okta, id, olds, planFrom(olds));
  if (steps.length > 0) return steps;
  const live = stateOf(await get(okta, id), olds);
  return stepsOf(okta, id, live, planFrom(live));
}

/** Takes steps, up to one that fails, unless it may. */
async function taken(steps: readonly Step[], id: string): Promise<{ reasons: string[]; settled: string[] }> {
  const [reasons, settled]: [string[], string[]] = [[], []];
  for (const { what, take, settles, mayFail } of steps)
    try {
      await take();
      settled.push(...settles);
    } catch (error) {
      reasons.push(`account ${id}: not done: ${what}: ${sayingOf(error)}`);
      if (mayFail !== true) break;
    }
  return { reasons, settled };
}

/** The account as it is, or as it was last known to be. */
async function present(okta: Okta, id: string, known: Values): Promise<Values> {
  return (await user.read(okta, id, known).catch(() => null)) ?? known;
}
