import type { Place } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { RuleFinding } from '../rule.ts';
import { ownersOf } from './tom-missing.ts';
import { endOfTom, lastDayOfTom, maxAgeFor, tomGap, tomGapOf, tomReads } from './tom.ts';
import type { TomGap } from './tom.ts';

export const tomEnded = defineRule({
  code: 'GP-TIM-006',
  name: 'tom-ended',
  area: 'papers',
  severity: 'error',
  what: 'A TOM declaration is valid, and no older than the risk level allows, for the whole of every grant that stands on it.',
  why: 'Measures age: Art. 32(1)(d) GDPR asks for regular review. What nobody has confirmed lately is no guarantee.',
  source: ['GDPR Art. 32(1)(d)'],
  since: '0.1.0',
  inputs: [
    'AccessGrant',
    'Engagement',
    'Freelancer',
    'Processor',
    'System',
    'DataCategory',
    'RiskLevelPolicy',
    'TomDeclaration',
  ],
  standing: 'tom',
  messages: {
    ended: {
      says: 'The TOM declaration of `{owner}` held through {until}; what stands on it is suspended.',
      do: 'Ask for a new declaration and file it beside this one. The access returns on the day it begins.',
    },
    ends: {
      says: 'The TOM declaration of `{owner}` holds through {until} only, but the access that stands on it goes on.',
      do: 'Ask for a new declaration in time and file it beside this one, or let the access end with it.',
    },
    own: {
      says: "The company's own TOM declaration held through {until}.",
      do: 'Declare the measures anew and file the declaration beside this one; nobody is suspended for it meanwhile.',
    },
    host: {
      says: 'The TOM declaration of `{owner}` held through {until}.',
      do: 'Ask for a new declaration and file it beside this one; nobody is suspended for it meanwhile.',
    },
  },
  notes: { clause: '`{level}` accepts declarations of {days} days' },
  on: ['System', 'Organisation'],
  *check(document, { ledger, day }) {
    for (const owner of ownersOf(document, ledger)) yield* endedOf(owner, tomGapOf(ledger, owner, day, undefined));
  },
  ask: (asked, day, world) => {
    const gap = tomGap(asked, day);
    if (gap?.why !== 'ended') return null;
    const maxAge = maxAgeFor(asked);
    const until = lastDayOfTom(gap.paper, maxAge) ?? '';
    const at = endOfTom(gap.paper, maxAge);
    const words = message(until < world.day ? 'ended' : 'ends', { owner: asked.owner ?? '', until });
    return { at, message: words, reads: tomReads(asked), related: clauseOf(asked, at) };
  },
});

/** Where the age decides, the level's number is the other half of the argument. */
function clauseOf({ level }: Asked, at: Place) {
  const days = level?.facts.limits?.tom_max_age_days;
  if (level === undefined || days === undefined || at.pointer !== '/declared_on') return [];
  const clause = placeIn(level, '/limits/tom_max_age_days');
  return [{ role: 'clause' as const, at: clause, message: message('clause', { level: level.id, days }) }];
}

function endedOf(owner: string, gap: TomGap | null): readonly RuleFinding[] {
  if (gap?.why !== 'ended') return [];
  const until = gap.paper.facts.valid_until ?? '';
  return [
    {
      at: placeIn(gap.paper, '/valid_until'),
      message: message(owner === 'self' ? 'own' : 'host', { owner, until }),
      severity: 'warning',
    },
  ];
}
