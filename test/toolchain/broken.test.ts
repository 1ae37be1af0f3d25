/** Runs that were killed, broke off, met another run or were called off; and the healthy run after them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newWorld, temporary, urnOf, wants } from './world.ts';
import type { Things, World } from './world.ts';

const LOCKS = '.pulumi/locks/organization/toys/shelf';

function locksOf({ state }: World): readonly string[] {
  try {
    return readdirSync(join(state, LOCKS)).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** Process number of the engine that holds the lock. */
function engineOf(world: World): number {
  const [file = ''] = locksOf(world);
  return (JSON.parse(readFileSync(join(world.state, LOCKS, file), 'utf8')) as { readonly pid: number }).pid;
}

function lockBy(world: World, holder: { readonly pid: number; readonly hostname: string }): void {
  const file = join(world.state, LOCKS, 'foreign.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...holder, username: 'jo', timestamp: '2026-11-22T10:00:00Z' }));
}

/** A run in a process of its own, at the moment when the engine carries out the program. */
async function runElsewhere({ settings }: World, things: Things): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('killed.ts', import.meta.url));
  const child = spawn(process.execPath, [file, JSON.stringify(settings), JSON.stringify(things)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(what: () => boolean, limitMs = 60_000): Promise<void> {
  for (const end = Date.now() + limitMs; !what(); await wait(50)) assert.ok(Date.now() < end, 'it never came');
}

suite('After a run whose engine was killed', () => {
  test('its lock is removed, what it began is settled, and the world is as wanted', async () => {
    const world = await newWorld();
    world.fail({ 'create ball': { holds: 'after' }, 'create kite': { holds: 'before' } });
    const run = await runElsewhere(world, { ball: 1, kite: 1 });
    await until(() => 'ball' in world.things());
    process.kill(engineOf(world), 'SIGKILL');
    await once(run, 'exit');
    assert.equal(locksOf(world).length, 1);
    world.fail({});
    const heard: string[] = [];
    const stack = await world.open({ progress: (text) => heard.push(text) });
    assert.equal((await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true })).ok, true);
    assert.deepEqual(world.things(), { ball: 1, kite: 1 });
    assert.deepEqual(heard, ['The run before was killed and left its lock behind: removed.']);
    assert.deepEqual(locksOf(world), []);
    const state = readFileSync(join(world.state, '.pulumi/stacks/toys/shelf.json'), 'utf8');
    assert.doesNotMatch(state, /"type": ?"creating"/);
  });
});

suite('After a run that was killed itself', () => {
  test('its engine ends soon and does nothing more, and the next run makes it good', async () => {
    const world = await newWorld();
    await (await world.open()).up(wants({ ball: 1 }), { refresh: true });
    world.fail({ 'update ball': { holds: 'before', refuse: 'too late' } });
    const run = await runElsewhere(world, { ball: 2, kite: 2 });
    await until(() => 'kite' in world.things());
    const engine = engineOf(world);
    run.kill('SIGKILL');
    await until(() => !isRunning(engine));
    assert.deepEqual(world.things(), { ball: 1, kite: 2 });
    world.fail({});
    const stack = await world.open();
    assert.equal((await stack.up(wants({ ball: 2, kite: 2 }), { refresh: true })).ok, true);
    assert.deepEqual(world.things(), { ball: 2, kite: 2 });
    assert.deepEqual(locksOf(world), []);
  });
});

suite('A lock', () => {
  test('of a run that goes on is waited for', async () => {
    const world = await newWorld();
    world.fail({ 'create ball': { holds: 'before' } });
    const other = await runElsewhere(world, { ball: 1 });
    const ended = once(other, 'exit');
    await until(() => locksOf(world).length === 1);
    const heard: string[] = [];
    const progress = (text: string) => {
      heard.push(text);
      world.fail({});
    };
    const stack = await world.open({ progress });
    assert.equal((await stack.up(wants({ ball: 2 }), { refresh: true })).ok, true);
    await ended;
    assert.deepEqual(world.things(), { ball: 2 });
    assert.match(heard[0] ?? '', /^Waiting for \S+@\S+ \(process \d+\) to finish\.$/);
  });

  test('of somebody on another machine is left alone, and the sentence says who and where', async () => {
    const world = await newWorld();
    const stack = await world.open();
    lockBy(world, { pid: 1, hostname: 'elsewhere' });
    const impatient = await world.open({ patienceMs: 0 });
    await assert.rejects(impatient.up(wants({ ball: 1 }), { refresh: true }), {
      name: 'EngineFailure',
      message: new RegExp(
        '^The state is locked by jo@elsewhere \\(process 1\\) since 2026-11-22T10:00:00Z\\. ' +
          'If that run is over, delete file://.*/foreign\\.json\\.$',
      ),
    });
    assert.deepEqual(locksOf(world), ['foreign.json']);
    assert.deepEqual(world.things(), {});
    await stack.close();
  });

  test(
    'whose number belongs to another program now is that of a dead run',
    { skip: process.platform !== 'linux' },
    async () => {
      const world = await newWorld();
      const stack = await world.open();
      lockBy(world, { pid: process.pid, hostname: hostname() });
      assert.equal((await stack.up(wants({ ball: 1 }), { refresh: true })).ok, true);
    },
  );
});

suite('A run that is called off', () => {
  test('ends when the engine has finished what it had begun, and leaves no lock', async () => {
    const world = await newWorld();
    await (await world.open()).up(wants({ ball: 1, kite: 1 }), { refresh: true });
    world.fail({ 'update ball': { holds: 'after' } });
    const off = new AbortController();
    const stack = await world.open({ signal: off.signal });
    const run = stack.up(wants({ ball: 2, kite: 1 }), { refresh: true });
    await until(() => world.things()['ball'] === 2);
    off.abort();
    world.fail({});
    await assert.rejects(run, { name: 'AbortError' });
    assert.deepEqual(locksOf(world), []);
    const later = await world.open();
    assert.deepEqual(later.resources.find(({ urn }) => urn === urnOf('ball'))?.inputs, { name: 'ball', value: 2 });
  });

  test('before it began does not begin', async () => {
    const world = await newWorld();
    await assert.rejects(world.open({ signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});

suite('An engine that breaks off', { skip: process.platform === 'win32' }, () => {
  /** An engine that loses its line some times before it does its work. */
  function shaky(real: string, times: number): { readonly pulumi: string; readonly starts: () => number } {
    const folder = temporary();
    const [pulumi, starts] = [join(folder, 'pulumi'), join(folder, 'starts')];
    const lost = `echo 'error: rpc error: 14 UNAVAILABLE: No connection established' >&2; exit 255`;
    writeFileSync(starts, '');
    writeFileSync(
      pulumi,
      `#!/bin/sh\nif [ "$1" = up ]; then echo >> '${starts}'; if [ $(wc -l < '${starts}') -le ${times} ]; then ${lost}; fi; fi\nexec '${real}' "$@"\n`,
    );
    chmodSync(pulumi, 0o755);
    return { pulumi, starts: () => readFileSync(starts, 'utf8').length };
  }

  test('is started again, twice at most', async () => {
    const world = await newWorld();
    const twice = shaky(world.settings.pulumi, 2);
    assert.equal((await (await world.open(twice)).up(wants({ ball: 1 }), { refresh: true })).ok, true);
    assert.deepEqual(world.things(), { ball: 1 });
    const always = shaky(world.settings.pulumi, 9);
    const run = await (await world.open(always)).up(wants({ ball: 2 }), { refresh: true });
    assert.equal(run.ok, false);
    assert.match(run.message ?? '', /14 UNAVAILABLE/);
    assert.equal(always.starts(), 3);
  });

  test('or is not there is one sentence', async () => {
    const world = await newWorld();
    await assert.rejects(world.open({ pulumi: '/nowhere/pulumi' }), {
      name: 'EngineFailure',
      message: 'The engine did not start: spawn /nowhere/pulumi ENOENT.',
    });
  });

  test('on a state that cannot be read says what is wrong with it', async () => {
    const world = await newWorld();
    await (await world.open()).up(wants({ ball: 1 }), { refresh: true });
    writeFileSync(join(world.state, '.pulumi/stacks/toys/shelf.json'), '{"version":3,"checkpoint":');
    await assert.rejects(world.open(), { name: 'EngineFailure', message: /^The engine failed: .*\S/ });
  });
});
