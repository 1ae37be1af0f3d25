import { placeIn } from '../../ledger.ts';
import { inGrant, read } from '../asked.ts';
import type { Asked } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

/** States in which people have not said yes yet. */
const NOT_YET: readonly (string | undefined)[] = ['draft', 'sourcing', 'submitted', 'cleared'];

export const grantOutsideEngagement = defineRule({
  code: 'GP-ACC-001',
  name: 'grant-outside-engagement',
  area: 'access',
  severity: 'error',
  what: "A grant is for its engagement's freelancer, for a system that the engagement needs, and the engagement is approved.",
  why: 'People approve an engagement; a grant may only carry out what they approved.',
  source: [
    'Upwork Enterprise security paper, onboarding step 4: "indicates specific internal systems"',
    'ISO/IEC 27001 A.5.18',
  ],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement'],
  refuses: true,
  messages: {
    state: {
      says: '`{engagement}` is `{state}`: nobody has approved it yet.',
      do: 'Have the engagement approved first; the grant can come with or after the approval.',
    },
    freelancer: {
      says: '`{freelancer}` is not the freelancer of `{engagement}`: that is `{own}`.',
      do: "Name the engagement's own freelancer, or file the grant under the engagement that the person works on.",
    },
    nobody: {
      says: '`{engagement}` names no freelancer yet, so it cannot be `{freelancer}`.',
      do: 'Name the freelancer in the engagement and have it approved first.',
    },
    system: {
      says: '`{system}` is not among the systems that `{engagement}` needs: {needed}.',
      do: 'Add `{system}` to `systems_needed` of the engagement and have it approved, or leave the grant out.',
    },
    'no-system': {
      says: '`{engagement}` needs no systems, so not `{system}` either.',
      do: 'Add `{system}` to `systems_needed` of the engagement and have it approved, or leave the grant out.',
    },
  },
  notes: {
    'state-here': 'the engagement stands at `{state}`',
    'freelancer-here': '`{engagement}` names its freelancer here',
    'nobody-here': '`{engagement}` names no freelancer',
    'needed-here': 'the systems that were approved',
  },
  ask: (asked) => notApproved(asked) ?? otherPerson(asked) ?? otherSystem(asked),
});

function notApproved(asked: Asked): Lack | null {
  const { engagement } = asked;
  const state = engagement?.facts.state;
  if (engagement === undefined || state === undefined || !NOT_YET.includes(state)) return null;
  return {
    at: inGrant(asked, '/engagement'),
    message: message('state', { engagement: engagement.id, state }),
    reads: read([engagement, '/state']),
    related: [{ role: 'other', at: placeIn(engagement, '/state'), message: message('state-here', { state }) }],
  };
}

function otherPerson(asked: Asked): Lack | null {
  const { engagement, grant } = asked;
  const { freelancer } = grant.facts;
  const own = engagement?.facts.freelancer;
  if (engagement === undefined || freelancer === undefined || freelancer === own) return null;
  const reads = read([grant, '/engagement'], [engagement, '/freelancer']);
  const args = { freelancer, engagement: engagement.id };
  if (own === undefined) {
    const related = [{ role: 'other' as const, at: placeIn(engagement, '/id'), message: message('nobody-here', args) }];
    return { at: inGrant(asked, '/freelancer'), message: message('nobody', args), reads, related };
  }
  const at = placeIn(engagement, '/freelancer');
  const related = [{ role: 'other' as const, at, message: message('freelancer-here', args) }];
  return { at: inGrant(asked, '/freelancer'), message: message('freelancer', { ...args, own }), reads, related };
}

function otherSystem(asked: Asked): Lack | null {
  const { engagement, grant } = asked;
  const { system } = grant.facts;
  const needed = engagement?.facts.systems_needed?.filter((id) => id !== undefined);
  if (engagement === undefined || system === undefined || needed === undefined || needed.includes(system)) return null;
  const args = { system, engagement: engagement.id };
  return {
    at: inGrant(asked, '/system'),
    message: needed.length === 0 ? message('no-system', args) : message('system', { ...args, needed }),
    // Whoever answered "no access needed" is told so once, at that answer (GP-RSK-004).
    reads: read([grant, '/engagement'], [engagement, '/systems_needed'], [engagement, '/systems_access']),
    related: [{ role: 'other', at: placeIn(engagement, '/systems_needed', 'key'), message: message('needed-here') }],
  };
}
