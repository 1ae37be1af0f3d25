/** Why a grant on main is refused, whatever the day: it was never in order, or what it names is not. */
import { inGrant } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { rules } from '../rules/index.ts';
import { danglingReference } from '../rules/integrity/dangling-reference.ts';
import { message } from '../rules/rule.ts';
import type { DocumentOf, Rule, World } from '../rules/rule.ts';
import type { Reason } from './status.ts';

const refusing = rules.filter((rule) => rule.refuses === true);

/** Every reason for which a grant is refused; none, and it is in order. Silencing is for people: here every rule speaks. */
export function refusalsOf(asked: Asked, world: World): readonly Reason[] {
  return [...ownDefects(asked, world), ...refusing.flatMap((rule) => refusalsBy(rule, asked, world))];
}

function ownDefects(asked: Asked, world: World): readonly Reason[] {
  const reasons: Reason[] = [];
  if (asked.grant.facts.until === undefined) {
    reasons.push({ code: 'GP-ACC-003', message: message('missing'), at: inGrant(asked, '/id') });
  }
  for (const found of danglingReference.check?.(asked.grant, world) ?? []) {
    reasons.push({ code: danglingReference.code, message: found.message, at: found.at });
  }
  return reasons;
}

function refusalsBy(rule: Rule, asked: Asked, world: World): readonly Reason[] {
  const { engagement } = asked;
  const reasons: Reason[] = [];
  const lack = rule.ask?.(asked, world.day, world) ?? null;
  if (lack !== null) reasons.push({ code: rule.code, message: lack.message, at: lack.at });
  if (engagement !== undefined && judges(rule, engagement)) {
    for (const found of rule.check?.(engagement, world) ?? []) {
      reasons.push({ code: rule.code, message: found.message, at: found.at });
    }
  }
  return reasons;
}

function judges(rule: Rule, document: DocumentOf<'Engagement'>): boolean {
  return rule.on?.includes(document.kind) ?? false;
}
