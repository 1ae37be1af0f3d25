/** The verbs, in the order in which help shows them. A new one is a file of its own and a line here. */
import { access } from './access.ts';
import { check } from './check.ts';
import { demo } from './demo.ts';
import { explain } from './explain.ts';
import { keys } from './keys.ts';
import { apply, plan } from './reconcile.ts';
import { sandbox } from './sandbox.ts';
import { toolchain } from './toolchain.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';
import { whoHad } from './who-had.ts';

export const verbs: readonly Verb[] = [
  check,
  access,
  plan,
  apply,
  verify,
  whoHad,
  explain,
  keys,
  sandbox,
  toolchain,
  demo,
];
