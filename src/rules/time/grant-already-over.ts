import { find, placeIn } from '../../ledger.ts';
import type { Document } from '../../ledger.ts';
import { isExpired, lastDay, read } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { RuleFinding } from '../rule.ts';

export const grantAlreadyOver = defineRule({
  code: 'GP-TIM-001',
  name: 'grant-already-over',
  area: 'time',
  severity: 'error',
  what: 'A grant that a change adds or alters is not over already.',
  why: 'Access in the past cannot be approved any more; a grant written afterwards only looks like an approval.',
  source: ['Upwork Enterprise security paper, offboarding', 'GDPR Art. 5(2)'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement'],
  messages: {
    dates: {
      says: 'The grant ends on {until}, and that day is over.',
      do: 'Set a last day that is still to come, or leave the grant out of this change. To end access today, use `revoked`.',
    },
    engagement: {
      says: '`{engagement}` has ended, so the grant would never open anything.',
      do: 'File the grant under an engagement that is approved or active.',
    },
  },
  on: ['AccessGrant'],
  afterwards: true,
  check: (grant, world) => {
    if (world.base === null || !isAltered(find(world.base, 'AccessGrant', grant.id), grant)) return [];
    const asked = world.asked(grant);
    return isExpired(asked, world.day) ? [overAt(asked, world.day)] : [];
  },
});

/** Whether the change adds the grant or alters whom it gives what and when. */
function isAltered(before: Document<'AccessGrant'> | undefined, after: Document<'AccessGrant'>): boolean {
  const decided = ['engagement', 'freelancer', 'system', 'role', 'from', 'until'] as const;
  return before === undefined || decided.some((field) => before.facts[field] !== after.facts[field]);
}

function overAt(asked: Asked, day: string): RuleFinding {
  const { engagement, grant } = asked;
  const last = lastDay(asked);
  const reads = read([grant, '/engagement'], [engagement, '/dates/ends_on'], [engagement, '/state']);
  if (grant.facts.until !== undefined && last === grant.facts.until && last < day) {
    return { at: placeIn(grant, '/until'), message: message('dates', { until: last }), reads };
  }
  const words = message('engagement', { engagement: engagement?.id ?? '' });
  return { at: placeIn(grant, '/engagement'), message: words, reads: [...reads, placeIn(grant, '/until')] };
}
