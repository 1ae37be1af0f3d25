/** A change that went wrong after something was done: what is there now goes into the state all the same. */
import type { Values } from './values.ts';

/** Half of a change was done. */
export class HalfDone extends Error {
  override readonly name = 'HalfDone';
  readonly id: string;
  /** What there is now, as far as it could be found out. */
  readonly state: Values;
  /** What went wrong, one sentence each. */
  readonly reasons: readonly string[];

  constructor(id: string, state: Values, reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.id = id;
    this.state = state;
    this.reasons = reasons;
  }
}
