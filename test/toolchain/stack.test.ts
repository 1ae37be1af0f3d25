/** The engine at work on a world of toys: what it makes true, what it says when it cannot, and what it knows later. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { newWorld, urnOf, wants } from './world.ts';

const named = (name: string, value: unknown) => ({
  urn: urnOf(name),
  type: 'toy:index:Thing',
  id: name,
  inputs: { name, value },
  outputs: { name, value },
});

suite('A stack', () => {
  test('makes a world as a program wants it, and whoever opens it later knows', async () => {
    const { open, things } = await newWorld();
    const stack = await open();
    assert.deepEqual(stack.resources, []);
    const made = await stack.up(wants({ ball: 1, kite: 2 }), { refresh: true });
    assert.deepEqual(made, { ok: true, failed: [], message: null, changed: 2 });
    assert.deepEqual(things(), { ball: 1, kite: 2 });
    const changed = await stack.up(wants({ ball: 5 }), { refresh: true });
    assert.deepEqual(changed, { ok: true, failed: [], message: null, changed: 2 });
    assert.deepEqual(things(), { ball: 5 });
    assert.deepEqual(stack.resources, [named('ball', 5)]);
    assert.deepEqual((await open()).resources, [named('ball', 5)]);
  });

  test('puts back what was altered or taken away by hand, but only where it is told to look', async () => {
    const { open, put, remove, things } = await newWorld();
    const stack = await open();
    await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true });
    put('ball', 'by hand');
    remove('kite');
    assert.equal((await stack.up(wants({ ball: 1, kite: 1 }), { refresh: false })).changed, 0);
    assert.deepEqual(things(), { ball: 'by hand' });
    assert.equal((await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true })).changed, 2);
    assert.deepEqual(things(), { ball: 1, kite: 1 });
  });

  test('touches its targets alone, new ones among them', async () => {
    const { open, put, things } = await newWorld();
    const stack = await open();
    await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true, targets: [urnOf('ball')] });
    assert.deepEqual(things(), { ball: 1 });
    put('ball', 'by hand');
    await stack.up(wants({ ball: 1, kite: 1, drum: 1 }), { refresh: true, targets: [urnOf('kite')] });
    assert.deepEqual(things(), { ball: 'by hand', kite: 1 });
  });

  test('may be made by two at once', async () => {
    const { open } = await newWorld();
    const stacks = await Promise.all([open(), open(), open()]);
    assert.deepEqual(
      stacks.map(({ resources }) => resources),
      [[], [], []],
    );
  });

  test('forgets a resource, and leaves the thing alone', async () => {
    const { open, things } = await newWorld();
    const stack = await open();
    await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true });
    await stack.forget([urnOf('kite'), urnOf('never heard of')]);
    assert.deepEqual(stack.resources, [named('ball', 1)]);
    assert.deepEqual(await stack.exportState(), [named('ball', 1)]);
    await stack.up(wants({ ball: 1 }), { refresh: true });
    assert.deepEqual(things(), { ball: 1, kite: 1 });
  });
});

suite('A failure', () => {
  test('is told in the words of the plugin, and the rest is done', async () => {
    const { fail, open, things } = await newWorld();
    const stack = await open();
    await stack.up(wants({ ball: 1, kite: 1, drum: 1 }), { refresh: true });
    fail({
      'update ball': { refuse: 'ball: you do not have permission (E0000006, oae1)\nAsk your administrator.' },
      'delete drum': { refuse: 'drum: it is nailed down' },
    });
    const run = await stack.up(wants({ ball: 2, kite: 2 }), { refresh: true });
    assert.equal(run.ok, false);
    assert.deepEqual(
      run.failed.toSorted((one, other) => one.op.localeCompare(other.op)),
      [
        { urn: urnOf('drum'), op: 'delete', message: 'drum: it is nailed down' },
        {
          urn: urnOf('ball'),
          op: 'update',
          message: 'ball: you do not have permission (E0000006, oae1) Ask your administrator.',
        },
      ],
    );
    assert.equal(run.message, null);
    assert.equal(run.changed, 1);
    assert.deepEqual(things(), { ball: 1, kite: 2, drum: 1 });
    assert.deepEqual(
      new Set(stack.resources.map(({ id, inputs }) => `${id} ${String(inputs['value'])}`)),
      new Set(['ball 1', 'kite 2', 'drum 1']),
    );
  });

  test('to read one thing stops the run, which can go on without it', async () => {
    const { fail, open, things } = await newWorld();
    const stack = await open();
    await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true });
    fail({ 'read ball': { refuse: 'ball cannot be seen' } });
    const run = await stack.up(wants({ ball: 2, kite: 2 }), { refresh: true });
    assert.deepEqual(run, {
      ok: false,
      failed: [{ urn: urnOf('ball'), op: 'refresh', message: 'ball cannot be seen' }],
      message: null,
      changed: 0,
    });
    const rest = await stack.up(wants({ ball: 2, kite: 2 }), { refresh: true, targets: [urnOf('kite')] });
    assert.equal(rest.ok, true);
    assert.deepEqual(things(), { ball: 1, kite: 2 });
  });

  test('of the program is the message', async () => {
    const { open } = await newWorld();
    const run = await (await open()).up(() => Promise.reject(new Error('the list of toys is lost')), { refresh: true });
    assert.equal(run.ok, false);
    assert.deepEqual(run.failed, []);
    assert.match(run.message ?? '', /the list of toys is lost/);
  });
});
