/**
 * Somebody kills the program, the engine, or everything at once, somewhere in the middle of a night on which everything
 * changes. One sound run later everything is as it should be, and nothing is there twice.
 *
 * Where it strikes is drawn, and said with each test: `GATEPASS_SEED=7` draws other places.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { assertTrue } from './claims.ts';
import type { Company } from './company.ts';
import { membersIn } from './directory.ts';
import { NIGHT, evening } from './night.ts';
import { kill } from './processes.ts';
import type { Victim } from './processes.ts';
import type { Running } from './program.ts';
import { assertStateKnows } from './state.ts';

/** Requests of a whole night, and the first of them that the engine makes. */
const [REQUESTS, ENGINE] = [95, 22];

const draw = drawn(Number(process.env['GATEPASS_SEED'] ?? '1'));
const strikes = (['program', 'engine', 'everybody'] as const).flatMap((victim) =>
  [0, 1].map(() => {
    const first = victim === 'engine' ? ENGINE : 1;
    return { victim, after: first + Math.floor(draw() * (REQUESTS - first)), pause: Math.floor(draw() * 300) };
  }),
);
const begin = await evening();

suite('Killed without a warning', { concurrency: 2, skip: process.platform !== 'linux' && 'it needs /proc' }, () => {
  for (const { after, pause, victim } of strikes) {
    test(`${victim}, ${pause} ms after request ${after}`, async (t) => {
      const company = await begin(t);
      const run = company.startApply(NIGHT);
      await strike(company, run, victim, after, pause);
      const { code } = await run.ended;
      assert.ok(victim === 'engine' ? code === 0 || code === 3 : code === null || code === 0, `it ended with ${code}`);

      const mended = await company.apply(NIGHT);
      assert.deepEqual([mended.code, mended.document.error], [0, null], mended.stderr);
      const directory = await company.directory();
      assert.deepEqual(membersIn(directory), await company.declared(NIGHT));
      const { items } = await company.okta.power('GET', '/journal');
      assert.ok(mended.receipt);
      assertTrue(mended.receipt, directory, items);

      await assertGoesOn(company);
    });
  }
});

/** Kills when the directory has got so many requests, and a little later; a run that is over before is left alone. */
async function strike({ okta: { power } }: Company, run: Running, victim: Victim, after: number, pause: number) {
  let over = false;
  void run.ended.then(() => (over = true));
  while (!over && (await power('GET', '/journal')).items.length < after) await wait(10);
  await wait(pause);
  while (!over && !kill(run, victim)) await wait(10);
}

/** The next change meets no lock and a state that it can go on from; the receipts are one chain. */
async function assertGoesOn(company: Company): Promise<void> {
  const { code, document } = await company.apply('2027-01-30');
  assert.deepEqual([code, document.result], [0, 'complete'], document.error?.message);
  assert.deepEqual(await company.members(), await company.declared('2027-01-30'));
  await assertStateKnows(company);
  const verified = await company.gatepass('verify', '--key', '.gatepass/keys/receipts.pub.pem', '--format', 'json');
  assert.equal(verified.code, 0, verified.stdout);
}

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
