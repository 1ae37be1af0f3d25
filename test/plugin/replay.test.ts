/**
 * Every recorded exchange between the engine and the plugin of Okta, played against ours: it must say and do the same,
 * but for what `deviations.ts` says that it does better.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { dataPath, withoutData } from '../sandbox/okta-data.ts';
import { play } from './replay/play.ts';
import { scenariosIn, strangeIn } from './replay/scenario.ts';

const FOLDER = 'plugin';
const scenarios = withoutData(FOLDER) ? [] : scenariosIn(dataPath(FOLDER));

suite('The builtin plugin says what the plugin of Okta says', { skip: withoutData(FOLDER) }, () => {
  for (const scenario of scenarios) test(`in ${scenario.name}`, { skip: strangeIn(scenario) }, () => play(scenario));

  test('in at least forty of them', () => {
    assert.ok(scenarios.filter((one) => strangeIn(one) === false).length >= 40);
  });
});
