/** One state, two plugins: what the plugin of Okta has written is taken up by ours, and the other way round. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { engineIn } from '../../src/providers/pulumi/command.ts';
import { findPlugin } from '../../src/providers/pulumi/plugins.ts';
import { openStack } from '../../src/providers/pulumi/stack.ts';
import type { EngineSettings } from '../../src/providers/pulumi/stack.ts';
import { opened, person } from '../sandbox/client.ts';
import { dataPath, withoutData } from '../sandbox/okta-data.ts';
import { STACK, settingsFor } from './engine/place.ts';
import { running } from './engine/program.ts';
import type { Program } from './engine/program.ts';
import { standIn } from './replay/okta.ts';
import { newOrg } from './replay/org.ts';
import { prepare, repeat } from './replay/play.ts';
import { scenariosIn, unknownAttributes } from './replay/scenario.ts';
import type { Scenario } from './replay/scenario.ts';

/** Recordings that end, at the named step, with what their program wants. */
const ENDS: Readonly<Record<string, number>> = {
  'b-user-create-full': 1,
  'b-user-realm-and-type': 4,
  'd-memberships-create': 2,
  'e-no-change-refresh': 3,
  'l-import-group': 2,
  's-memberships-paging': 2,
};

suite('A state of the plugin of Okta', { skip: withoutData('plugin'), concurrency: 2 }, () => {
  for (const scenario of withoutData('plugin') ? [] : scenariosIn(dataPath('plugin'))) {
    const last = ENDS[scenario.name];
    if (last === undefined) continue;
    test(`is taken up by ours without a change (${scenario.name})`, async (t) => {
      const okta = await standIn(newOrg(unknownAttributes(scenario)));
      t.after(() => okta.close());
      for (const step of scenario.steps.slice(0, last)) {
        for (const one of step.before ?? []) prepare(okta.org, one);
        repeat(
          okta.org,
          scenario.requests.filter((request) => request.step === step.step),
        );
      }
      const settings = await settingsFor(t, { url: okta.url, token: 'token' });
      await loadState(t, settings, stateAfter(scenario, last));
      const stack = await openStack(settings, STACK);
      t.after(() => stack.close());
      const before = stack.resources.length;
      const run = await stack.up(running(programOf(scenario, last)), { refresh: true });
      assert.deepEqual(
        { ...run, resources: stack.resources.length },
        { ok: true, failed: [], message: null, changed: 0, resources: before },
      );
      assert.deepEqual(
        okta.journal.filter(({ method }) => method !== 'GET'),
        [],
      );
    });
  }
});

const official = findPlugin(process.env, 'okta', '7.0.0');
const missing =
  official === null
    ? 'pulumi-resource-okta 7.0.0 is not installed here: `pulumi plugin install resource okta v7.0.0`'
    : false;

suite('The plugin of Okta itself', { skip: missing }, () => {
  test('finds nothing to change in what ours has written, and the other way round', async (t) => {
    const okta = await opened(t);
    const ours = await settingsFor(t, okta);
    // The plugin takes plain http for a proxy, and this is how it is pointed at a sandbox.
    const environment = {
      OKTA_HTTP_PROXY: okta.url,
      OKTA_API_TOKEN: okta.token,
      OKTA_ORG_NAME: 'sandbox',
      OKTA_BASE_URL: 'okta.test',
    };
    const theirs: EngineSettings = { ...ours, plugin: official, environment };
    const wants = (members: readonly string[], title: string): Program => ({
      groups: { crm: { name: 'gp-crm', description: 'gatepass:sandbox' } },
      users: { ada: { ...person('fl-ada@x.example'), title }, bea: person('fl-bea@x.example') },
      memberships: { list: { groupId: '$crm', users: members, trackAllUsers: true } },
    });
    const up = async (settings: EngineSettings, program: Program) => {
      const stack = await openStack(settings, STACK);
      const run = await stack.up(running(program), { refresh: true }).finally(() => stack.close());
      assert.equal(run.ok, true, JSON.stringify(run));
      return run.changed;
    };
    await up(ours, wants(['$ada', '$bea'], 'one'));
    assert.equal(await up(theirs, wants(['$ada', '$bea'], 'one')), 0);
    assert.equal(await up(theirs, wants(['$bea'], 'two')), 2);
    assert.equal(await up(ours, wants(['$bea'], 'two')), 0);
    await up(ours, {});
  });
});

function stateAfter({ name }: Scenario, step: number): unknown {
  const states = JSON.parse(readFileSync(dataPath(`plugin/${name}.state.json`), 'utf8')) as Record<string, unknown>;
  const state = states[step] as { readonly sameAsStep?: number };
  return state.sameAsStep === undefined ? state : states[state.sameAsStep];
}

function programOf({ steps }: Scenario, step: number): Program {
  return (steps.find((one) => one.step === step) as unknown as { readonly program: Program }).program;
}

/** Gives the stack a state. Its secrets are no passwords of anybody, and go in as plain values. */
async function loadState(t: TestContext, settings: EngineSettings, state: unknown): Promise<void> {
  await (await openStack(settings, STACK)).close();
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-import-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { resources } = state as { readonly resources: readonly unknown[] };
  writeFileSync(join(folder, 'Pulumi.yaml'), JSON.stringify({ name: STACK.project, runtime: 'nodejs' }));
  const plain = (_: string, value: unknown) => (isSecret(value) ? (JSON.parse(value.plaintext) as unknown) : value);
  writeFileSync(join(folder, 'state.json'), JSON.stringify({ version: 3, deployment: { resources } }, plain));
  const engine = engineIn(folder, STACK.stack, settings);
  await engine.run(['stack', 'import', '--stack', STACK.stack, '--file', join(folder, 'state.json')]);
}

function isSecret(value: unknown): value is { readonly plaintext: string } {
  return typeof value === 'object' && value !== null && 'plaintext' in value;
}
