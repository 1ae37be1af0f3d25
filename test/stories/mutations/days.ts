/** GP-INT-006: days that the calendar does not have, in every field that holds a day, and ends before beginnings. */
import { sampleFiles } from '../../sample/governed.ts';
import { edited } from '../defect.ts';
import type { Defect, Otherwise } from '../defect.ts';
import * as at from '../places.ts';

const { reviewer, steward } = at;

/** One file for every field of every kind that holds a day, with the pieces around the day. */
function fieldsWithDays(): ReadonlyMap<
  string,
  { readonly path: string; readonly before: string; readonly day: string }
> {
  const fields = new Map<string, { path: string; before: string; day: string }>();
  for (const [path, text] of sampleFiles()) {
    const kind = /^kind: (\w+)/m.exec(text)?.[1] ?? '';
    for (const [, before = '', day = ''] of text.matchAll(/^([ -]*\w+: )(\d{4}-\d{2}-\d{2})$/gm)) {
      const once = text.split(`\n${before}${day}\n`).length === 2;
      const key = `${kind} ${before.trim()}`;
      if (once && !fields.has(key)) fields.set(key, { path, before: `\n${before}`, day });
    }
  }
  return fields;
}

/** What rests on a day that does not exist is not told a second time. */
const quieted: Readonly<Record<string, Otherwise>> = {
  'Dpa until:': { quiets: ['GP-TIM-007'] },
};

/** Days that only look like days. */
const impossible = ['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2100-02-29', '0000-01-01'];

export const inEveryField: readonly Defect[] = [...fieldsWithDays()].map(([field, { before, day, path }], index) => {
  const wrong = impossible[index % impossible.length] ?? '';
  return edited(`${field} ${wrong}`, path, `${before}${day}\n`, `${before}«${wrong}»\n`, 'GP-INT-006', quieted[field]);
});

const backwards = 'GP-INT-006';

/** Told at the end, because that is what is mostly wrong. */
export const reversed = [
  edited('a grant', at.grant('0042-01'), 'until: 2026-12-30', 'until: «2026-11-30»', backwards),
  edited(
    'a grant of the future, by its beginning',
    at.grant('0040-02'),
    'from: 2027-01-01',
    'from: 2027-03-15',
    backwards,
    { at: 'until: «2027-03-14»' },
  ),
  edited('an engagement', at.engagement('0041'), 'ends_on: 2027-01-15', 'ends_on: «2026-01-15»', backwards),
  edited('a DPA', at.dpa(at.writer), 'until: 2027-09-30', 'until: «2026-09-30»', backwards),
  edited(
    'a DPA, by its beginning',
    at.dpa(reviewer),
    'effective_from: 2026-10-26',
    'effective_from: 2027-10-26',
    backwards,
    { at: '\nuntil: «2027-01-15»', quiets: ['GP-TIM-007'] },
  ),
  edited('a declaration', at.tom(steward), 'valid_until: 2027-11-11', 'valid_until: «2026-11-11»', backwards),
  edited('our own declaration', at.tom('self'), 'valid_until: 2027-07-05', 'valid_until: «2026-07-05»', backwards),
  edited(
    'a classification',
    at.freelancer(at.clerk),
    'valid_until: 2027-10-25',
    'valid_until: «2026-10-25»',
    backwards,
  ),
  edited('a deputy', at.person('cw-02'), 'until: 2027-01-03', 'until: «2026-01-03»', backwards),
  edited('the grace of a level', at.level('high'), 'grace_until: 2026-12-31', 'grace_until: «2026-09-30»', backwards),
];
