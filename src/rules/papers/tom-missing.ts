import type { Place } from '../../diagnostic.ts';
import { placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { defineRule, message } from '../rule.ts';
import type { DocumentOf, RuleFinding } from '../rule.ts';
import { hostsOf, ownerAt } from './asking.ts';
import { tomGap, tomGapOf, tomReads } from './tom.ts';

export const tomMissing = defineRule({
  code: 'GP-TOM-001',
  name: 'tom-missing',
  area: 'papers',
  severity: 'error',
  what: 'Whoever processes personal data for us, and the company itself, has declared technical and organisational measures.',
  why: 'Art. 28(1) GDPR lets us work only with those who give sufficient guarantees; without a declaration there is none.',
  source: [
    'GDPR Art. 32',
    'GDPR Art. 28(1)',
    'Agency blog on freelancer platforms and GDPR, point 1',
    'Customer portal FAQ on GDPR, "tekniken och organisationen"',
  ],
  since: '0.1.0',
  inputs: [
    'AccessGrant',
    'Engagement',
    'Freelancer',
    'Processor',
    'System',
    'DataCategory',
    'Organisation',
    'TomDeclaration',
  ],
  standing: 'tom',
  messages: {
    none: {
      says: '`{owner}` processes personal data, and no TOM declaration is on file.',
      do: 'Ask for the declaration and file it as `{folder}/tom/tom-{owner}-1.yaml`.',
    },
    later: {
      says: 'The TOM declaration `{tom}` of `{owner}` does not hold before {begins}.',
      do: 'Begin the access on {begins} or later, or ask for a declaration that holds earlier.',
    },
    host: {
      says: '`{owner}` hosts personal data of `{system}`, and no TOM declaration of it has begun.',
      do: 'Ask the host for its declaration and file it in its folder; nobody is suspended for it meanwhile.',
    },
    own: {
      says: 'The company itself has declared no technical and organisational measures.',
      do: "File the company's own declaration as `processors/self/tom/tom-self-1.yaml`.",
    },
  },
  on: ['System', 'Organisation'],
  *check(document, { ledger, day }) {
    for (const owner of ownersOf(document, ledger)) {
      if (tomGapOf(ledger, owner, day, undefined)?.why === 'none') yield* missingOf(ledger, document, owner);
    }
  },
  ask: (asked, day) => {
    const gap = tomGap(asked, day);
    if (gap?.why !== 'none') return null;
    const owner = asked.owner ?? '';
    const at = ownerAt(asked.ledger, owner, asked);
    if (at === null) return null;
    return gap.next === undefined ? missing(at, owner, tomReads(asked)) : later(gap.next, owner, tomReads(asked));
  },
});

function missing(at: Place, owner: string, reads: readonly Place[]) {
  return { at, message: message('none', { owner, folder: at.path.slice(0, at.path.lastIndexOf('/')) }), reads };
}

function later(tom: Document<'TomDeclaration'>, owner: string, reads: readonly Place[]) {
  const begins = tom.facts.declared_on ?? '';
  return { at: placeIn(tom, '/declared_on'), message: message('later', { tom: tom.id, owner, begins }), reads };
}

/** Whom a company has to ask besides its freelancers: itself, and those who host its systems. */
export function ownersOf(document: DocumentOf<'System' | 'Organisation'>, ledger: Ledger): readonly string[] {
  return document.kind === 'Organisation' ? ['self'] : hostsOf(ledger, document);
}

function missingOf(ledger: Ledger, document: Document, owner: string): readonly RuleFinding[] {
  const own = owner === 'self';
  const at = own ? placeIn(document, '/id') : ownerAt(ledger, owner);
  if (at === null) return [];
  const reads = (ledger.papers.TomDeclaration.get(owner) ?? []).map((paper) => placeIn(paper, '/declared_on'));
  const words = own ? message('own') : message('host', { owner, system: document.id });
  return [{ at, message: words, severity: 'warning', reads }];
}
