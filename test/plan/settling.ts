/** A run that is settled with a provider in memory: Ann's grant has ended, Bob's has begun, and he has no account yet. */
import { settle } from '../../src/providers/settle.ts';
import type { Settled, Settling } from '../../src/providers/settle.ts';
import { filesOf } from '../companies/documents.ts';
import { ann, bobsGrant, companyWith, grant } from '../companies/hand.ts';
import { read } from '../companies/read.ts';
import { doubleOf } from './double.ts';
import type { Double, Trouble } from './double.ts';
import { linesOf } from './telling.ts';
import { accountOf, directoryWith, groupOf, planOf } from './world.ts';

export const [editors, authors] = ['gp-site-editor', 'gp-site-author'];
export const [annes, bobs] = ['00u-fl-ann0000000', '00u-new-fl-bob0000000'];
const known = read(filesOf(companyWith({ grants: [grant({ until: '2026-11-30', role: 'author' }), bobsGrant] })));
const instant = known.zone.startOf('2026-12-01');
export const start = directoryWith([groupOf(authors, [accountOf(ann)]), groupOf(editors, [])]);

export const planned = (directory = start) => planOf(known, directory, { instant });

/** Settles the plan with a provider that has some trouble. */
export async function settled(trouble: Trouble = {}, more: Partial<Settling> = {}): Promise<Settled & Double> {
  const double = doubleOf(start, trouble);
  const settling = {
    pending: [],
    unsettled: false,
    progress: () => undefined,
    signal: new AbortController().signal,
    planOf: planned,
  };
  const plan = (more.planOf ?? planned)(start);
  const done = await settle(plan, start, { ...settling, provider: double.provider, ...more });
  return { ...double, ...done };
}

/** What is left to do, in lines. */
export const left = (done: Settled) => linesOf(done.left);
/** What went wrong, in which phase and where. */
export const faults = (done: Settled) =>
  [...done.faults].flatMap(([phase, all]) => all.map(({ where }) => `${phase} ${where}`));
