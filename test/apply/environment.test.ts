/** Whoever starts Gatepass may have settings of other programs. None of them reaches the engine, its plugin or Okta. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { suite, test } from 'node:test';
import type { TestContext } from 'node:test';
import { temporary } from '../cli/gatepass.ts';
import { foundedAt } from './founded.ts';

const begin = await foundedAt('2026-12-01');

suite('In a hostile environment', () => {
  test('a run is the same, and nobody else is asked', async (t) => {
    const { asked, url } = await trap(t);
    const home = temporary();
    mkdirSync(join(home, '.okta'));
    writeFileSync(join(home, '.okta/okta.yaml'), `okta:\n  client:\n    orgUrl: ${url}\n    token: other\n`);
    const company = await begin(t);
    const { code, document } = await company.apply('2026-12-16', { env: { HOME: home, ...hostile(url, home) } });
    assert.deepEqual([code, document.result, document.error], [0, 'complete', null]);
    assert.deepEqual(await company.members(), await company.declared('2026-12-16'));
    assert.deepEqual(asked, [], 'nothing went through the proxy or to another place');
    assert.deepEqual(readdirSync(home), ['.okta'], 'nothing was written to the home of whoever started it');
  });
});

/** Settings that would turn the engine, the plugin, Git or Node to somewhere else. */
function hostile(url: string, home: string): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, url]),
    ),
    ...{
      PULUMI_ACCESS_TOKEN: 'pul-other',
      PULUMI_BACKEND_URL: url,
      PULUMI_API: url,
      PULUMI_HOME: join(home, 'pulumi'),
    },
    ...{ PULUMI_CONFIG: '{"okta:orgName":"other"}', PULUMI_STACK: 'other', PULUMI_ORGANIZATION: 'other' },
    ...{ PULUMI_CONFIG_PASSPHRASE_FILE: '/nonexistent', PULUMI_DEBUG_PROVIDERS: 'okta:1', PULUMI_PARALLEL: '0' },
    ...{
      PULUMI_DISABLE_CHECKPOINTS: 'true',
      PULUMI_SKIP_CHECKPOINTS: 'true',
      PULUMI_SELF_MANAGED_STATE_NO_CHECKPOINTS: '1',
    },
    ...{ OKTA_CLIENT_ORGURL: url, OKTA_CLIENT_TOKEN: 'other', OKTA_CLIENT_PROXY_HOST: '127.0.0.1' },
    ...{ OKTA_ORG_NAME: 'other', OKTA_BASE_URL: 'okta.test', OKTA_HTTP_PROXY: url, OKTA_ACCESS_TOKEN: 'other' },
    ...{ AWS_ACCESS_KEY_ID: 'other', AWS_SECRET_ACCESS_KEY: 'other', AWS_ENDPOINT_URL: url, GOOGLE_CREDENTIALS: '{}' },
    ...{ GIT_DIR: '/nonexistent', GIT_WORK_TREE: '/nonexistent', TF_LOG: 'trace', TZ: 'Pacific/Kiritimati' },
    PATH: [liars(), process.env['PATH']].join(delimiter),
  };
}

/** A folder of programs that only pretend to be the engine and its plugin. */
function liars(): string {
  const folder = temporary();
  for (const name of ['pulumi', 'pulumi-resource-okta', 'pulumi-language-nodejs'])
    writeFileSync(join(folder, name), '#!/bin/sh\necho v0.0.1\nexit 1\n', { mode: 0o755 });
  return folder;
}

/** A server to which nobody should ever come. */
async function trap(t: TestContext): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(500).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
