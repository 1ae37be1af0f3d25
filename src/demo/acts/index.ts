/** The acts, in the order in which they are played. A new one is a file of its own and a line here. */
import type { Stage } from '../stage.ts';
import { badChange } from './bad-change.ts';
import { drift } from './drift.ts';
import { expiry } from './expiry.ts';
import { founding } from './founding.ts';
import { lapse } from './lapse.ts';
import { makingTrue } from './making-true.ts';
import { mending } from './mending.ts';
import { recovery } from './recovery.ts';
import { refusal } from './refusal.ts';
import { renewal } from './renewal.ts';
import { whoHad } from './who-had.ts';

/** One act. */
export type Act = (stage: Stage) => Promise<void>;

/** The story. */
export const acts: readonly Act[] = [
  founding,
  badChange,
  mending,
  makingTrue,
  expiry,
  lapse,
  renewal,
  drift,
  refusal,
  recovery,
  whoHad,
];
