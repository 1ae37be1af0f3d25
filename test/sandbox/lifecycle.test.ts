/** The life of an account: every step from every status, as a table. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { opened, text } from './client.ts';
import type { Client } from './client.ts';

const PASSWORD = { credentials: { password: { value: 'Abcd1234efgh' } } };

/** How an account gets into a status. */
const ways: Readonly<Record<string, (client: Client) => Promise<string>>> = {
  STAGED: ({ user }) => user('ada@x.example', {}, '?activate=false'),
  PROVISIONED: ({ user }) => user('ada@x.example'),
  ACTIVE: ({ user }) => user('ada@x.example', PASSWORD),
  PASSWORD_EXPIRED: ({ user }) => user('ada@x.example', PASSWORD, '?nextLogin=changePassword'),
  RECOVERY: (client) => after(client, PASSWORD, 'reset_password?sendEmail=true'),
  SUSPENDED: (client) => after(client, PASSWORD, 'suspend'),
  DEPROVISIONED: (client) => after(client, {}, 'deactivate'),
};

async function after({ ask, user }: Client, more: object, step: string): Promise<string> {
  const id = await user('ada@x.example', more);
  await ask('POST', `/users/${id}/lifecycle/${step}`);
  return id;
}

/** What each step makes of each status: another one, or a code of Okta's. */
const outcomes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  activate: {
    STAGED: 'PROVISIONED',
    PROVISIONED: 'E0000016',
    ACTIVE: 'E0000016',
    PASSWORD_EXPIRED: 'E0000016',
    RECOVERY: 'E0000016',
    SUSPENDED: 'E0000016',
    DEPROVISIONED: 'PROVISIONED',
  },
  deactivate: {
    STAGED: 'DEPROVISIONED',
    PROVISIONED: 'DEPROVISIONED',
    ACTIVE: 'DEPROVISIONED',
    PASSWORD_EXPIRED: 'DEPROVISIONED',
    RECOVERY: 'DEPROVISIONED',
    SUSPENDED: 'DEPROVISIONED',
    DEPROVISIONED: 'E0000007',
  },
  suspend: {
    STAGED: 'E0000001',
    PROVISIONED: 'E0000001',
    ACTIVE: 'SUSPENDED',
    PASSWORD_EXPIRED: 'E0000001',
    RECOVERY: 'E0000001',
    SUSPENDED: 'E0000001',
    DEPROVISIONED: 'E0000001',
  },
  unsuspend: {
    STAGED: 'E0000001',
    PROVISIONED: 'E0000001',
    ACTIVE: 'E0000001',
    PASSWORD_EXPIRED: 'E0000001',
    RECOVERY: 'E0000001',
    SUSPENDED: 'ACTIVE',
    DEPROVISIONED: 'E0000001',
  },
  unlock: Object.fromEntries(Object.keys(ways).map((status) => [status, 'E0000032'])),
  reactivate: {
    STAGED: 'E0000038',
    PROVISIONED: 'PROVISIONED',
    ACTIVE: 'E0000038',
    PASSWORD_EXPIRED: 'E0000038',
    RECOVERY: 'RECOVERY',
    SUSPENDED: 'E0000038',
    DEPROVISIONED: 'E0000038',
  },
  expire_password: {
    STAGED: 'E0000038',
    PROVISIONED: 'E0000038',
    ACTIVE: 'PASSWORD_EXPIRED',
    PASSWORD_EXPIRED: 'PASSWORD_EXPIRED',
    RECOVERY: 'PASSWORD_EXPIRED',
    SUSPENDED: 'E0000038',
    DEPROVISIONED: 'E0000038',
  },
};

suite('In the life of an account', () => {
  for (const [step, byStatus] of Object.entries(outcomes)) {
    for (const [before, outcome] of Object.entries(byStatus)) {
      test(`${step} makes of ${before} ${outcome}`, async (t) => {
        const client = await opened(t);
        const id = await ways[before]?.(client);
        const { status, body } = await client.ask('POST', `/users/${id}/lifecycle/${step}`);
        const now = text((await client.ask('GET', `/users/${id}`)).body['status']);
        if (outcome.startsWith('E')) assert.deepEqual([body['errorCode'], now], [outcome, before]);
        else assert.deepEqual([status, now], [200, outcome]);
      });
    }
  }

  test('a link replaces the e-mail that nobody wants', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example', {}, '?activate=false');
    const { body } = await ask('POST', `/users/${id}/lifecycle/activate?sendEmail=false`);
    assert.match(text(body['activationUrl']), new RegExp(`/welcome/${text(body['activationToken'])}$`));
    assert.deepEqual((await ask('POST', `/users/${id}/lifecycle/reactivate?sendEmail=true`)).body, {});
    const reset = await ask('POST', `/users/${id}/lifecycle/reset_password?sendEmail=false`);
    assert.match(text(reset.body['resetPasswordUrl']), /\/reset_password\//);
  });

  test('a temporary password replaces one that expires', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example', PASSWORD);
    const { body } = await ask('POST', `/users/${id}/lifecycle/expire_password?tempPassword=true`);
    assert.deepEqual(Object.keys(body), ['tempPassword']);
    assert.equal((await ask('POST', `/users/${id}/lifecycle/expire_password_with_temp_password`)).status, 200);
  });

  test('who is deactivated cannot be changed, but comes back with the same id', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example', PASSWORD);
    await ask('POST', `/users/${id}/lifecycle/deactivate`);
    const refused = await ask('POST', `/users/${id}`, { profile: { city: 'Bonn' } });
    assert.deepEqual([refused.status, refused.body['errorCode']], [404, 'E0000007']);
    await ask('POST', `/users/${id}/lifecycle/activate`);
    const { body } = await ask('GET', '/users/ada@x.example');
    assert.deepEqual([body['id'], body['status']], [id, 'PROVISIONED']);
  });

  test('nobody is ever on the way: what was asked for is there at once', async (t) => {
    const { ask, user } = await opened(t);
    const id = await user('ada@x.example');
    await ask('POST', `/users/${id}/lifecycle/deactivate`);
    assert.ok(!('transitioningToStatus' in (await ask('GET', `/users/${id}`)).body));
  });

  test('the owner of the token and the administrator stay', async (t) => {
    const { ask } = await opened(t);
    for (const login of ['me', 'ada.administrator@sandbox.example']) {
      assert.equal((await ask('DELETE', `/users/${login}`)).status, 204);
      assert.equal((await ask('DELETE', `/users/${login}`)).body['errorCode'], 'E0000006');
    }
  });

  for (const leaversLeaveGroups of [true, false]) {
    test(`deactivation ${leaversLeaveGroups ? 'ends' : 'keeps'} memberships, as the sandbox was opened`, async (t) => {
      const { ask, user, group } = await opened(t, { leaversLeaveGroups });
      const [id, crm] = [await user('ada@x.example'), await group('CRM')];
      await ask('PUT', `/groups/${crm}/users/${id}`);
      await ask('POST', `/users/${id}/lifecycle/deactivate`);
      assert.equal((await ask('GET', `/groups/${crm}/users`)).items.length, leaversLeaveGroups ? 0 : 1);
    });
  }
});
