/** Plays a scenario: each step begins in the organisation as the recording left it. */
import assert from 'node:assert/strict';
import { servePlugin } from '../../../src/providers/okta/plugin/serve.ts';
import { defaultedIn } from '../../../src/providers/okta/plugin/schema/property.ts';
import { isValues, textIn } from '../../../src/providers/okta/plugin/values.ts';
import { assertNoMoreReads, assertSameAnswer, assertSameWrites, created } from './compare.ts';
import type { Times } from './compare.ts';
import { actions } from './console.ts';
import { engineAt } from './engine.ts';
import type { Engine } from './engine.ts';
import { answer } from './answers.ts';
import { standIn } from './okta.ts';
import type { StandIn } from './okta.ts';
import { copyOf, newOrg } from './org.ts';
import type { Org } from './org.ts';
import { unknownAttributes } from './scenario.ts';
import type { Before, Call, Request, Scenario, Step } from './scenario.ts';

/** Plays a scenario. Throws where ours differs from the recording without a reason. */
export async function play(scenario: Scenario): Promise<void> {
  const okta = await standIn(newOrg(unknownAttributes(scenario)));
  // The recordings are of requests, not of patience.
  const plugin = await servePlugin({ url: okta.url, token: 'token', limits: { longestWaitMs: 1 } });
  const engine = engineAt(plugin.port);
  try {
    await engine.call('Configure', {});
    const times: Times = new Map();
    for (const step of scenario.steps) await playStep(scenario, step, { okta, engine, times });
  } finally {
    engine.close();
    await plugin.close();
    okta.close();
  }
}

interface Stage {
  readonly okta: StandIn;
  readonly engine: Engine;
  readonly times: Times;
}

async function playStep(scenario: Scenario, step: Step, { okta, engine, times }: Stage): Promise<void> {
  const what = `${scenario.name}, step ${step.step}`;
  for (const one of step.before ?? []) prepare(okta.org, one);
  // Such a step is about the environment, which the builtin plugin does not read.
  if (step.env !== undefined) return;
  const begun = copyOf(okta.org);
  okta.journal.length = 0;
  const theirs = scenario.requests.filter((request) => request.step === step.step);
  const calls = scenario.calls.filter((one) => one.step === step.step);
  okta.recorded = answersIn(theirs);
  for (const call of calls) {
    const outcome = await engine.call(call.method, call.request);
    assertSameAnswer(
      { call, outcome, org: okta.org, theirs },
      times,
      `${what}: ${call.method} ${textIn(call.request, 'name')}`,
    );
  }
  assertSameWrites(
    okta.journal,
    theirs,
    { unnamed: unnamed(calls), again: again(calls), failed: calls.some(({ errors }) => errors !== undefined) },
    what,
  );
  assertNoMoreReads(okta.journal, theirs, created(calls), what);
  okta.org = begun;
  repeat(okta.org, theirs);
}

/** Accounts whose status the program does not name. */
function unnamed(calls: readonly Call[]): readonly string[] {
  const quiet = calls.filter(
    ({ request }) => isValues(request['news']) && defaultedIn(request['news']).includes('status'),
  );
  return quiet.map(({ request }) => textIn(request, 'id'));
}

/** What the engine has updated although there is no difference: an earlier change of it had failed. */
function again(calls: readonly Call[]): readonly string[] {
  const same = calls.filter(({ method, response }) => method === 'Diff' && response?.['changes'] === 'DIFF_NONE');
  const ids = same.map(({ request }) => textIn(request, 'id'));
  const updated = calls.filter(({ method }) => method === 'Update').map(({ request }) => textIn(request, 'id'));
  return updated.filter((id) => ids.includes(id));
}

/** Makes the recorded requests themselves, so that the next step begins where the recording did. */
export function repeat(org: Org, theirs: readonly Request[]): void {
  for (const { method, path, body, status, fault } of theirs) {
    if (fault === 'status' || fault === 'drop') continue;
    const before = copyOf(org);
    const answered = answer(org, method, path, body ?? null);
    if (status >= 400 && answered.status < 400) Object.assign(org, before, { fault: org.fault });
    else if (fault === undefined) assert.equal(answered.status, status, `${method} ${path} is answered as recorded`);
  }
  if (org.fault === null) return;
  org.fault.times -= theirs.filter(({ fault }) => fault !== undefined).length;
  org.fault.skip = 0;
}

/** How requests were answered where no fault was made. */
function answersIn(theirs: readonly Request[]): Map<string, number[]> {
  const answers = new Map<string, number[]>();
  for (const { method, path, status, fault } of theirs) {
    if (fault !== undefined) continue;
    const key = `${method} ${path}`;
    answers.set(key, [...(answers.get(key) ?? []), status]);
  }
  return answers;
}

/** Does what was done between the steps. */
export function prepare(org: Org, { console: name, args, fault }: Before): void {
  if (name !== undefined) actions[name]?.(org, args ?? {});
  if (fault === undefined) return;
  org.fault =
    fault === null
      ? null
      : {
          method: textIn(fault, 'method'),
          path: new RegExp(textIn(fault, 'path')),
          status: Number(fault['status'] ?? 0),
          drop:
            fault['dropAfter'] === true || fault['drop'] === 'after'
              ? 'after'
              : fault['drop'] === undefined
                ? null
                : 'before',
          skip: Number(fault['skip'] ?? 0),
          times: Number(fault['times'] ?? Infinity),
        };
}
