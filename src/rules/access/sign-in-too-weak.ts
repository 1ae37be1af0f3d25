import { placeIn } from '../../ledger.ts';
import { limitsBind, read } from '../asked.ts';
import { defineRule, message } from '../rule.ts';

/** From the weakest to the strongest. */
const CLASSES = ['none', 'any', 'strong', 'phishing_resistant'];

export const signInTooWeak = defineRule({
  code: 'GP-ACC-005',
  name: 'sign-in-too-weak',
  area: 'access',
  severity: 'error',
  what: "A system's sign-in is at least as strong as the risk levels at which it is granted demand.",
  why: 'A password or a text message can be taken from an outsider whose devices nobody manages.',
  source: ['NIS2 Art. 21(2)(j)', 'ISO/IEC 27001 A.8.5'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'System', 'RiskLevelPolicy'],
  refuses: true,
  messages: {
    weak: {
      says: '`{system}` lets people in with sign-in of class `{mfa}`; at `{level}` it has to be `{demanded}`.',
      do: "Have the system's owner demand `{demanded}` sign-in and say so in `mfa`, or do the work elsewhere.",
    },
  },
  notes: { clause: '`{level}` demands `{demanded}`' },
  ask: (asked, _day, { extended }) => {
    const { engagement, grant, level, system } = asked;
    const mfa = system?.facts.mfa;
    const demanded = level?.facts.limits?.mfa;
    if (system === undefined || level === undefined || mfa === undefined || demanded === undefined) return null;
    if (CLASSES.indexOf(mfa) >= CLASSES.indexOf(demanded) || !limitsBind(asked, extended)) return null;
    const clause = placeIn(level, '/limits/mfa');
    return {
      at: placeIn(system, '/mfa'),
      message: message('weak', { system: system.id, mfa, level: level.id, demanded }),
      reads: [
        ...read([grant, '/system'], [grant, '/engagement'], [engagement, '/risk/level'], [level, '/effective_from']),
        clause,
      ],
      related: [{ role: 'clause', at: clause, message: message('clause', { level: level.id, demanded }) }],
    };
  },
});
