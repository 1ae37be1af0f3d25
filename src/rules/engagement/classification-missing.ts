import type { Place } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Document } from '../../ledger.ts';
import { read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';
import type { Lack } from '../rule.ts';

export const classificationMissing = defineRule({
  code: 'GP-ENG-006',
  name: 'classification-missing',
  area: 'engagement',
  severity: 'error',
  what: 'Somebody has decided that the work is not employment in disguise, and the decision still holds.',
  why: 'False self-employment costs contributions for years; and an employee is no processor, so the papers would be the wrong ones.',
  source: [
    'Upwork Enterprise security paper, onboarding: "worker classification"',
    'SGB IV § 7a',
    'Directive (EU) 2024/2831',
  ],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Freelancer'],
  standing: 'classification',
  messages: {
    missing: {
      says: 'Nobody has decided how `{freelancer}` works: `classification` is missing.',
      do: 'Have the worker classification done and add its outcome.',
    },
    refused: {
      says: '`{freelancer}` is classified as `{result}`; that carries no access as an external person.',
      do: 'Have legal decide: employ the person, or change how the work is done and decide again.',
    },
    later: {
      says: 'The classification of `{freelancer}` holds from {from} on, not before.',
      do: 'Begin the access on {from} or later.',
    },
    ended: {
      says: "The classification of `{freelancer}` held through {until}; the person's access is suspended.",
      do: 'Have it decided again and put down the new days.',
    },
    ends: {
      says: "The classification of `{freelancer}` holds through {until} only, but the person's access goes on.",
      do: 'Have it decided again in time and put down the new days.',
    },
  },
  ask: ({ freelancer, grant }, day, world) => {
    if (freelancer === undefined) return null;
    const complaint = complaintAbout(freelancer, day, world.day);
    if (complaint === null) return null;
    return { ...complaint, reads: read([grant, '/freelancer'], [freelancer, '/classification']) };
  },
});

function complaintAbout(freelancer: Document<'Freelancer'>, day: string, today: string): Omit<Lack, 'reads'> | null {
  const decision = freelancer.facts.classification;
  const said = (field: string, id: string, args: Record<string, string> = {}) => ({
    at: at(freelancer, field),
    message: message(id, { freelancer: freelancer.id, ...args }),
  });
  if (decision === undefined) return said('/id', 'missing');
  const { decided_on: from, result, valid_until: until } = decision;
  if (result === 'employee' || result === 'unclear') return said('/classification/result', 'refused', { result });
  if (from !== undefined && day < from) return said('/classification/decided_on', 'later', { from });
  if (until === undefined || day <= until) return null;
  return said('/classification/valid_until', until < today ? 'ended' : 'ends', { until });
}

function at(freelancer: Document<'Freelancer'>, pointer: string): Place {
  return placeIn(freelancer, pointer);
}
