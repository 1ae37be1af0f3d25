/** Runs the rules over a ledger: documents first, grants next, each rule silenced by what earlier ones found. */
import type { Finding } from '../diagnostic.ts';
import type { Document, Ledger } from '../ledger.ts';
import { isBehind, isOver } from '../rules/asked.ts';
import type { Asked } from '../rules/asked.ts';
import { rules } from '../rules/index.ts';
import type { Rule, World } from '../rules/rule.ts';
import { worldOn } from '../rules/world.ts';
import { extendedGrants } from './change.ts';
import { gather } from './gather.ts';
import type { Gathering } from './gather.ts';
import { nothingSpoilt } from './silence.ts';
import { lapsesOf, withGrant } from './standing.ts';

/**
 * Everything that is wrong with a tree on a day.
 *
 * @param head the documents.
 * @param base the tree before the change, where a change is judged: its policies judge.
 * @param day the day on which they are judged.
 */
export function judge(head: Ledger, base: Ledger | null, day: string): readonly Finding[] {
  const world =
    base === null ? worldOn(head, day) : worldOn(head, day, { base, extended: extendedGrants(head, base, day) });
  const spoilt = nothingSpoilt();
  const findings = [...head.findings];
  findings.forEach(spoilt.mark);
  const asked = [...head.documents.AccessGrant.values()].map((grant) => world.asked(grant));
  const live = asked.filter((one) => !isOver(one, day));
  for (const group of groups) {
    const gatherings = new Map(group.map((rule) => [rule, gather(rule, spoilt)]));
    for (const [rule, gathering] of gatherings) checkDocuments(rule, head, world, gathering);
    askGrants(group, live, world, gatherings);
    for (const gathering of gatherings.values()) {
      for (const finding of gathering.findings()) {
        findings.push(finding);
        spoilt.mark(finding);
      }
    }
  }
  return findings;
}

/** Rules of one requirement speak together, because one of them speaks; every other rule speaks alone. */
const groups: readonly (readonly Rule[])[] = Object.values(
  Object.groupBy(
    rules.filter(({ ask, check }) => ask !== undefined || check !== undefined),
    (rule) => rule.standing ?? rule.code,
  ),
).map((group) => group ?? []);

function checkDocuments(rule: Rule, head: Ledger, world: World, gathering: Gathering): void {
  if (rule.check === undefined) return;
  for (const kind of rule.on ?? []) {
    for (const document of head.documents[kind].values()) {
      if (rule.afterwards !== true && isPast(document, world)) continue;
      for (const finding of rule.check(document, world)) gathering.add(finding);
    }
  }
}

/** Nothing about what is over can be mended, so only its integrity is judged. */
function isPast(document: Document, world: World): boolean {
  if (document.kind === 'Engagement') return isBehind(document as Document<'Engagement'>, world.day);
  return document.kind === 'AccessGrant' && isOver(world.asked(document as Document<'AccessGrant'>), world.day);
}

function askGrants(
  group: readonly Rule[],
  live: readonly Asked[],
  world: World,
  gatherings: ReadonlyMap<Rule, Gathering>,
): void {
  const [first] = group;
  if (first?.ask === undefined) return;
  for (const asked of live) {
    if (first.standing !== undefined) {
      for (const { finding, rule } of lapsesOf(asked, group, world)) gatherings.get(rule)?.add(finding);
    } else {
      const lack = first.ask(asked, world.day, world);
      if (lack !== null) gatherings.get(first)?.add(withGrant(asked, lack));
    }
  }
}
