import assert from 'node:assert/strict';
import type { Outcome } from './engine.ts';
import type { Call } from './scenario.ts';
const clean = (v: any): any =>
  Array.isArray(v)
    ? v.map(clean)
    : v && typeof v === 'object'
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([k]) => k !== '__pulumi_raw_state_delta')
            .map(([k, x]) => [k, clean(x)]),
        )
      : v;
export function compared(what: string, call: Call, outcome: Outcome, _d: null): void {
  if (call.errors !== undefined) {
    assert.ok(outcome.error !== null, `${what}: error expected, got ${JSON.stringify(outcome.response)}`);
    return;
  }
  assert.equal(outcome.error, null, what);
  const ok = () => assert.deepEqual(clean(outcome.response), clean(call.response), what);
  try {
    ok();
  } catch (e: any) {
    if (process.env.ALL) console.log(e.message.slice(0, 1500));
    else throw e;
  }
}
