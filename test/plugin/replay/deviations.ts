/**
 * Where ours differs from the plugin of Okta, and why. Each case is known by what was recorded, never by the name of a
 * scenario, so that recordings which are added later are judged in the same way.
 */
import { defaultedIn } from '../../../src/providers/okta/plugin/schema/property.ts';
import { isValues, textIn, textsIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import type { Outcome } from './engine.ts';
import { groupIn, userIn } from './org.ts';
import type { Org } from './org.ts';
import type { Call, Request } from './scenario.ts';
import { goneTexts, isTrueOfMembers, isTrueOfUser } from './truth.ts';

/** A call, what was recorded of it, and what there is now. */
export interface Case {
  readonly call: Call;
  readonly outcome: Outcome;
  readonly org: Org;
  /** Requests of the step, as they were recorded. */
  readonly theirs: readonly Request[];
}

/** A way in which ours is another. */
export interface Deviation {
  readonly why: string;
  readonly concerns: (one: Case) => boolean;
  /** Whether ours did what it should in this case. */
  readonly isRight: (one: Case) => boolean;
}

const typeOf = ({ call }: Case) => textIn(call.request, 'type').split(':').at(-1) ?? '';
const isPreview = ({ call }: Case) => call.request['preview'] === true;
const succeeded = ({ call }: Case, ...methods: readonly string[]) =>
  methods.includes(call.method) && call.errors === undefined;
const stateIn = (response: Values | null | undefined) =>
  isValues(response?.['properties']) ? response['properties'] : {};
const failed = (request: Request) => request.status >= 400 || request.status === 0;

/** Failed changes of memberships of the group that a call is about. Somebody who is gone need not be removed. */
function lost({ call, theirs }: Case): readonly Request[] {
  const group = textIn(isValues(call.request['news']) ? call.request['news'] : {}, 'groupId');
  const changes = theirs.filter(({ method, path }) => method !== 'GET' && path.includes(`/groups/${group}/users/`));
  return changes.filter((request) => failed(request) && !(request.method === 'DELETE' && request.status === 404));
}

/** All of them. The first that concerns a case judges it. */
export const deviations: readonly Deviation[] = [
  {
    why: 'a membership that Okta refused to change is an error that names group and account, and the state holds what is so',
    concerns: (one) => typeOf(one) === 'GroupMemberships' && succeeded(one, 'Update') && lost(one).length > 0,
    isRight: (one) => {
      const { error, partial } = one.outcome;
      const named = lost(one).every(({ path }) =>
        path.split('/').every((part) => !/^00[ug]/.test(part) || error?.includes(part)),
      );
      return named && /errorId|no answer/.test(error ?? '') && isTrueOfMembers(partial?.properties ?? {}, one.org);
    },
  },
  {
    why: 'a group that is gone takes its memberships with it; they are not an empty list for ever',
    concerns: (one) =>
      typeOf(one) === 'GroupMemberships' &&
      succeeded(one, 'Read') &&
      isGone(one) &&
      stateIn(one.call.response)['id'] !== undefined,
    isRight: ({ outcome }) => outcome.error === null && stateIn(outcome.response)['id'] === undefined,
  },
  {
    why: 'an empty list in a group that does not exist is an error, because what nobody can read cannot be said to be empty',
    concerns: (one) => typeOf(one) === 'GroupMemberships' && succeeded(one, 'Create') && !isPreview(one) && isGone(one),
    isRight: ({ outcome }) => outcome.error !== null && outcome.partial === null,
  },
  {
    why: 'members that were there already are in the state where all are tracked, so that the next run removes them',
    concerns: (one) =>
      typeOf(one) === 'GroupMemberships' &&
      succeeded(one, 'Create') &&
      !isPreview(one) &&
      !isTrueOfMembers(stateIn(one.call.response), one.org),
    isRight: ({ outcome, org }) => isTrueOfMembers(stateIn(outcome.response), org),
  },
  {
    why: 'who or what is gone already need not be deleted',
    concerns: ({ call, outcome, org }) =>
      call.method === 'Delete' &&
      call.errors !== undefined &&
      outcome.error === null &&
      !exists(org, textIn(call.request, 'id')),
    isRight: () => true,
  },
  {
    why: 'a status that the program does not name is never a reason to do something',
    concerns: (one) =>
      typeOf(one) === 'User' && succeeded(one, 'Diff', 'Update') && isDefaulted(one) && actsOnStatus(one),
    isRight: (one) =>
      one.call.method === 'Diff' ? isSameBut(one, 'status') : isTrueOfUser(stateIn(one.outcome.response), one.org),
  },
  {
    why: 'after a failed update the account itself is compared, and what is missing is made again',
    concerns: (one) =>
      typeOf(one) === 'User' &&
      succeeded(one, 'Update') &&
      !isPreview(one) &&
      !isTrueOfUser(stateIn(one.call.response), one.org),
    isRight: ({ outcome, org }) =>
      isTrueOfUser(stateIn(outcome.response ?? { properties: outcome.partial?.properties ?? {} }), org),
  },
  {
    why: 'a property that was emptied by hand is seen',
    concerns: (one) =>
      typeOf(one) === 'User' && succeeded(one, 'Read') && goneTexts(stateIn(one.call.response), one.org).length > 0,
    isRight: ({ outcome, org }) => isTrueOfUser(stateIn(outcome.response), org),
  },
  {
    why: 'the profile of a leaver is changed before the account is closed, because Okta freezes it then',
    concerns: ({ call, outcome }) =>
      call.method === 'Update' &&
      call.errors !== undefined &&
      outcome.error === null &&
      isValues(call.request['news']) &&
      call.request['news']['status'] === 'DEPROVISIONED',
    isRight: ({ outcome, org }) => isTrueOfUser(stateIn(outcome.response), org),
  },
  {
    why: 'what passes is waited for: a request that Okta could not answer is made again, unless it creates something',
    concerns: ({ call, outcome, theirs }) =>
      call.errors !== undefined && outcome.error === null && theirs.some(({ status }) => status === 0 || status >= 500),
    isRight: ({ outcome, org }) => isTrueOfUser(stateIn(outcome.response), org),
  },
  {
    why: 'a creation whose answer was lost is an error and not made again: it would become a second account or a refusal',
    concerns: (one) =>
      succeeded(one, 'Create') && one.theirs.some(({ method, status }) => method === 'POST' && status === 0),
    isRight: ({ outcome }) => /no answer/.test(outcome.error ?? ''),
  },
  {
    why: 'what is wrong with a value is said in words of our own, which name no function of Go',
    concerns: ({ call }) =>
      call.method === 'Check' &&
      /invalid JSON|strconv|as bool|as int/.test(JSON.stringify(call.response?.['failures'] ?? '')),
    isRight: ({ call, outcome }) => placesOf(outcome.response) === placesOf(call.response),
  },
];

/** The deviation that a case is, if it is one. */
export function deviationOf(one: Case): Deviation | undefined {
  return deviations.find(({ concerns }) => concerns(one));
}

function isGone({ call, org }: Case): boolean {
  const { properties, id } = call.request;
  const group = textIn(isValues(properties) ? properties : {}, 'groupId') || textIn({ id: id ?? '' }, 'id');
  return groupIn(org, group.replace(/\/.*/, '')) === undefined;
}

function exists(org: Org, id: string): boolean {
  return userIn(org, id) !== undefined || groupIn(org, id) !== undefined;
}

/** Where a reading is shown, the inputs of before have no `__defaults`. */
function isDefaulted({ call }: Case): boolean {
  const { news, oldInputs } = call.request;
  const reading = call.method === 'Diff' && isValues(oldInputs) && !('__defaults' in oldInputs);
  return !reading && isValues(news) && defaultedIn(news).includes('status');
}

function actsOnStatus({ call, theirs }: Case): boolean {
  const place = `/users/${textIn(call.request, 'id')}/lifecycle/`;
  return call.method === 'Diff'
    ? textsIn(call.response ?? {}, 'diffs').includes('status')
    : theirs.some(({ path }) => path.includes(place));
}

function isSameBut({ call, outcome }: Case, name: string): boolean {
  const others = textsIn(call.response ?? {}, 'diffs').filter((one) => one !== name);
  return textsIn(outcome.response ?? {}, 'diffs').join() === others.join();
}

function placesOf(response: Values | null | undefined): string {
  return (JSON.stringify(response?.['failures'] ?? []).match(/Examine values at '[^']*'/g) ?? []).join();
}
