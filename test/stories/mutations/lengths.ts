/** GP-ACC-003 and 004: grants that are too long, endless, or outlive their engagement. */
import { sampleFiles } from '../../sample/governed.ts';
import { edited } from '../defect.ts';
import type { Defect } from '../defect.ts';
import * as at from '../places.ts';

const missing = 'GP-ACC-003';

/** Every grant of the sample, running or over, without its last day. */
export const endless: readonly Defect[] = [...sampleFiles()].flatMap(([path, text]) => {
  const [, id = ''] = /^kind: AccessGrant\nid: (.+)$/m.exec(text) ?? [];
  const [until = ''] = /^until: .+\n/m.exec(text) ?? [];
  return id === '' ? [] : [edited(id, path, until, '', missing, { at: `\nid: «${id}»`, quiets: null })];
});

/** The field is there and says nothing. */
export const blank = [
  edited('null', at.grant('0042-01'), 'until: 2026-12-30', '«until»: null', missing),
  edited('a tilde', at.grant('0040-01'), 'until: 2026-12-31', '«until»: ~', missing),
  edited('nothing', at.grant('0033-02'), 'until: 2027-04-30', '«until»:', missing),
];

const long = 'GP-ACC-004';

/** Level very-high allows 30 days, first and last counted; high allows 90, medium 180. */
export const tooLong = [
  edited('31 days of payroll', at.grant('0039-01'), 'until: 2026-12-08', 'until: «2026-12-09»', long),
  edited('31 days of payroll, next year', at.grant('0039-02'), 'until: 2027-02-02', 'until: «2027-02-03»', long),
  edited('31 days of consents', at.grant('0041-01'), 'until: 2026-12-15', 'until: «2026-12-16»', long),
  edited('31 days of contacts', at.grant('0042-01'), 'until: 2026-12-30', 'until: «2026-12-31»', long),
  edited('31 days by an earlier beginning', at.grant('0042-01'), 'from: 2026-12-01', 'from: 2026-11-30', long, {
    at: 'until: «2026-12-30»',
  }),
  edited('91 days of measurements', at.grant('0035-02'), 'until: 2027-03-12', 'until: «2027-03-16»', long, {
    quiets: ['GP-TIM-006'],
  }),
  edited('91 days of code', at.grant('0040-02'), 'from: 2027-01-01', 'from: 2026-12-14', long, {
    at: 'until: «2027-03-14»',
  }),
  edited('181 days of flows', at.grant('0033-02'), 'from: 2026-12-07', 'from: 2026-11-01', long, {
    at: 'until: «2027-04-30»',
  }),
];

/** Thirty days are thirty days, and a limit binds nobody who began before it. */
export const longEnough: readonly Defect[] = [
  harmless('29 days', at.grant('0042-01'), 'until: 2026-12-30', 'until: 2026-12-29'),
  harmless(
    '30 days elsewhere in the year',
    at.grant('0041-01'),
    'from: 2026-11-16\nuntil: 2026-12-15',
    'from: 2026-12-17\nuntil: 2027-01-15',
  ),
  harmless('181 days that began in September', at.grant('0038-01'), 'from: 2026-11-02', 'from: 2026-09-01'),
  harmless(
    'a revocation',
    at.grant('0042-01'),
    'access to them\n',
    'access to them\nrevoked: { on: 2026-12-15, why: done }\n',
  ),
];

function harmless(says: string, path: string, from: string, to: string): Defect {
  return edited(says, path, from, to, '', { finds: [] });
}

/** No grant outlives its engagement. */
export const outliving = [
  edited('the engagement ends earlier', at.engagement('0042'), 'ends_on: 2027-01-31', 'ends_on: 2026-12-15', missing, {
    path: at.grant('0042-01'),
    at: 'until: «2026-12-30»',
  }),
  edited('the grant ends later', at.grant('0032-01'), 'until: 2027-05-31', 'until: «2027-07-01»', missing),
];
