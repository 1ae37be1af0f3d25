/** Whether ours said and did what was recorded. */
import assert from 'node:assert/strict';
import { isValues, textIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';
import { deviationOf } from './deviations.ts';
import type { Case } from './deviations.ts';
import type { Made } from './okta.ts';
import type { Request } from './scenario.ts';
import { isTrueOfMembers, isTrueOfUser } from './truth.ts';

/** Ours by theirs: clocks may differ, and each of their times is one of ours. */
export type Times = Map<string, string>;

/** Compares what was said. */
export function assertSameAnswer(one: Case, times: Times, what: string): void {
  const { call, outcome, org } = one;
  const deviation = deviationOf(one);
  if (deviation !== undefined)
    return assert.ok(deviation.isRight(one), `${what}: ${deviation.why}; it said ${JSON.stringify(outcome)}`);
  if (call.errors === undefined) {
    assert.equal(outcome.error, null, what);
    const [ours, theirs] = [outcome.response, call.response].map((said) => known(noted(call.method, said ?? {})));
    return assert.deepEqual(ours, bound(times, theirs ?? null, ours ?? null), what);
  }
  assert.ok(outcome.error !== null, `${what}: ${call.errors.join()} was recorded`);
  if (outcome.partial === null || org.fault?.method === 'GET') return;
  const state = outcome.partial.properties;
  const isTrue = 'groupId' in state ? isTrueOfMembers(state, org) : isTrueOfUser(state, org);
  assert.ok(isTrue, `${what}: the state after a failure is what there is: ${JSON.stringify(state)}`);
}

function bound(times: Times, theirs: Value, ours: Value): Value {
  if (typeof theirs === 'string' && typeof ours === 'string' && TIME.test(theirs) && TIME.test(ours)) {
    if (!times.has(theirs)) times.set(theirs, ours);
    return times.get(theirs) ?? theirs;
  }
  if (!isValues(theirs) || !isValues(ours)) return theirs;
  return Object.fromEntries(
    Object.entries(theirs).map(([name, value]) => [name, bound(times, value, ours[name] ?? null)]),
  );
}

const TIME = /^2026-01-15T\d\d:\d\d:\d\dZ$/;

/** A note that nothing was filled in is kept by ours, where the plugin of Okta drops it at each reading. */
function noted(method: string, response: Values): Values {
  const { inputs } = response;
  if (method !== 'Read' || !isValues(inputs) || JSON.stringify(inputs['__defaults']) !== '[]') return response;
  const rest = Object.entries(inputs).filter(([name]) => name !== '__defaults');
  return { ...response, inputs: Object.fromEntries(rest) };
}

/** Without what the engine does without, and with the random part of a name as the recordings have it. */
function known(value: Value): Value {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value === 'string') return value.replace(/^(autonamed)-[0-9a-f]{7}$/, '$1-0000000');
  if (!isValues(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !['__pulumi_raw_state_delta', 'property'].includes(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, known(part)]));
}

/** What is excepted from a comparison of writes. */
export interface Excepted {
  /** Accounts whose status the program does not name: ours never touches it. */
  readonly unnamed: readonly string[];
  /** What is updated without a difference, after a failure: ours makes again what is missing. */
  readonly again: readonly string[];
  /** Whether a call failed, be it without a failed request. */
  readonly failed: boolean;
}

/**
 * Compares what was done: the same writes. Where the recording has a failure, ours goes on where the plugin of Okta stops,
 * so its writes are among ours.
 */
export function assertSameWrites(
  ours: readonly Made[],
  theirs: readonly Request[],
  { unnamed, again, failed }: Excepted,
  what: string,
): void {
  const isUnnamed = ({ path }: { path: string }) => unnamed.some((id) => path.includes(`/users/${id}/lifecycle/`));
  const isAgain = ({ path }: { path: string }) => again.some((id) => path.includes(`/${id}`));
  const made = writesOf(ours.filter((one) => !isAgain(one)));
  const recorded = writesOf(theirs.filter((one) => !isUnnamed(one) && !isAgain(one)));
  const failing = failed || theirs.some(({ status }) => status >= 400 || status === 0);
  if (!failing) return assert.deepEqual(made, recorded, what);
  const done = writesOf(theirs.filter(({ status }) => status < 400 && status !== 0));
  assert.deepEqual(
    done.filter((line) => !made.includes(line)),
    [],
    `${what}: what was recorded as done is done`,
  );
}

/** Compares what was asked: ours asks nothing that was not recorded, unless it has to find out how things are. */
export function assertNoMoreReads(
  ours: readonly Made[],
  theirs: readonly Request[],
  lists: readonly string[],
  what: string,
): void {
  if (theirs.some(({ status }) => status >= 400 || status === 0)) return;
  const asked = new Set(theirs.map(({ path }) => path));
  const more = ours.filter(
    ({ method, path }) =>
      method === 'GET' &&
      !asked.has(decodeURIComponent(path)) &&
      !lists.some((id) => path.includes(`/groups/${id}/users?`)),
  );
  assert.deepEqual(
    more.map(({ path }) => path),
    [],
    what,
  );
}

function writesOf(requests: readonly (Made | Request)[]): readonly string[] {
  const writes = requests.filter(({ method }) => method !== 'GET');
  return writes.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(ordered(body ?? null))}`).sort();
}

function ordered(value: Value): Value {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isValues(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, ordered(value[name] ?? null)]));
}

/** Groups whose memberships a step creates: what is in them already has to be read. */
export function created(calls: readonly { readonly method: string; readonly request: Values }[]): readonly string[] {
  return calls.flatMap(({ method, request }) =>
    method === 'Create' && isValues(request['properties']) ? [textIn(request['properties'], 'groupId')] : [],
  );
}
