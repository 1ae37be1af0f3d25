/** Which receipts a question is about: those of one target, in the order in which they follow each other. */
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
  const judged = chains(folder, shown).map((chain) => judgeChain(chain, trust));
  const named = judged.map((one) => ({ ...one, target: one.chain.target ?? targetOf(one.order.receipts) }));
  const fitting = named.filter(({ target }) => target === (wanted ?? target));
  const [chosen] = fitting;
  if (chosen === undefined)
    throw nothing(
      shown,
      wanted,
      named.map(({ target }) => target),
    );
  if (fitting.length > 1)
    throw new Failure(`There are receipts of several targets: say --target with one of ${list(fitting)}.`);
  const errors = errorsIn(chosen);
  const unsure = trust === null ? 'unverified' : 'verified';
  return {
    target: chosen.target,
    receipts: chosen.order.receipts,
    errors,
    trust: errors.length > 0 ? 'defective' : unsure,
  };
}

function chains(folder: string, shown: string): readonly Chain[] {
  try {
    return chainsIn(folder, shown);
  } catch (error) {
    throw new Failure(`${shown} cannot be looked into: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function targetOf([first]: readonly Receipt[]): string {
  return first?.statement.predicate.target ?? '';
}

function nothing(shown: string, wanted: string | undefined, there: readonly string[]): Failure {
  if (wanted === undefined || there.length === 0) return new Failure(`There are no receipts in ${shown}.`);
  return new Failure(
    `There are no receipts of ${JSON.stringify(wanted)} in ${shown}; there are some of ${there.join(', ')}.`,
  );
}

function list(named: readonly { readonly target: string }[]): string {
  return named.map(({ target }) => target).join(', ');
}
