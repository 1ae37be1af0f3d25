/** Rate limits: so many a minute, counted by bucket, and told in every answer. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asking, opened, text } from './client.ts';

suite('Rate limits of the sandbox', () => {
  test('stand in every answer, whatever it is', async (t) => {
    const { ask, url } = await opened(t);
    const stranger = asking(url, {});
    const answers = [
      await ask('GET', '/users/me'),
      await ask('GET', '/users/nobody'),
      await ask('PATCH', '/groups'),
      await ask('POST', '/groups', '{'),
      await ask('GET', '/nowhere'),
      await stranger('GET', '/api/v1/groups'),
      await stranger('GET', '/'),
    ];
    for (const { headers } of answers) {
      const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
        Number(headers.get(`x-rate-limit-${name}`)),
      );
      assert.ok(Number(limit) > 0 && Number(remaining) < Number(limit));
      const wait = Number(reset) - Date.parse(headers.get('date') ?? '') / 1000;
      assert.ok(wait > 0 && wait <= 60, `${wait} seconds`);
      assert.match(headers.get('x-okta-request-id') ?? '', /^[\w-]{27}$/);
    }
    assert.equal(new Set(answers.map(({ headers }) => headers.get('x-okta-request-id'))).size, answers.length);
  });

  test('refuse one request too many until the minute is over, and tell of it once', async (t) => {
    const { ask, power } = await opened(t, { limits: { '/api/v1/groups': 2 } });
    await power('PUT', '/clock', { now: '2026-12-01T09:00:30Z' });
    const codes = [];
    for (let index = 0; index < 4; index += 1) codes.push(await ask('GET', '/groups'));
    assert.deepEqual(
      codes.map(({ status }) => status),
      [200, 200, 429, 429],
    );
    const [, , third] = codes;
    assert.equal(third?.body['errorSummary'], 'API call exceeded rate limit due to too many requests.');
    assert.equal(third?.body['errorCode'], 'E0000047');
    assert.deepEqual(
      ['limit', 'remaining', 'reset'].map((name) => third?.headers.get(`x-rate-limit-${name}`)),
      ['2', '0', text(Date.parse('2026-12-01T09:01:00Z') / 1000)],
    );
    assert.equal((await ask('GET', '/users')).status, 200, 'another bucket');
    const { items } = await ask('GET', '/logs?filter=eventType+eq+"system.org.rate_limit.violation"');
    assert.deepEqual(
      items.map((one) => one['severity']),
      ['WARN'],
    );
    await power('PUT', '/clock', { now: '2026-12-01T09:01:00Z' });
    assert.equal((await ask('GET', '/groups')).status, 200);
  });

  test('do not stop a set-up of ordinary size', async (t) => {
    const { ask } = await opened(t);
    const { headers } = await ask('GET', '/groups');
    assert.ok(Number(headers.get('x-rate-limit-limit')) >= 100_000);
  });
});
