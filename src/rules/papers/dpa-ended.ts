import { placeIn } from '../../ledger.ts';
import type { Document } from '../../ledger.ts';
import { defineRule, message } from '../rule.ts';
import { hostsOf } from './asking.ts';
import { dpaGap, dpaReads, gapOf } from './dpa.ts';

export const dpaEnded = defineRule({
  code: 'GP-TIM-007',
  name: 'dpa-ended',
  area: 'papers',
  severity: 'error',
  what: 'A DPA is in force for the whole of every grant that stands on it.',
  why: 'On the day after a DPA ends the processing has no contract any more; access stops by itself and returns with the renewal.',
  source: ['GDPR Art. 28(3)'],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'Freelancer', 'Processor', 'System', 'DataCategory', 'Dpa'],
  standing: 'dpa',
  messages: {
    ended: {
      says: 'The DPA with `{owner}` ended on {until}; what stands on it is suspended.',
      do: 'Renew it: file the next DPA beside this one. The access returns on the day it begins.',
    },
    ends: {
      says: 'The DPA with `{owner}` ends on {until}, but the access that stands on it goes on.',
      do: 'Renew it in time: file the next DPA beside this one, or let the access end with it.',
    },
    host: {
      says: 'The DPA with `{owner}`, which hosts `{system}`, ended on {until}.',
      do: 'Renew it: file the next DPA beside this one; nobody is suspended for it meanwhile.',
    },
  },
  on: ['System'],
  *check(system, { ledger, day }) {
    for (const owner of hostsOf(ledger, system)) {
      const gap = gapOf(ledger, owner, day);
      if (gap?.why !== 'ended') continue;
      const words = message('host', { owner, system: system.id, until: gap.paper.facts.until ?? '' });
      yield { at: placeIn(gap.paper, '/until'), message: words, severity: 'warning' as const };
    }
  },
  ask: (asked, day, world) => {
    const gap = dpaGap(asked, day);
    if (gap?.why !== 'ended') return null;
    return {
      at: placeIn(gap.paper, '/until'),
      message: words(gap.paper, asked.owner ?? '', world.day),
      reads: dpaReads(asked),
    };
  },
});

function words(dpa: Document<'Dpa'>, owner: string, today: string) {
  const until = dpa.facts.until ?? '';
  return message(until < today ? 'ended' : 'ends', { owner, until });
}
