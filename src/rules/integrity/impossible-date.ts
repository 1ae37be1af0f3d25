import { defineRule } from '../rule.ts';

/** Spoken while files are read: `load/days.ts`. */
export const impossibleDate = defineRule({
  code: 'GP-INT-006',
  name: 'impossible-date',
  area: 'integrity',
  severity: 'error',
  what: 'Every day exists in the calendar, and an end does not lie before its beginning.',
  why: 'A date that does not exist is read as another one by half of the programs, and as none by the rest.',
  source: ['ISO 8601'],
  since: '0.1.0',
  inputs: [],
  messages: {
    impossible: {
      says: 'There is no {value}: that month ends on {last}.',
      do: 'Write a day that exists.',
    },
    'impossible-month': {
      says: 'There is no {value}: no year has such a month.',
      do: 'Write a day that exists, as year, month and day.',
    },
    reversed: {
      says: '`{field}` is {value}, which is before `{other}` ({begin}).',
      do: 'Exchange the two, or correct the one that is wrong.',
    },
  },
  notes: { begin: 'begins here' },
});
