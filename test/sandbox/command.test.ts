/** `gatepass sandbox`: what it says, and how it ends. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { runSandbox } from '../../src/commands/sandbox.ts';
import type { Running, SandboxOptions } from '../../src/commands/sandbox.ts';
import { clientOf } from './client.ts';
import { finished, spawned } from './spawned.ts';

suite('gatepass sandbox', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`is ended by ${signal}, and that is no failure`, async (t) => {
      const { ask, end } = await spawned(t, []);
      assert.equal((await ask('GET', '/users/me')).status, 200);
      assert.deepEqual(await end(signal), [0, null]);
    });
  }

  test('tells people what to do with it', async () => {
    const said: string[] = [];
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const running: Running = {
      cwd: '.',
      environment: {},
      print: (text) => {
        said.push(text);
        end();
      },
      warn: (sentence) => assert.fail(sentence),
      ended,
    };
    const outcome = await runSandbox('okta', { format: 'pretty' }, running);
    assert.deepEqual(outcome, { stdout: '', exitCode: 0 });
    const [text = ''] = said;
    assert.match(text, /^Playing okta at http:\/\/127\.0\.0\.1:\d+\n {2}token {3}00/);
    assert.match(text, /curl -H 'Authorization: SSWS 00[\w-]+' http:\/\/127\.0\.0\.1:\d+\/api\/v1\/users\/me\n/);
  });

  const mistakes = [
    ['ldap', {}, /There is no sandbox "ldap"; there is okta\./],
    ['constructor', {}, /There is no sandbox "constructor"/],
    ['okta', { port: 'x' }, /--port "x" is no port/],
    ['okta', { port: '70000' }, /--port "70000" is no port/],
    ['okta', { state: '.' }, /cannot be used as a state file/],
  ] as const;
  for (const [name, options, sentence] of mistakes) {
    test(`refuses ${name} ${JSON.stringify(options)} with one sentence`, async () => {
      for (const format of ['pretty', 'json'] as const) {
        const { exitCode, stderr, stdout } = await attempt(name, { ...options, format });
        assert.equal(exitCode, 2);
        assert.match(stderr ?? '', sentence);
        assert.equal(stdout === '', format === 'pretty');
      }
    });
  }

  test('says that a port is taken', async (t) => {
    const first = await spawned(t, []);
    const { port } = new URL(first.url);
    const { code, stderr, stdout } = await finished(['--port', port]);
    assert.deepEqual(
      [code, stdout, stderr],
      [2, '', `gatepass: Port ${port} is taken. Name another one, or none for one that is free.\n`],
    );
    await first.end('SIGINT');
    const second = await spawned(t, ['--port', port]);
    assert.equal(second.url, first.url);
    assert.equal((await clientOf(second.url, second.token).ask('GET', '/users/me')).status, 200);
    await second.end('SIGINT');
  });
});

async function attempt(name: string, options: SandboxOptions) {
  const ended = new Promise<void>(() => undefined);
  const never = (what: string) => assert.fail(what);
  return runSandbox(name, options, { cwd: '.', environment: {}, print: never, warn: never, ended });
}
