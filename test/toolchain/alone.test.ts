/** What engine and plugin may see of the world: what is passed, and nothing else of whoever calls. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findPlugin } from '../../src/providers/pulumi/plugins.ts';
import { newWorld, temporary, wants } from './world.ts';

/** What a caller may have in the environment, and what must stay there. */
const CALLERS = {
  PULUMI_ACCESS_TOKEN: 'pul-secret',
  OKTA_CLIENT_ORGURL: 'https://elsewhere.example',
  AWS_SECRET_ACCESS_KEY: 'aws-secret',
  GIT_DIR: '/elsewhere',
};

/** The plugin as a program in a folder, which notes the environment in which it is started. */
function installedPlugin(): { readonly folder: string; readonly noted: string } {
  const folder = temporary();
  const [noted, file] = [join(folder, 'environment'), join(folder, 'pulumi-resource-toy')];
  const toy = fileURLToPath(new URL('toy.ts', import.meta.url));
  writeFileSync(file, `#!/bin/sh\nenv > '${noted}'\nexec '${process.execPath}' '${toy}'\n`);
  chmodSync(file, 0o755);
  return { folder, noted };
}

const namesIn = (environment: string) => [...environment.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);

suite('Engine and plugin', () => {
  test(
    'see what is passed to them, a home of their own, and nothing of the caller',
    { skip: process.platform === 'win32' },
    async () => {
      Object.assign(process.env, CALLERS);
      const { folder, noted } = installedPlugin();
      const { open, things, world } = await newWorld();
      const stack = await open({
        plugin: { name: 'toy', version: '1.0.0', folder },
        environment: { TOY_WORLD: world, PATH: '/somewhere/else', PULUMI_BACKEND_URL: 'https://elsewhere.example' },
      });
      assert.equal((await stack.up(wants({ ball: 1 }), { refresh: true })).ok, true);
      assert.deepEqual(things(), { ball: 1 });
      const seen = readFileSync(noted, 'utf8');
      for (const name of Object.keys(CALLERS)) assert.ok(!namesIn(seen).includes(name), name);
      assert.doesNotMatch(seen, /secret|elsewhere|somewhere/);
      assert.doesNotMatch(seen, new RegExp(`^HOME=${process.env['HOME'] ?? ''}$`, 'm'));
      assert.deepEqual(
        namesIn(seen)
          .filter((name) => !/^PULUMI_/.test(name))
          .sort(),
        ['HOME', 'NO_COLOR', 'PATH', 'PWD', 'SHLVL', 'TMPDIR', 'TOY_WORLD', 'USER', '_'].filter((name) =>
          namesIn(seen).includes(name),
        ),
      );
    },
  );

  test('hold their own line although the caller sends everything through a proxy', async () => {
    for (const name of ['http_proxy', 'https_proxy', 'grpc_proxy']) process.env[name] = 'http://127.0.0.1:1';
    const { open, things } = await newWorld();
    assert.equal((await (await open()).up(wants({ ball: 1 }), { refresh: true })).ok, true);
    assert.deepEqual(things(), { ball: 1 });
  });

  test('leave nothing of this machine in the state, nor files behind', async () => {
    const { open, settings, state } = await newWorld();
    const folder = temporary();
    process.env['TMPDIR'] = folder;
    const stack = await open();
    delete process.env['TMPDIR'];
    await stack.up(wants({ ball: 1 }), { refresh: true });
    const files = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const written = files.map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
    assert.match(written, /toy:index:Thing/);
    assert.doesNotMatch(written, /node_modules|sourcePosition": ?"|\/toolchain\/|gatepass-engine/);
    assert.deepEqual(readdirSync(folder).length, 1);
    await stack.close();
    assert.deepEqual(readdirSync(folder), []);
    assert.ok(!existsSync(join(settings.home, 'credentials.json')));
  });

  test('need no passphrase to know the state again, where nothing in it is secret', async () => {
    const { open, things } = await newWorld();
    await (await open({ passphrase: 'one' })).up(wants({ ball: 1 }), { refresh: true });
    const later = await open({ passphrase: 'another' });
    for (const ball of [2, 3]) assert.equal((await later.up(wants({ ball }), { refresh: true })).ok, true);
    assert.deepEqual(things(), { ball: 3 });
  });
});

suite('An installed plugin', () => {
  test('is found on PATH, then among those that the user’s Pulumi has fetched, by its version', () => {
    const { folder } = installedPlugin();
    const home = temporary();
    const fetched = join(home, '.pulumi', 'plugins', 'resource-toy-v7.0.0');
    mkdirSync(fetched, { recursive: true });
    writeFileSync(join(fetched, 'pulumi-resource-toy'), '');
    assert.equal(findPlugin({ PATH: `.:${folder}`, HOME: home }, 'toy', '7.0.0')?.folder, folder);
    assert.deepEqual(findPlugin({ PATH: '.', HOME: home }, 'toy', '7.0.0'), {
      name: 'toy',
      version: '7.0.0',
      folder: fetched,
    });
    assert.equal(findPlugin({ PATH: '.', HOME: home }, 'toy', '7.0.1'), null);
    assert.equal(findPlugin({ HOME: home, PULUMI_HOME: join(home, 'none') }, 'toy', '7.0.0'), null);
  });
});
