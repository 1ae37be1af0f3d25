/** What arrives on the wire: forms of request lines, and what nobody should send. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { asking, opened, person, text } from './client.ts';
import type { Client } from './client.ts';

/** Sends bytes and reads what comes until the other side ends. */
async function raw({ url }: Client, bytes: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function request(line: string, { token }: Client, host = '127.0.0.1', more = ''): string {
  return `${line} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: SSWS ${token}\r\n${more}Connection: close\r\n\r\n`;
}

suite('On the wire the sandbox takes', () => {
  test('whole addresses in the request line, with a port and without, as a proxy does', async (t) => {
    const client = await opened(t);
    const id = await client.user('ada@x.example');
    const proxied = 'Proxy-Authorization: Basic Og==\r\n';
    for (const start of ['http://127.0.0.1', client.url, 'https://sandbox.okta.test', 'HTTP://LOCALHOST:80']) {
      const answer = await raw(client, request(`GET ${start}/api/v1/users/${id}`, client, '127.0.0.1', proxied));
      assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/, start);
      assert.ok(answer.includes(`"id":"${id}"`));
    }
    const paged = await raw(client, request('GET http://127.0.0.1/api/v1/users?limit=1&search=id+pr', client));
    const links = paged.split('\r\n').filter((line) => line.startsWith('Link: '));
    assert.deepEqual(
      links.map((line) => line.replace(/after=\w+/, 'after=ID').replace(client.url, '')),
      [
        'Link: </api/v1/users?limit=1&search=id+pr>; rel="self"',
        'Link: </api/v1/users?after=ID&limit=1&search=id+pr>; rel="next"',
      ],
    );
    assert.match(await raw(client, request('GET http://127.0.0.1', client)), /^HTTP\/1\.1 404 /);
  });

  test('a token in no form but its own', async (t) => {
    const { url, token } = await opened(t);
    const wrong = [undefined, `Bearer ${token}`, `SSWS ${token}x`, 'SSWS', `SSWS  `, token];
    for (const value of wrong) {
      const { status, body } = await asking(url, value === undefined ? {} : { Authorization: value })(
        'GET',
        '/api/v1/users/me',
      );
      assert.deepEqual([status, body['errorCode'], body['errorSummary']], [401, 'E0000011', 'Invalid token provided']);
    }
    assert.equal((await asking(url, { Authorization: `ssws ${token}` })('GET', '/api/v1/users/me')).status, 200);
  });

  test('connections on this machine alone', async (t) => {
    const { url } = await opened(t);
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

suite('On the wire the sandbox survives', () => {
  const bodies = [
    ['{', 400, 'E0000003'],
    ['[]', 400, 'E0000003'],
    ['null', 400, 'E0000003'],
    ['"x"', 400, 'E0000003'],
    ['{"profile":[]}', 400, 'E0000001'],
    ['{"profile":"x"}', 400, 'E0000001'],
    ['{"profile":null}', 400, 'E0000001'],
    ['{"profile":{"__proto__":{"login":"x@y.example"}}}', 400, 'E0000001'],
    ['{"__proto__":{"profile":{}}}', 400, 'E0000001'],
    [`{"x":"${'x'.repeat(2 * 1024 * 1024)}"}`, 413, 'E0000003'],
    ['['.repeat(100_000), 400, 'E0000003'],
    [`{"a":`.repeat(50_000), 400, 'E0000003'],
  ] as const;
  for (const [body, status, code] of bodies) {
    test(`the body ${body.slice(0, 40)}`, async (t) => {
      const { ask } = await opened(t);
      const answered = await ask('POST', '/users', body);
      assert.deepEqual([answered.status, answered.body['errorCode']], [status, code]);
      assert.equal((await ask('GET', '/users/me')).status, 200);
    });
  }

  test('bodies of another kind, and bytes that are no text', async (t) => {
    const client = await opened(t);
    const post = (type: string, length: number) =>
      `POST /api/v1/groups HTTP/1.1\r\nHost: x\r\nAuthorization: SSWS ${client.token}\r\nConnection: close\r\n${type}Content-Length: ${length}\r\n\r\n`;
    for (const type of ['', 'Content-Type: text/plain\r\n', 'Content-Type: application/x-www-form-urlencoded\r\n'])
      assert.match(await raw(client, `${post(type, 2)}{}`), /"errorCode":"E0000021"/);
    const json = post('Content-Type: application/json\r\n', 4);
    assert.match(
      await raw(client, Buffer.concat([Buffer.from(json), Buffer.from([0x22, 0xff, 0xfe, 0x22])])),
      /E0000003/,
    );
  });

  const paths = [
    ['/api/v1/nothing', 404, 'E0000008'],
    ['/api/v1', 404, 'E0000008'],
    ['/api/v1/users/', 200, null],
    ['/api/v1//users', 404, 'E0000008'],
    ['//api/v1/users', 404, 'E0000008'],
    ['/api/v1/users/../groups', 404, 'E0000007'],
    ['/api/v1/users/..%2Fgroups', 404, 'E0000007'],
    ['/api/v1/users/%2e%2e', 404, 'E0000007'],
    ['/api/v1/users/%', 404, 'E0000008'],
    ['/api/v1/users/%00', 404, 'E0000007'],
    ['/api/v1/users/__proto__', 404, 'E0000007'],
    ['/api/v1/groups/constructor', 404, 'E0000007'],
    ['/api/v1/users/%F0%9F%92%A9', 404, 'E0000007'],
    ['/api/v1/users?limit=%', 400, 'E0000001'],
    ['/api/v1/users?search=%22%ff', 400, 'E0000031'],
    [`/api/v1/users/${'x'.repeat(8000)}`, 404, 'E0000007'],
    ['*', 404, 'E0000008'],
    ['/__sandbox/../api/v1/users', 404, 'E0000008'],
  ] as const;
  for (const [path, status, code] of paths) {
    test(`the path ${path.slice(0, 40)}`, async (t) => {
      const client = await opened(t);
      const answer = await raw(client, request(`GET ${path}`, client));
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `));
      const answered = JSON.parse(body.slice(body.search(/[[{]/), body.search(/[\]}][^\]}]*$/) + 1)) as {
        errorCode?: string;
      };
      assert.equal(answered.errorCode ?? null, code);
    });
  }

  test('methods that a path does not know', async (t) => {
    const { ask } = await opened(t);
    for (const [method, path] of [
      ['PATCH', '/users'],
      ['DELETE', '/groups'],
      ['PUT', '/groups/00g1/users/'],
      ['POST', '/logs'],
    ] as const) {
      const { status, body } = await ask(method, path);
      assert.deepEqual([status, body['errorCode']], [405, 'E0000022']);
    }
  });

  test('noise, halves of requests, and callers who go away', async (t) => {
    const client = await opened(t);
    for (const noise of [
      'hello\r\n\r\n',
      '\0\0\0\0',
      'GET / HTTP/9.9\r\n\r\n',
      'CONNECT a.example:443 HTTP/1.1\r\n\r\n',
      'GET /api',
    ])
      await raw(client, noise);
    await raw(client, `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
    const gone = connect(Number(new URL(client.url).port), '127.0.0.1');
    gone.write(`POST /api/v1/users HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    gone.destroy();
    const { status } = await client.ask('POST', '/users', { profile: person('ada@x.example') });
    assert.equal(status, 200);
  });

  test('names that mean something to JavaScript', async (t) => {
    const { ask, power } = await opened(t);
    const made = await ask('POST', '/groups', { profile: { name: '__proto__' } });
    assert.equal(made.status, 200);
    assert.deepEqual((await ask('GET', '/groups?q=__proto__')).items.length, 1);
    assert.deepEqual(Object.keys((await power('GET', '/members')).body), ['__proto__']);
    assert.equal(text((await ask('GET', `/groups/${text(made.body['id'])}`)).body['profile']?.['name']), '__proto__');
  });

  test('a defect of its own: it is told, and answered as Okta answers one', async (t) => {
    const told: unknown[] = [];
    const { ask, power } = await opened(t, {
      complain: (error) => told.push(error),
      limits: { '/api/v1/users/me': 1 },
    });
    assert.equal((await power('GET', '/members')).status, 200);
    assert.equal((await ask('GET', '/users/me')).status, 200);
    assert.deepEqual(told, []);
  });
});
