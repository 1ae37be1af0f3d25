import { test } from 'node:test';
import { newWorld, urnOf, wants } from './world.ts';
test('x', async () => {
    const { open, things } = await newWorld();
    const stack = await open();
    console.log(await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true, targets: [urnOf('ball')] }), stack.resources.length);
    console.log(await stack.up(wants({ ball: 1, kite: 1 }), { refresh: true, targets: [urnOf('kite')] }), things());
    console.log(await stack.up(wants({ ball: 1, kite: 1 }), { refresh: false, targets: [urnOf('kite')] }), things());
});
