import { placeIn } from '../../ledger.ts';
import { inGrant, read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';

export const grantWithoutEnd = defineRule({
  code: 'GP-ACC-003',
  name: 'grant-without-end',
  area: 'access',
  severity: 'error',
  what: 'A grant has a last day, and it does not outlive its engagement.',
  why: 'Access that never ends outlives the reason that it was given for; nobody remembers to take it back.',
  source: ['Upwork Enterprise security paper, offboarding: "as soon as a contract has ended"', 'ISO/IEC 27001 A.5.18'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement'],
  refuses: 'in part',
  messages: {
    missing: {
      says: 'The grant has no last day: `until` is missing.',
      do: "Add `until` with the last day of access, on or before the engagement's `ends_on`.",
    },
    outlives: {
      says: 'The grant ends on {until}, but `{engagement}` ends on {ends}; access stops with it.',
      do: 'Set `until` to {ends} or earlier, or extend the engagement first.',
    },
  },
  notes: { clause: 'the engagement ends on {ends}' },
  ask: (asked) => {
    const { engagement, grant } = asked;
    const until = grant.facts.until;
    const ends = engagement?.facts.dates?.ends_on;
    if (engagement === undefined || until === undefined || ends === undefined || until <= ends) return null;
    const at = placeIn(engagement, '/dates/ends_on');
    return {
      at: inGrant(asked, '/until'),
      message: message('outlives', { until, ends, engagement: engagement.id }),
      reads: [...read([grant, '/engagement']), at],
      related: [{ role: 'clause', at, message: message('clause', { ends }) }],
    };
  },
});
