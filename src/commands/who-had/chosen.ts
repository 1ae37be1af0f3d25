/** Which receipts a question is about: those of one target, in the order in which they follow each other. */
import { sharing } from '../../evidence/keep.ts';
import { errorsIn, judgeChain } from '../../evidence/verify.ts';
import type { Chain, Defect } from '../../evidence/verify.ts';
import type { Receipt } from '../../evidence/read.ts';
import type { Trust } from '../../evidence/trust.ts';
import { chainsIn } from '../../hosts/receipts/find.ts';
import { Failure } from '../failure.ts';

/** The receipts of a target, and whether they can be believed. */
export interface Chosen {
  readonly target: string;
  readonly receipts: readonly Receipt[];
  readonly errors: readonly Defect[];
  readonly trust: 'verified' | 'unverified' | 'defective';
}

/**
 * Chooses the target's chain in a folder; without a name the only one.
 *
 * @throws Failure where there is none, or more than one to choose from.
 */
export function chooseReceipts(folder: string, shown: string, wanted: string | undefined, trust: Trust | null): Chosen {
  const all = chains(folder, shown);
  const fitting = all.filter(({ target }) => wanted === undefined || target === null || target === wanted);
  const [chain, ...others] = fitting;
  if (chain === undefined) throw nothing(shown, wanted, all.map(nameOf));
  if (others.length > 0)
    throw new Failure(
      `There are receipts of several targets: say --target with one of ${fitting.map(nameOf).join(', ')}.`,
    );
  const judged = judgeChain(chain, trust, sharing());
  const { receipts } = judged.order;
  const target = chain.target ?? receipts[0]?.statement.predicate.target ?? '';
  if (target !== (wanted ?? target)) throw nothing(shown, wanted, [target]);
  const errors = errorsIn(judged);
  const unsure = trust === null ? 'unverified' : 'verified';
  return { target, receipts, errors, trust: errors.length > 0 ? 'defective' : unsure };
}

function nameOf({ place, target }: Chain): string {
  return target ?? place;
}

function chains(folder: string, shown: string): readonly Chain[] {
  try {
    return chainsIn(folder, shown);
  } catch (error) {
    throw new Failure(`${shown} cannot be looked into: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function nothing(shown: string, wanted: string | undefined, there: readonly string[]): Failure {
  if (wanted === undefined || there.length === 0) return new Failure(`There are no receipts in ${shown}.`);
  return new Failure(
    `There are no receipts of ${JSON.stringify(wanted)} in ${shown}; there are some of ${there.join(', ')}.`,
  );
}
