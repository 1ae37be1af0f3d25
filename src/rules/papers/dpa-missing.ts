import type { Message } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { defineRule, message } from '../rule.ts';
import type { RuleFinding } from '../rule.ts';
import { hostsOf, ownerAt } from './asking.ts';
import { beginOf, dpaGap, dpaReads, gapOf } from './dpa.ts';

export const dpaMissing = defineRule({
  code: 'GP-DPA-001',
  name: 'dpa-missing',
  area: 'papers',
  severity: 'error',
  what: 'Whoever processes personal data for us has a DPA that both sides signed before the first access.',
  why: 'Art. 28(3) GDPR knows no exception for small jobs, low risk levels or people inside the EU: without a contract the access is unlawful.',
  source: [
    'GDPR Art. 28(3)',
    'Agency blog on freelancer platforms and GDPR, point 2',
    'Customer portal FAQ on GDPR, "personuppgiftsbiträdesavtal"',
  ],
  since: '0.1.0',
  inputs: ['AccessGrant', 'Engagement', 'Freelancer', 'Processor', 'System', 'DataCategory', 'Dpa'],
  standing: 'dpa',
  messages: {
    none: {
      says: '`{owner}` processes personal data, and no DPA is on file.',
      do: 'Have the DPA signed by both sides and file it as `{folder}/dpa/dpa-{owner}-1.yaml`.',
    },
    later: {
      says: 'The DPA `{dpa}` of `{owner}` does not hold before {begins}.',
      do: 'Have it signed and effective before the first day of access, or begin the access later.',
    },
    unsigned: {
      says: 'The DPA `{dpa}` of `{owner}` does not hold: a signature is missing.',
      do: 'Have both sides sign it and put down the days, or begin the access later.',
    },
    host: {
      says: '`{owner}` hosts personal data of `{system}`, and no DPA with it has begun.',
      do: 'Conclude a DPA with the host and file it in its folder; nobody is suspended for it meanwhile.',
    },
  },
  on: ['System'],
  *check(system, { ledger, day }) {
    for (const owner of hostsOf(ledger, system)) {
      if (gapOf(ledger, owner, day)?.why === 'none') yield* missingOf(ledger, system, owner);
    }
  },
  ask: (asked, day) => {
    const gap = dpaGap(asked, day);
    if (gap?.why !== 'none') return null;
    const owner = asked.owner ?? '';
    const at = ownerAt(asked.ledger, owner, asked);
    if (at === null) return null;
    const filed = gap.next;
    if (filed !== undefined)
      return { at: placeIn(filed, '/effective_from'), message: later(filed, owner), reads: dpaReads(asked) };
    const folder = at.path.slice(0, at.path.lastIndexOf('/'));
    return { at, message: message('none', { owner, folder }), reads: dpaReads(asked) };
  },
});

function later(dpa: Document<'Dpa'>, owner: string): Message {
  const begins = beginOf(dpa);
  return begins === undefined
    ? message('unsigned', { dpa: dpa.id, owner })
    : message('later', { dpa: dpa.id, owner, begins });
}

function missingOf(ledger: Ledger, system: Document<'System'>, owner: string): readonly RuleFinding[] {
  const at = ownerAt(ledger, owner);
  if (at === null) return [];
  const reads = (ledger.papers.Dpa.get(owner) ?? []).map((paper) => placeIn(paper, '/effective_from'));
  return [{ at, message: message('host', { owner, system: system.id }), severity: 'warning', reads }];
}
