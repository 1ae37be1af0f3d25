/** Ending what somebody may still have open. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { endSessions } from '../../../src/providers/okta/sessions.ts';
import { text } from '../../sandbox/client.ts';
import { okta } from './reading.ts';

suite('Sessions', () => {
  test('are ended together with the tokens of applications, once for each account', async (t) => {
    const { asking, power, user } = await okta(t);
    const ids = [await user('ann@x.example'), await user('bob@x.example')];
    await power('GET', '/journal?clear=true');
    assert.deepEqual(await endSessions(asking, ids), { ended: new Set(ids), faults: [] });
    const asked = (await power('GET', '/journal')).items.map((one) =>
      ['method', 'path', 'query'].map((name) => text(one[name])),
    );
    assert.deepEqual(
      asked.sort(),
      ids.map((id) => ['DELETE', `/api/v1/users/${id}/sessions`, 'oauthTokens=true']).sort(),
    );
  });

  for (const fault of [
    { status: 403 },
    { status: 404 },
    { status: 500 },
    { drop: true },
    { status: 404, body: '<html>' },
  ]) {
    test(`that could not be ended are told, and others are ended: ${JSON.stringify(fault)}`, async (t) => {
      const { asking, power, user } = await okta(t);
      const [ann, bob] = [await user('ann@x.example'), await user('bob@x.example')];
      await power('POST', '/faults', { path: `/users/${ann}/sessions`, ...fault });
      const { ended, faults } = await endSessions(asking, [ann, bob]);
      assert.deepEqual([[...ended], faults.map(({ where }) => where)], [[bob], [ann]]);
    });
  }

  test('of an account that is gone are over', async (t) => {
    const { asking } = await okta(t);
    assert.deepEqual(await endSessions(asking, ['00u-bygone']), { ended: new Set(['00u-bygone']), faults: [] });
  });

  test('of a deactivated account are ended like all others', async (t) => {
    const { ask, asking, user } = await okta(t);
    const id = await user('ann@x.example');
    await ask('POST', `/users/${id}/lifecycle/deactivate`);
    assert.deepEqual((await endSessions(asking, [id])).ended, new Set([id]));
  });

  test('that end while the answer is lost are asked to end again, which does no harm', async (t) => {
    const { asking, power, user } = await okta(t);
    const id = await user('ann@x.example');
    await power('POST', '/faults', { path: '/sessions', lost: true, times: 1 });
    assert.deepEqual((await endSessions(asking, [id])).ended, new Set([id]));
  });
});
