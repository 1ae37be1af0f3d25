import { placeIn } from '../../ledger.ts';
import { read } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

export const accessWithoutNeed = defineRule({
  code: 'GP-RSK-004',
  name: 'access-without-need',
  area: 'risk',
  severity: 'error',
  what: 'An engagement that needs no access to systems names none and holds no grants.',
  why: 'Whoever answers "no access needed" skips the background check; access afterwards would be unexamined.',
  source: ['Upwork Enterprise security paper, onboarding process, "systems access is not required"'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement'],
  messages: {
    systems: {
      says: '`systems_access` is false, but `systems_needed` names {systems}.',
      do: 'Answer `systems_access: true` and do the steps that come with it, or empty `systems_needed`.',
    },
    grants: {
      says: '`systems_access` is false, but there are grants under this engagement.',
      do: 'Answer `systems_access: true` and do the steps that come with it, or end the grants.',
    },
  },
  on: ['Engagement'],
  *check(engagement) {
    const systems = (engagement.facts.systems_needed ?? []).filter((id) => id !== undefined);
    if (engagement.facts.systems_access !== false || systems.length === 0) return;
    yield {
      at: placeIn(engagement, '/systems_access'),
      message: message('systems', { systems }),
      reads: [placeIn(engagement, '/systems_needed')],
    };
  },
  ask: (asked) => (namesSystems(asked) ? null : grantsUnder(asked)),
});

/** Then `check` has spoken already, in the same place. */
function namesSystems({ engagement }: Asked): boolean {
  return (engagement?.facts.systems_needed ?? []).some((id) => id !== undefined);
}

function grantsUnder({ engagement, grant }: Asked): Lack | null {
  if (engagement?.facts.systems_access !== false) return null;
  return {
    at: placeIn(engagement, '/systems_access'),
    message: message('grants'),
    reads: read([grant, '/engagement']),
  };
}
