/**
 * What the guard says of what may happen to the sample. On 1 December 2026 nine memberships have been made of it; what
 * is told happens afterwards, and a day later, if no other day is named, the next run comes. The limit is 20 %.
 */
import { both, edited, nothing, without } from './accidents.ts';
import type { Deed } from './accidents.ts';

/** Who else is in a group by then, and whether the provider's log says who let them in. */
export interface Strangers {
  readonly count: number;
  readonly logged: boolean;
}

/** What happened, and what the guard says: how many memberships end, and how many of these count. */
export interface Case {
  readonly what: string;
  readonly deed: Deed;
  readonly says: string;
  readonly day?: string;
  readonly strangers?: Strangers;
}

type Shelf = Readonly<Record<string, readonly Case[]>>;

const grants = /\/grants\//;
const engagements = /^engagements\/.*\/engagement\.yaml$/;
const personalPapers = /^processors\/freelancers\/.*\/(dpa|tom)\//;

export const shelves: Shelf = {
  'nothing happens': [
    { what: 'and nothing follows', deed: nothing, says: '0 end, 0 of 9 count: passes' },
  ],
  'files are gone': [
    { what: 'one grant', deed: without(/gr-2026-0042-01/), says: '1 end, 1 of 9 count: passes' },
    { what: 'two grants', deed: without(/gr-2026-004[12]-01/), says: '2 end, 2 of 9 count: refused' },
    { what: 'every grant', deed: without(grants), says: '9 end, 9 of 9 count: refused' },
    { what: 'the engagements', deed: without(/^engagements\//), says: '9 end, 9 of 9 count: refused' },
    { what: 'everything', deed: without(/./), says: '9 end, 9 of 9 count: refused' },
    { what: 'two systems', deed: without(/sys-(website|tickets)/), says: '3 end, 3 of 9 count: refused' },
    { what: 'two freelancers', deed: without(/fl-(r5g24w07qq|fec8rgh8z5)\//), says: '4 end, 4 of 9 count: refused' },
    { what: 'all papers', deed: without(personalPapers), says: '5 end, 5 of 9 count: refused' },
    {
      what: 'a grant beside one that ended long ago',
      deed: without(/gr-2026-00(40|42)-01/),
      says: '2 end, 2 of 9 count: refused',
    },
  ],
};
void [both, edited, engagements];
