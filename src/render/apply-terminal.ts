/** A plan or a run, for people: what ends and begins and why, what was found on the way, and at the very end the verdict. */
import { accountsIn } from './apply-accounts.ts';
import { changesIn } from './apply-changes.ts';
import { driftIn } from './apply-drift.ts';
import { errorsIn } from './apply-errors.ts';
import { headingOf } from './apply-heading.ts';
import { heldIn, outOfReach } from './apply-open.ts';
import { phasesIn } from './apply-phases.ts';
import { proofOf } from './apply-proof.ts';
import { refusalOf } from './apply-refusal.ts';
import { verdictOf } from './apply-verdict.ts';
import type { ApplyView } from './apply-view.ts';
import { harmlessly } from './harmless.ts';
import { screenOf } from './screen.ts';

/** How it is shown. */
export interface ApplyOptions {
  readonly color: boolean;
  /** Columns of the terminal; fewer than 60 are taken for 60. */
  readonly width: number;
}

/** In this order: a terminal shows the end of a long text, so what somebody has to act on stands there. */
const BLOCKS = [
  headingOf,
  changesIn('remove'),
  changesIn('add'),
  accountsIn,
  driftIn,
  heldIn,
  outOfReach,
  phasesIn,
  proofOf,
  errorsIn,
  refusalOf,
  verdictOf,
];

/** Renders a plan or a run as text for a terminal. */
export function renderApply(view: ApplyView, options: ApplyOptions): string {
  const screen = screenOf(options);
  const shown = harmlessly(view);
  const blocks = BLOCKS.map((block) => block(shown, screen)).filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
