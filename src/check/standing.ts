/** Standing rules at the gate: the same question that the clock asks, put for the days that a grant has left. */
import { placeIn } from '../ledger.ts';
import { refusalsOf } from '../access/refused.ts';
import { lastDay, read } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { daysOf, mayLack } from '../rules/papers/days.ts';
import type { Requirement } from '../rules/papers/days.ts';
import { message } from '../rules/rule.ts';
import type { Lack, Rule, RuleFinding, World } from '../rules/rule.ts';

/** A rule's complaint about a grant, with the rule. */
export interface Lapse {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

/**
 * What standing rules say of a grant that is not over.
 *
 * - an error where the change covers a first new day on which a paper does not hold;
 * - a warning at the first day on which one does not hold, from today or from the grant's first day on.
 *
 * @param requirement the rules of one requirement; of them one speaks, about the earliest day.
 */
export function lapsesOf(asked: Asked, requirement: readonly Rule[], world: World): readonly Lapse[] {
  const extended = world.extended.get(asked.grant.id);
  const atGate =
    extended === undefined ? [] : lapsesOn(asked, requirement, extended, world).map((lapse) => graded(lapse, 'error'));
  const day = firstLapse(asked, requirement, world);
  if (day === undefined) return atGate;
  const later = lapsesOn(asked, requirement, day, world).map((lapse) => graded(lapse, 'warning'));
  const ends =
    day === firstDay(asked, world.day) ? [] : read([asked.grant, '/until'], [asked.engagement, '/dates/ends_on']);
  const suspends = day === world.day && isOpen(asked, world) ? [asked.grant.id] : [];
  return [
    ...atGate,
    ...later.map(({ finding, rule }) => ({
      rule,
      finding: { ...finding, suspends, reads: [...(finding.reads ?? []), ...ends] },
    })),
  ];
}

/** The first day of those that a grant has left on which a requirement is not met. */
function firstLapse(asked: Asked, requirement: readonly Rule[], world: World): string | undefined {
  const standing = requirement[0]?.standing;
  if (standing === undefined) return undefined;
  const isLapsed = (day: string) =>
    mayLack(asked, standing, day) && requirement.some((rule) => lackOf(rule, asked, day, world) !== null);
  const first = firstDay(asked, world.day);
  return isLapsed(first) ? first : laterDays(asked, first, standing).find(isLapsed);
}

function lapsesOn(asked: Asked, requirement: readonly Rule[], day: string, world: World): readonly Lapse[] {
  return requirement.flatMap((rule) => {
    const lack = lackOf(rule, asked, day, world);
    return lack === null ? [] : [{ rule, finding: withGrant(asked, lack) }];
  });
}

function lackOf(rule: Rule, asked: Asked, day: string, world: World): Lack | null {
  return rule.ask?.(asked, day, world) ?? null;
}

function graded({ finding, rule }: Lapse, severity: 'error' | 'warning'): Lapse {
  return { rule, finding: { ...finding, severity } };
}

/** Adds the grant itself to the places that belong to a finding in another file. */
export function withGrant(asked: Asked, finding: RuleFinding): RuleFinding {
  const { grant } = asked;
  if (finding.at.path === grant.path) return finding;
  const words = message('grant', { grant: grant.id, from: grant.facts.from ?? '', until: lastDay(asked) ?? '' });
  const here = { role: 'grant' as const, grant: grant.id, at: placeIn(grant, '/id'), message: words };
  return { ...finding, related: [...(finding.related ?? []), here] };
}

function firstDay(asked: Asked, today: string): string {
  const { from } = asked.grant.facts;
  return from !== undefined && from > today ? from : today;
}

/** The days after the first one on which the answer may change, through the grant's last day. */
function laterDays(asked: Asked, first: string, standing: Requirement): readonly string[] {
  const last = lastDay(asked);
  const isLater = (day: string) => day > first && (last === undefined || day <= last);
  return daysOf(asked, standing).filter(isLater).sort();
}

/** Whether the grant would be effective today, papers aside. */
function isOpen(asked: Asked, world: World): boolean {
  const { from } = asked.grant.facts;
  const { state } = asked.engagement?.facts ?? {};
  const begun = from !== undefined && from <= world.day;
  return begun && (state === 'approved' || state === 'active') && refusalsOf(asked, world).length === 0;
}
