import { find, placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { RuleFinding } from '../rule.ts';

export const hiringManagerUnfit = defineRule({
  code: 'GP-ENG-001',
  name: 'hiring-manager-unfit',
  area: 'engagement',
  severity: 'error',
  what: "The hiring manager is active, may hire, belongs to the engagement's team and has assessed its risk.",
  why: 'One named member of staff answers for what an external person does; whoever cannot do that must not be named.',
  source: [
    'Upwork Enterprise security paper, "working with hiring managers to identify …"',
    'Upwork Enterprise security paper, user permissions',
  ],
  since: '0.1.0',
  inputs: ['Engagement', 'Person'],
  messages: {
    inactive: { says: '`{person}` does not work here any more.', do: 'Name an active hiring manager of `{team}`.' },
    permission: {
      says: '`{person}` does not hold the permission `hiring_manager`.',
      do: 'Name a hiring manager of `{team}`, or have an administrator give the permission first.',
    },
    team: {
      says: '`{person}` belongs to {teams}, not to `{team}` that orders the work.',
      do: "Name a hiring manager of `{team}`, or let the person's own team order the work.",
    },
    assessor: {
      says: 'The risk was assessed by `{assessor}`; that is for the hiring manager `{person}` to do.',
      do: 'Let `{person}` assess the risk and put it down in `risk.assessed_by`.',
    },
    missing: {
      says: 'Nobody has assessed the risk: `risk.assessed_by` is missing.',
      do: 'Add `assessed_by` with the id of the hiring manager.',
    },
  },
  notes: { person: '`{person}` is described here' },
  on: ['Engagement'],
  *check(engagement, { ledger }) {
    yield* [unfit(engagement, ledger) ?? notAssessor(engagement)].filter((finding) => finding !== null);
  },
});

function unfit(engagement: Document<'Engagement'>, ledger: Ledger): RuleFinding | null {
  const person = find(ledger, 'Person', engagement.facts.hiring_manager);
  const complaint = person === undefined ? null : complaintAbout(person, engagement.facts.team);
  if (person === undefined || complaint === null) return null;
  const [id, field] = complaint;
  const teams = (person.facts.teams ?? []).filter((team) => team !== undefined);
  return {
    at: placeIn(engagement, '/hiring_manager'),
    message: message(id, { person: person.id, team: engagement.facts.team ?? '', teams }),
    reads: read([person, field], ...(id === 'team' ? [[engagement, '/team'] as const] : [])),
    related: [{ role: 'other', at: placeIn(person, field, 'key'), message: message('person', { person: person.id }) }],
  };
}

function complaintAbout(person: Document<'Person'>, team: string | undefined): [string, string] | null {
  const { active, permissions, teams } = person.facts;
  if (active === false) return ['inactive', '/active'];
  if (permissions?.includes('hiring_manager') === false) return ['permission', '/permissions'];
  return team !== undefined && teams?.includes(team) === false ? ['team', '/teams'] : null;
}

function notAssessor(engagement: Document<'Engagement'>): RuleFinding | null {
  const { hiring_manager: person, risk } = engagement.facts;
  if (person === undefined || risk?.assessed_by === undefined || risk.assessed_by === person) return null;
  return {
    at: placeIn(engagement, '/risk/assessed_by'),
    message: message('assessor', { person, assessor: risk.assessed_by }),
    reads: [placeIn(engagement, '/hiring_manager')],
  };
}
