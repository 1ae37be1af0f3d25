/** `okta:group/group:Group`. */
import { HalfDone } from '../failure.ts';
import { thingIn } from '../http/body.ts';
import type { Okta } from '../http/okta.ts';
import { pathTo } from '../http/place.ts';
import { isMissing, sayingOf } from '../http/refusal.ts';
import type { ResourceType } from '../resource.ts';
import { textIn } from '../values.ts';
import type { Values } from '../values.ts';
import { profileOf, properties, stateOf } from './profile.ts';

/** Groups. */
export const group: ResourceType = {
  properties,
  stable: [],

  async create(okta, plan) {
    const made = thingIn((await okta('POST', pathTo('groups'), { profile: profileOf(plan) })).body);
    const id = textIn(made, 'id');
    try {
      return { id, state: stateOf(await get(okta, id), plan) };
    } catch (error) {
      // The answer to the POST is all that is known, and without it nobody would know whose group this is.
      throw new HalfDone(id, stateOf(made, plan), [
        `group ${id} was created and could not be read: ${sayingOf(error)}`,
      ]);
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
    const [found = ''] = id.split('/');
    const state = await group.read(okta, found, {});
    return state === null ? null : { id: found, state };
  },

  // The engine calls for an update also after a failed one, when the state may hold what was only wished: written again.
  async update(okta, id, olds, planFrom) {
    const plan = planFrom(olds);
    try {
      await okta('PUT', place(id), { profile: profileOf(plan) });
    } catch (error) {
      throw new HalfDone(id, await present(okta, id, olds), [`group ${id} was not changed: ${sayingOf(error)}`]);
    }
    return readBack(okta, id, plan);
  },

  async remove(okta, id) {
    try {
      await okta('DELETE', place(id));
    } catch (error) {
      if (isMissing(error) && (await group.read(okta, id, {})) === null) return;
      throw new Error(`group ${id} was not deleted: ${sayingOf(error)}`);
    }
  },
};

const place = (id: string) => pathTo('groups', id);

async function get(okta: Okta, id: string): Promise<Values> {
  return thingIn((await okta('GET', place(id))).body);
}

async function present(okta: Okta, id: string, olds: Values): Promise<Values> {
  return (await group.read(okta, id, olds).catch(() => null)) ?? olds;
}

/** The change was accepted, so the plan is the best that is known where it cannot be read. */
async function readBack(okta: Okta, id: string, plan: Values): Promise<Values> {
  try {
    return stateOf(await get(okta, id), plan);
  } catch (error) {
    throw new HalfDone(id, plan, [`group ${id} was changed and could not be read: ${sayingOf(error)}`]);
  }
}
