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
      says: '`{freelancer}` is not the freelancer of `{engagement}`{whose}.',
      do: "Name the engagement's own freelancer, or file the grant under the engagement that the person works on.",
    },
    system: {
      says: '`{system}` is not among the systems that `{engagement}` needs{needed}.',
      do: 'Add `{system}` to `systems_needed` of the engagement and have it approved, or leave the grant out.',
    },
  },
  notes: {
    'state-here': 'the engagement stands at `{state}`',
    'engagement-here': '`{engagement}` names its freelancer here',
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
  const freelancer = grant.facts.freelancer;
  if (engagement === undefined || freelancer === undefined || freelancer === engagement.facts.freelancer) return null;
  const own = engagement.facts.freelancer;
  const whose = own === undefined ? ', which has none yet' : `: that is \`${own}\``;
  const at = placeIn(engagement, own === undefined ? '/id' : '/freelancer');
  return {
    at: inGrant(asked, '/freelancer'),
    message: message('freelancer', { freelancer, engagement: engagement.id, whose }),
    reads: read([grant, '/engagement'], [engagement, '/freelancer']),
    related: [{ role: 'other', at, message: message('engagement-here', { engagement: engagement.id }) }],
  };
}

function otherSystem(asked: Asked): Lack | null {
  const { engagement, grant } = asked;
  const { system } = grant.facts;
  const listed = engagement?.facts.systems_needed;
  if (engagement === undefined || system === undefined || listed === undefined || listed.includes(system)) return null;
  const needed =
    listed.length === 0
      ? ': it names none'
      : `: ${listed
          .filter((id) => id !== undefined)
          .map((id) => `\`${id}\``)
          .join(', ')}`;
  return {
    at: inGrant(asked, '/system'),
    message: message('system', { system, engagement: engagement.id, needed }),
    reads: read([grant, '/engagement'], [engagement, '/systems_needed']),
    related: [{ role: 'other', at: placeIn(engagement, '/systems_needed', 'key'), message: message('needed-here') }],
  };
}
