/**
 * Okta's own Node SDK as a client that knows nothing of us. It is not among the dependencies of the program, so the
 * test says that it was skipped where the package is not installed.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { opened, person } from './client.ts';
import type { Client } from './client.ts';

const PACKAGE = '@okta/okta-sdk-nodejs';

/** As much of an object of the SDK as is looked at here. */
interface Found {
  readonly id: string;
  readonly status?: string;
  readonly eventType?: string;
  readonly profile?: { readonly name?: string; readonly login?: string };
}

/** A list of the SDK, which goes through its pages by itself. */
interface Collection extends AsyncIterable<Found | null> {
  each(see: (one: Found) => void): Promise<void>;
}

/** Asks for something by names, such as `{userId}`. */
type Asks<T> = (about: object) => Promise<T>;

/** As much of the SDK as is used here. */
interface Sdk {
  readonly userApi: Record<'createUser' | 'getUser' | 'updateUser' | 'replaceUser', Asks<Found>> &
    Record<'activateUser' | 'deactivateUser' | 'suspendUser' | 'unsuspendUser', Asks<unknown>> &
    Record<'deleteUser' | 'revokeUserSessions', Asks<void>> &
    Record<'listUsers' | 'listUserGroups', Asks<Collection>>;
  readonly groupApi: Record<'createGroup' | 'getGroup' | 'replaceGroup', Asks<Found>> &
    Record<'deleteGroup' | 'assignUserToGroup' | 'unassignUserFromGroup', Asks<void>> &
    Record<'listGroups' | 'listGroupUsers', Asks<Collection>>;
  readonly systemLogApi: { readonly listLogEvents: Asks<Collection> };
}

type Module = { readonly Client: new (settings: object) => Sdk };

const loaded: unknown = await import(PACKAGE).catch(() => null);
const { default: module = null } = (loaded ?? {}) as { readonly default?: Module };

/** The SDK, told where the sandbox is. */
async function sdkOf(t: TestContext): Promise<Client & { readonly sdk: Sdk }> {
  const client = await opened(t);
  assert.ok(module !== null);
  // It keeps single objects in memory unless it is told not to, and then a second reading proves nothing.
  const sdk = new module.Client({ orgUrl: client.url, token: client.token, cacheMiddleware: null });
  return { ...client, sdk };
}

async function all(collection: Collection): Promise<readonly Found[]> {
  const found: Found[] = [];
  await collection.each((one) => {
    found.push(one);
  });
  return found;
}

const skip = module === null ? `${PACKAGE} is not installed` : false;

suite("Okta's own SDK", { skip }, () => {
  test('makes, changes, finds and deletes an account', async (t) => {
    const { sdk } = await sdkOf(t);
    const made = await sdk.userApi.createUser({ body: { profile: person('ada@x.example') }, activate: false });
    assert.equal(made.status, 'STAGED');
    await sdk.userApi.activateUser({ userId: made.id, sendEmail: false });
    assert.equal((await sdk.userApi.getUser({ userId: 'ada@x.example' })).status, 'PROVISIONED');
    const renamed = { profile: { ...person('ada@x.example'), login: 'eve@x.example' } };
    assert.equal((await sdk.userApi.replaceUser({ userId: made.id, user: renamed })).profile?.login, 'eve@x.example');
    await sdk.userApi.updateUser({ userId: made.id, user: { profile: { city: 'Bonn' } } });
    const found = await all(await sdk.userApi.listUsers({ search: 'profile.city eq "Bonn"' }));
    assert.deepEqual(
      found.map(({ id }) => id),
      [made.id],
    );
    await sdk.userApi.revokeUserSessions({ userId: made.id, oauthTokens: true });
    await sdk.userApi.deleteUser({ userId: made.id });
    assert.equal((await sdk.userApi.getUser({ userId: made.id })).status, 'DEPROVISIONED');
    await sdk.userApi.deleteUser({ userId: made.id });
    await assert.rejects(sdk.userApi.getUser({ userId: made.id }), /Not found: Resource not found/);
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
    const group = await sdk.groupApi.createGroup({
      group: { profile: { name: 'CRM', description: 'gatepass:sandbox' } },
    });
    const ids = await Promise.all(Array.from({ length: 450 }, (_, index) => user(`fl-${index}@x.example`)));
    await Promise.all(ids.map((userId) => sdk.groupApi.assignUserToGroup({ groupId: group.id, userId })));
    await power('GET', '/journal?clear=true');
    const members = await all(await sdk.groupApi.listGroupUsers({ groupId: group.id, limit: 200 }));
    assert.deepEqual(
      members.map(({ id }) => id),
      [...ids].sort(),
    );
    assert.equal((await power('GET', '/journal')).items.length, 3);
  });

  test('makes, changes, finds and deletes a group', async (t) => {
    const { sdk, user } = await sdkOf(t);
    const { id: groupId } = await sdk.groupApi.createGroup({ group: { profile: { name: 'CRM', description: '' } } });
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
