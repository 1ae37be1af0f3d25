/** Plays a scenario: each step begins in the organisation as the recording left it. */
import assert from 'node:assert/strict';
import { servePlugin } from '../../../src/providers/okta/plugin/serve.ts';
import { textIn } from '../../../src/providers/okta/plugin/values.ts';
import type { Values } from '../../../src/providers/okta/plugin/values.ts';
import { actions } from './console.ts';
import { deviationOf } from './deviations.ts';
import { engineAt } from './engine.ts';
import type { Engine } from './engine.ts';
import { ask, standIn } from './okta.ts';
import type { StandIn } from './okta.ts';
import { copyOf, newOrg } from './org.ts';
import type { Org } from './org.ts';
import { compared } from './compare.ts';
import { unknownAttributes } from './scenario.ts';
import type { Before, Scenario, Step } from './scenario.ts';

/** Plays a scenario. Throws where ours differs from the recording without a reason. */
export async function play(scenario: Scenario): Promise<void> {
  const okta = await standIn(newOrg(unknownAttributes(scenario)));
  // Okta's plugin tries once what ours tries three times; the recordings are of requests, not of patience.
  const plugin = await servePlugin({ url: okta.url, token: 'token', limits: { tries: 1 } });
  const engine = engineAt(plugin.port);
  try {
    await engine.call('Configure', {});
    for (const step of scenario.steps) await playStep(scenario, step, okta, engine);
  } finally {
    engine.close();
    await plugin.close();
    okta.close();
  }
}

async function playStep(scenario: Scenario, step: Step, okta: StandIn, engine: Engine): Promise<void> {
  for (const one of step.before ?? []) prepare(okta.org, one);
  // Such a step is about the environment, which the builtin plugin does not read.
  if (step.env !== undefined) return;
  const begun = copyOf(okta.org);
  okta.journal.length = 0;
  const theirs = scenario.requests.filter((request) => request.step === step.step);
  for (const call of scenario.calls.filter((one) => one.step === step.step)) {
    const outcome = await engine.call(call.method, call.request);
    compared(
      `${scenario.name} ${step.step} ${call.method} ${textIn(call.request, 'name')}`,
      call,
      outcome,
      deviationOf(call, okta.org, theirs),
    );
  }
  requestsCompared(scenario, step, okta, theirs);
  okta.org = begun;
  for (const { method, path, body, status, fault } of theirs) {
    if (fault === 'drop') continue;
    const answered = ask(okta.org, method, path, body ?? null);
    assert.equal(answered?.status ?? 0, status, `the stand-in answers ${method} ${path} as Okta did`);
  }
}

function prepare(org: Org, { console: name, args, fault }: Before): void {
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

function requestsCompared(scenario: Scenario, step: Step, okta: StandIn, theirs: Scenario['requests']): void {
  const isWrite = ({ method }: { method: string }) => method !== 'GET';
  const line = ({ method, path, body }: { method: string; path: string; body?: unknown }) =>
    `${method} ${path} ${body == null ? '' : JSON.stringify(sortedKeys(body as Values))}`;
  if (theirs.some(({ status }) => status >= 400 || status === 0)) return;
  assert.deepEqual(
    okta.journal.filter(isWrite).map(line).sort(),
    theirs.filter(isWrite).map(line).sort(),
    `${scenario.name} ${step.step}: writes`,
  );
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortedKeys(part)]));
}
