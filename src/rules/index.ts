/**
 * The rules, in the order in which they speak: a finding silences later rules that read the same field. A new rule is
 * one file with its page beside it, and one line here.
 */
import { grantTooLong } from './access/grant-too-long.ts';
import { grantWithoutEnd } from './access/grant-without-end.ts';
import { grantOutsideEngagement } from './access/grant-outside-engagement.ts';
import { roleNotGrantable } from './access/role-not-grantable.ts';
import { roleWithoutRemoval } from './access/role-without-removal.ts';
import { signInTooWeak } from './access/sign-in-too-weak.ts';
import { classificationMissing } from './engagement/classification-missing.ts';
import { hiringManagerUnfit } from './engagement/hiring-manager-unfit.ts';
import { danglingReference } from './integrity/dangling-reference.ts';
import { idTaken } from './integrity/id-taken.ts';
import { impossibleDate } from './integrity/impossible-date.ts';
import { offSchema } from './integrity/off-schema.ts';
import { outOfPlace } from './integrity/out-of-place.ts';
import { unsafeYaml } from './integrity/unsafe-yaml.ts';
import { dpaEnded } from './papers/dpa-ended.ts';
import { dpaMissing } from './papers/dpa-missing.ts';
import { dpaNotCovering } from './papers/dpa-not-covering.ts';
import { tomEnded } from './papers/tom-ended.ts';
import { tomMissing } from './papers/tom-missing.ts';
import { accessWithoutNeed } from './risk/access-without-need.ts';
import { levelBelowData } from './risk/level-below-data.ts';
import { levelBelowFloor } from './risk/level-below-floor.ts';
import { levelBelowReach } from './risk/level-below-reach.ts';
import type { Rule } from './rule.ts';
import { grantAlreadyOver } from './time/grant-already-over.ts';

export const rules: readonly Rule[] = [
  offSchema,
  unsafeYaml,
  idTaken,
  outOfPlace,
  danglingReference,
  impossibleDate,
  levelBelowData,
  levelBelowReach,
  levelBelowFloor,
  accessWithoutNeed,
  hiringManagerUnfit,
  grantOutsideEngagement,
  roleNotGrantable,
  grantWithoutEnd,
  grantAlreadyOver,
  grantTooLong,
  signInTooWeak,
  roleWithoutRemoval,
  classificationMissing,
  dpaMissing,
  dpaEnded,
  dpaNotCovering,
  tomMissing,
  tomEnded,
];

/** The rule with a code such as `GP-ACC-004` or a name such as `grant-too-long`. */
export function ruleOf(codeOrName: string): Rule | undefined {
  return rules.find((rule) => rule.code === codeOrName || rule.name === codeOrName);
}
