import { test } from 'node:test';
import { NIGHT, evening } from './night.ts';
import { breakIt, kinds, sorts } from './faults.ts';
import { resourcesOf } from './state.ts';
const begin = await evening();
const [s, k] = (process.env['PAIR'] ?? '').split(':');
test('x', async (t) => {
  const c = await begin(t);
  await breakIt(c, { sort: sorts.find((o) => o.name === s)!, kind: kinds.find((o) => o.name === k)! });
  for (let i = 0; i < 2; i++) {
  const a = await c.apply(NIGHT);
  console.log(a.code, a.document.result, JSON.stringify(a.document.phases, null, 1), JSON.stringify(a.document.changes.map(({because,...r}: any)=>r)), a.document.accounts, a.document.error, a.stderr);
  for (const e of (await c.okta.power('GET', '/journal?clear=true')).items) if (i ===0 && e['method'] !== 'GET') console.log(JSON.stringify([e['status'], e['method'], e['path']]));
  console.log((await resourcesOf(c)).filter((r) => r.name.includes('flow')|| r.name.includes('code')));
  await c.okta.power('DELETE', '/faults');
  }
});
