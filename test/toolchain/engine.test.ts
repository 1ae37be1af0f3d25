/** Where the engine comes from: PATH, the cache, a build; and what is said where there is none. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { cacheFolder } from '../../src/providers/pulumi/cache.ts';
import { findEngine } from '../../src/providers/pulumi/find.ts';
import { intoCache } from '../../src/providers/pulumi/keep.ts';
import { engineVersion } from '../../src/providers/pulumi/version.ts';
import { gatepass, root, temporary } from '../cli/gatepass.ts';

const VERSION = engineVersion();

/** A program of a shell script. */
function program(path: string, script: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const saying = (version: string) => `echo v${version}`;
const cached = (cache: string) => join(cache, `pulumi-${VERSION}`, 'bin', 'pulumi');

/** A Go that notes how it is called and writes a binary that says a version. */
function fakeGo(folder: string, version: string): string {
  const notes = join(folder, 'notes');
  program(
    join(folder, 'go'),
    [
      `echo "$PWD" "CGO_ENABLED=$CGO_ENABLED" "$@" > '${notes}'`,
      'while [ "$1" != -o ]; do shift; done',
      `/bin/mkdir -p "$(/usr/bin/dirname "$2")"`,
      `printf '#!/bin/sh\\necho v${version}\\n' > "$2"; /bin/chmod +x "$2"`,
    ].join('\n'),
  );
  return notes;
}

suite('gatepass toolchain', { skip: process.platform === 'win32' }, () => {
  const ask = (PATH: string, cache: string, more: readonly string[] = ['--no-download']) =>
    gatepass(['toolchain', ...more], { env: { PATH, GATEPASS_CACHE: cache } });

  test('takes the engine on PATH if it is exactly the one', async () => {
    const [bin, other, cache] = [temporary(), temporary(), temporary()];
    program(join(other, 'pulumi'), saying('3.100.0'));
    const path = program(join(bin, 'pulumi'), saying(VERSION));
    const { code, stdout } = await ask(`${other}:${bin}`, cache);
    assert.equal(code, 0);
    assert.equal(stdout, `engine  Pulumi ${VERSION}\npath    ${path}\nfrom    PATH\n`);
  });

  test('takes the one in the cache where PATH has none that fits', async () => {
    const [bin, cache] = [temporary(), temporary()];
    program(join(bin, 'pulumi'), saying('3.100.0'));
    program(cached(cache), saying(VERSION));
    const { code, stdout } = await ask(bin, cache);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`^path    ${cached(cache)}\nfrom    the cache`, 'm'));
  });

  test('has Go build it from the pinned module, and says so beside the answer', async () => {
    const [bin, cache] = [temporary(), temporary()];
    const notes = fakeGo(bin, VERSION);
    const { code, stderr, stdout } = await ask(bin, cache);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^from {4}a build from its Go module$/m);
    assert.match(stderr, /^gatepass: Building Pulumi \S+ from its Go module: once/);
    const [folder = '', cgo, ...args] = readFileSync(notes, 'utf8').trim().split(' ');
    assert.ok(existsSync(join(folder, 'go.mod')));
    assert.equal(cgo, 'CGO_ENABLED=0');
    assert.ok(args.some((arg) => arg.endsWith(`version.Version=v${VERSION}`)));
    assert.match((await ask(temporary(), cache)).stdout, /^from {4}the cache/m);
  });

  for (const [what, script] of [
    ['of another version', saying('3.258.0')],
    ['that does not run', 'exit 1'],
    ['that says nothing', ''],
  ] as const) {
    test(`replaces a cached engine ${what}`, async () => {
      const [bin, cache] = [temporary(), temporary()];
      program(cached(cache), script);
      fakeGo(bin, VERSION);
      assert.equal((await ask(bin, cache)).code, 0);
      assert.equal((await findEngine({ GATEPASS_CACHE: cache }))?.source, 'cache');
      assert.deepEqual(readdirSync(cache), [`pulumi-${VERSION}`]);
    });
  }

  test('without Go and without a download says in one sentence what to install', async () => {
    const cache = temporary();
    const asked = [
      [['--no-download'], {}],
      [[], { GATEPASS_NO_DOWNLOAD: '1' }],
    ] as const;
    for (const [args, env] of asked) {
      const around = { PATH: temporary(), GATEPASS_CACHE: cache, ...env };
      const ran = await gatepass(['toolchain', ...args], { env: around });
      assert.equal(ran.code, 3);
      assert.equal(ran.stdout, '');
      assert.equal(
        ran.stderr,
        `gatepass: There is no Pulumi ${VERSION} here (its release may not be downloaded; Go is not installed): install it ` +
          'from https://www.pulumi.com/docs/install/versions/, or install Go 1.25 or newer, and call `gatepass toolchain`.\n',
      );
    }
    assert.deepEqual(readdirSync(cache), []);
  });

  test('repeats the last line of a build that failed, and keeps nothing of it', async () => {
    const [bin, cache] = [temporary(), temporary()];
    program(join(bin, 'go'), 'echo "go: downloading" >&2; echo "go: no route to host" >&2; exit 1');
    const { code, stderr } = await ask(bin, cache);
    assert.equal(code, 3);
    assert.match(stderr, /\(.*; go build failed: go: no route to host\)/);
    assert.deepEqual(readdirSync(cache), []);
  });

  test('keeps nothing that is not the engine', async () => {
    const [bin, cache] = [temporary(), temporary()];
    fakeGo(bin, '3.258.0');
    const { code, stderr } = await ask(bin, cache);
    assert.equal(code, 3);
    assert.match(stderr, new RegExp(`what came is not Pulumi ${VERSION}`));
    assert.deepEqual(readdirSync(cache), []);
  });
});

suite('The cache', { skip: process.platform === 'win32' }, () => {
  const engine = (folder: string) => Promise.resolve(void program(join(folder, 'bin', 'pulumi'), saying(VERSION)));
  const placeIn = (cache: string) => join(cache, `pulumi-${VERSION}`);

  test('shows an engine only when it is whole', async () => {
    const cache = temporary();
    const place = placeIn(cache);
    await intoCache(place, async (folder) => {
      await engine(folder);
      assert.ok(!existsSync(place));
    });
    assert.deepEqual(readdirSync(cache), [`pulumi-${VERSION}`]);
  });

  test('takes two that come at once, and keeps one', async () => {
    const cache = temporary();
    const place = placeIn(cache);
    const both = await Promise.all([1, 2, 3].map(() => intoCache(place, engine)));
    assert.equal(new Set(both).size, 1);
    assert.deepEqual(readdirSync(cache), [`pulumi-${VERSION}`]);
  });

  test('is swept of what a killed run left a day ago, not of what is being made', async () => {
    const cache = temporary();
    const [old, young] = [join(cache, `.pulumi-${VERSION}-old`), join(cache, `.pulumi-${VERSION}-new`)];
    for (const folder of [old, young]) mkdirSync(folder);
    utimesSync(old, new Date(0), new Date(0));
    await intoCache(placeIn(cache), engine);
    assert.deepEqual(readdirSync(cache).sort(), [`.pulumi-${VERSION}-new`, `pulumi-${VERSION}`]);
  });

  test('lies where the user or the system keeps caches', () => {
    const HOME = '/home/jo';
    assert.equal(cacheFolder({ HOME, GATEPASS_CACHE: '/c', XDG_CACHE_HOME: '/x' }, 'linux'), '/c');
    assert.equal(cacheFolder({ HOME, XDG_CACHE_HOME: '/x' }, 'linux'), '/x/gatepass');
    assert.equal(cacheFolder({ HOME, GATEPASS_CACHE: '', XDG_CACHE_HOME: '' }, 'linux'), '/home/jo/.cache/gatepass');
    assert.equal(cacheFolder({ HOME }, 'darwin'), '/home/jo/Library/Caches/gatepass');
    assert.equal(cacheFolder({ HOME, LOCALAPPDATA: '/local' }, 'win32'), '/local/gatepass');
  });
});

test('SDK, engine and Go module are of one version', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  assert.equal(manifest.dependencies['@pulumi/pulumi'], VERSION);
  const module = readFileSync(join(root, 'toolchain/go.mod'), 'utf8');
  for (const part of ['pkg', 'sdk'])
    assert.match(module, new RegExp(`github.com/pulumi/pulumi/${part}/v3 v${VERSION}\\b`));
  const engine = await findEngine(process.env);
  assert.ok(engine, 'There is no engine: run `npx gatepass toolchain` first.');
  assert.equal(engine.version, VERSION);
});
