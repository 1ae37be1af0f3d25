/** Okta's own Node SDK as a client that knows nothing of us. */
import { Client as Sdk } from '@okta/okta-sdk-nodejs';
import type { Collection } from '@okta/okta-sdk-nodejs';
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { opened, person } from './client.ts';
import type { Client } from './client.ts';

/** The SDK, told where the sandbox is. */
async function sdkOf(t: TestContext): Promise<Client & { readonly sdk: Sdk }> {
  const client = await opened(t);
  // It keeps single objects in memory unless it is told not to, and then a second reading proves nothing.
  const sdk = new Sdk({ orgUrl: client.url, token: client.token, cacheMiddleware: null });
  return { ...client, sdk };
}

async function all<T>(collection: Collection<T>): Promise<readonly T[]> {
  const found: T[] = [];
  await collection.each((one) => found.push(one));
  return found;
}

suite("Okta's own SDK", () => {
  test('makes, changes, finds and deletes an account', async (t) => {
    const { sdk } = await sdkOf(t);
    const made = await sdk.userApi.createUser({ body: { profile: person('ada@x.example') }, activate: false });
    const { id: userId = '' } = made;
    assert.equal(made.status, 'STAGED');
    await sdk.userApi.activateUser({ userId, sendEmail: false });
    assert.equal((await sdk.userApi.getUser({ userId: 'ada@x.example' })).status, 'PROVISIONED');
    const renamed = { profile: { ...person('ada@x.example'), login: 'eve@x.example' } };
    assert.equal((await sdk.userApi.replaceUser({ userId, user: renamed })).profile?.login, 'eve@x.example');
    await sdk.userApi.updateUser({ userId, user: { profile: { city: 'Bonn' } } });
    const found = await all(await sdk.userApi.listUsers({ search: 'profile.city eq "Bonn"' }));
    assert.deepEqual(
      found.map(({ id }) => id),
      [userId],
    );
    await sdk.userApi.revokeUserSessions({ userId, oauthTokens: true });
    await sdk.userApi.deleteUser({ userId });
    assert.equal((await sdk.userApi.getUser({ userId })).status, 'DEPROVISIONED');
    await sdk.userApi.deleteUser({ userId });
    await assert.rejects(sdk.userApi.getUser({ userId }), /Not found: Resource not found/);
  });

  test('suspends and lets in again', async (t) => {
    const { sdk, user } = await sdkOf(t);
    const userId = await user('ada@x.example', { credentials: { password: { value: 'Abcd1234efgh' } } });
    await sdk.userApi.suspendUser({ userId });
    assert.equal((await sdk.userApi.getUser({ userId })).status, 'SUSPENDED');
    await sdk.userApi.unsuspendUser({ userId });
    await sdk.userApi.deactivateUser({ userId });
    await assert.rejects(sdk.userApi.suspendUser({ userId }), /Cannot suspend a user that is not active/);
  });

  test('reads a group of 450 in three pages', async (t) => {
    const { sdk, user, power } = await sdkOf(t);
    const profile = { name: 'CRM', description: 'gatepass:sandbox' };
    const { id: groupId = '' } = await sdk.groupApi.createGroup({ group: { profile } });
    const ids = await Promise.all(Array.from({ length: 450 }, (_, index) => user(`fl-${index}@x.example`)));
    await Promise.all(ids.map((userId) => sdk.groupApi.assignUserToGroup({ groupId, userId })));
    await power('GET', '/journal?clear=true');
    const members = await all(await sdk.groupApi.listGroupUsers({ groupId, limit: 200 }));
    assert.deepEqual(
      members.map(({ id }) => id),
      [...ids].sort(),
    );
    assert.equal((await power('GET', '/journal')).items.length, 3);
  });

  test('makes, changes, finds and deletes a group', async (t) => {
    const { sdk, user } = await sdkOf(t);
    const made = await sdk.groupApi.createGroup({ group: { profile: { name: 'CRM', description: '' } } });
    const { id: groupId = '' } = made;
    const userId = await user('ada@x.example');
    await sdk.groupApi.assignUserToGroup({ groupId, userId });
    const groups = await all(await sdk.userApi.listUserGroups({ userId }));
    assert.deepEqual(
      groups.map(({ profile }) => profile?.name),
      ['Everyone', 'CRM'],
    );
    await sdk.groupApi.unassignUserFromGroup({ groupId, userId });
    await sdk.groupApi.replaceGroup({ groupId, group: { profile: { name: 'Sales', description: '' } } });
    assert.equal((await all(await sdk.groupApi.listGroups({ q: 'Sal' }))).length, 1);
    await sdk.groupApi.deleteGroup({ groupId });
    await assert.rejects(sdk.groupApi.getGroup({ groupId }), /\(UserGroup\)/);
  });

  test('reads the System Log, and waits at a limit', async (t) => {
    const { sdk, group, power } = await sdkOf(t);
    await group('CRM');
    await power('POST', '/faults', { path: '/logs', status: 429, times: 1 });
    const events = await sdk.systemLogApi.listLogEvents({
      limit: 10,
      until: new Date(Date.now() + 60_000).toISOString(),
    });
    assert.deepEqual(
      (await all(events)).map(({ eventType }) => eventType),
      ['group.lifecycle.create'],
    );
  });
});
