/**
 * What the guard says of what may happen to the sample. On 1 December 2026 nine memberships have been made of it; what
 * is told happens afterwards, and the next run comes a day later or on the day that is named. The limit is 20 %.
 */
import { both, edited, nothing, without } from './accidents.ts';
import type { Deed } from './accidents.ts';

/** What happened, and what the guard says: how many memberships end, and how many of them count. */
export type Case = readonly [what: string, deed: Deed, says: string, more?: More];

/** What else is different. */
export interface More {
  /** Day of the next run. */
  readonly day?: string;
  /** How many others are in a group by then, and whether the provider's log says who let them in. */
  readonly strangers?: number;
  readonly logged?: boolean;
}

const grant = /\/grants\//;
const work = /\/engagement\.yaml$/;
const ownPaper = /^processors\/freelancers\/.*\/(dpa|tom)\//;
const notRevokedYet = /gr-2026-(0032-02|0033-01|0035-01|0038-01|0039-01|0040-01|0041-01|0042-01)/;
const [until, state] = [/^until: .*$/m, /^state: (active|approved)$/m];

const endNow = edited(grant, until, 'until: 2026-12-01');
const revoke = edited(notRevokedYet, until, '$&\nrevoked:\n  on: 2026-12-02\n  why: The project stops');
const cancelAll = edited(work, state, 'state: cancelled');
const suspendAll = edited(work, state, 'state: suspended');
const cancelOne = edited(/0042\/engagement/, state, 'state: cancelled');
const cutPayroll = edited(/very-high/, 'max_grant_days: 30', 'max_grant_days: 7');
const staffOnly = edited(/sys-website/, /external_allowed: true/g, 'external_allowed: false');
const raisePress = edited(/proprietary-press/, 'min_level: low', 'min_level: high');
const agePapers = edited(/risk-levels/, /tom_max_age_days: (365|730)/, 'tom_max_age_days: 30');

export const shelves: Readonly<Record<string, readonly Case[]>> = {
  'what is gone is …': [
    ['one grant', without(/gr-2026-0042-01/), '1 end, 1 of 9 count: passes'],
    ['two grants', without(/gr-2026-004[12]-01/), '2 end, 2 of 9 count: refused'],
    ['two grants, one beside its ended predecessor', without(/gr-2026-004[02]-01/), '2 end, 2 of 9 count: refused'],
    ['every grant', without(grant), '9 end, 9 of 9 count: refused'],
    ['what was in the folder of engagements', without(/^engagements/), '9 end, 9 of 9 count: refused'],
    ['every file', without(/./), '9 end, 9 of 9 count: refused'],
    ['half of the systems', without(/sys-(website|tickets|press|code)/), '5 end, 5 of 9 count: refused'],
    ['some of the people', without(/fl-(r5g24w07qq|fec8rgh8z5)\//), '4 end, 4 of 9 count: refused'],
    ['the papers of everybody', without(ownPaper), '5 end, 5 of 9 count: refused'],
  ],
  'what was changed is …': [
    ['a limit, which is lowered', cutPayroll, '3 end, 3 of 9 count: refused'],
    ['who may hold the roles of a system', staffOnly, '2 end, 2 of 9 count: refused'],
    ['the least level of some data', raisePress, '3 end, 3 of 9 count: refused'],
    ['how long a declaration counts', agePapers, '4 end, 4 of 9 count: refused'],
    ['one engagement, to cancelled', cancelOne, '1 end, 1 of 9 count: passes'],
    ['every engagement, to cancelled', cancelAll, '9 end, 9 of 9 count: refused'],
    ['every engagement, to suspended', suspendAll, '9 end, 9 of 9 count: refused'],
  ],
  'what was agreed to is …': [
    ['that all stays as it is', nothing, '0 end, 0 of 9 count: passes'],
    ['the last days of many', nothing, '9 end, 0 of 9 count: passes', { day: '2027-03-15' }],
    ['some last days and the end of a DPA', nothing, '4 end, 0 of 9 count: passes', { day: '2027-01-16' }],
    ['that last days are brought forward', endNow, '9 end, 0 of 9 count: passes'],
    ['to revoke', revoke, '8 end, 0 of 9 count: passes'],
  ],
  'strangers were let in …': [
    ['by somebody whom the log names', nothing, '5 end, 0 of 14 count: passes', { strangers: 5, logged: true }],
    ['by nobody knows whom', nothing, '5 end, 5 of 14 count: refused', { strangers: 5 }],
    ['and the grants are gone', without(grant), '14 end, 9 of 14 count: refused', { strangers: 5, logged: true }],
  ],
  'things come together: …': [
    ['last days, and everything cancelled', cancelAll, '9 end, 7 of 9 count: refused', { day: '2026-12-15' }],
    ['revocations, and a grant that is gone', both(without(/-0042-01/), revoke), '8 end, 1 of 9 count: passes'],
    ['last days, and systems gone', without(/sys-(website|crm)/), '5 end, 1 of 9 count: passes', { day: '2026-12-31' }],
  ],
};
