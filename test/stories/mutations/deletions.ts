/** GP-INT-005: what is deleted is missed by all that name it, and each says so once. */
import { found } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

const dangling = 'GP-INT-005';

/** What is deleted is missed by all that name it, and each says so once. */
export const deletions: readonly Defect[] = [
  deleted('an engagement', at.engagement('0040'), [
    [at.grant('0040-01'), 'engagement: «eng-2026-0040»'],
    [at.grant('0040-02'), 'engagement: «eng-2026-0040»'],
  ]),
  deleted('a freelancer without papers', at.freelancer(at.press), [
    [at.engagement('0032'), 'freelancer: «fl-r5g24w07qq»'],
    [at.grant('0032-01'), 'freelancer: «fl-r5g24w07qq»'],
    [at.grant('0032-02'), 'freelancer: «fl-r5g24w07qq»'],
  ]),
  deleted('a risk level', at.level('low'), [
    [at.engagement('0032'), 'level: «low»'],
    [at.category('proprietary-press'), 'min_level: «low»'],
  ]),
  deleted('a grant that was renewed', at.grant('0039-01'), [[at.grant('0039-02'), 'renews: «gr-2026-0039-01»']]),
  deleted('a member of staff', at.person('so-it'), [
    ...['analytics', 'automation', 'code', 'erp-legacy', 'payroll', 'website'].map(owned),
    [at.system('press'), 'backup_owner: «usr-so-it»'],
    [at.system('tickets'), 'backup_owner: «usr-so-it»'],
  ]),
];

function owned(id: string): readonly [string, string] {
  return [at.system(id), '\nowner: «usr-so-it»'];
}

function deleted(says: string, path: string, missed: readonly (readonly [string, string])[]): Defect {
  const finds = missed.map(([file, marked]) => found(dangling, file, marked));
  return { says, change: (files) => void files.delete(path), finds, quiets: [] };
}
