import { placeIn } from '../../ledger.ts';
import { addDays, lengthInDays } from '../../time.ts';
import { inGrant, limitsBind, read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';

export const grantTooLong = defineRule({
  code: 'GP-ACC-004',
  name: 'grant-too-long',
  area: 'access',
  severity: 'error',
  what: 'A grant is no longer than its risk level allows, first and last day counted.',
  why: 'A short grant forces somebody to look again; the riskier the data, the sooner.',
  source: ['Gatepass risk-level defaults', 'ISO/IEC 27001 A.5.18'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'RiskLevelPolicy'],
  refuses: true,
  messages: {
    'too-long': {
      says: 'The grant runs for {days} days; at `{level}` ({label}) at most {limit} are allowed.',
      do: 'Set `until` to {latest} or earlier and renew it when that day comes.',
    },
    never: {
      says: 'At `{level}` ({label}) nobody is granted access to a system.',
      do: 'Raise `risk.level` to what the work really is, or do the work without access.',
    },
  },
  notes: { clause: '`{level}` allows {limit} days' },
  ask: (asked, _day, { extended }) => {
    const { engagement, grant, level } = asked;
    const { from, until } = grant.facts;
    const limit = level?.facts.limits?.max_grant_days;
    if (level === undefined || limit === undefined || from === undefined || until === undefined) return null;
    const days = lengthInDays(from, until);
    if (days <= limit || !limitsBind(asked, extended)) return null;
    const latest = addDays(from, limit - 1) ?? from;
    const clause = placeIn(level, '/limits/max_grant_days');
    return {
      at: inGrant(asked, '/until'),
      message: message(limit === 0 ? 'never' : 'too-long', {
        days,
        limit,
        level: level.id,
        label: level.facts.label ?? '',
        latest,
      }),
      reads: [
        ...read([grant, '/from'], [grant, '/engagement'], [engagement, '/risk/level'], [level, '/effective_from']),
        clause,
      ],
      related: [{ role: 'clause', at: clause, message: message('clause', { limit, level: level.id }) }],
    };
  },
});
