import { defineRule } from '../rule.ts';

/** Spoken while a tree is read: `load/tree.ts`. */
export const idTaken = defineRule({
  code: 'GP-INT-003',
  name: 'id-taken',
  area: 'integrity',
  severity: 'error',
  what: 'An id names one document.',
  why: 'An approval names an id; if two documents answer to it, nobody knows which one was approved.',
  source: ['ISO/IEC 27001 A.5.16'],
  since: '0.1.0',
  inputs: [],
  messages: {
    taken: {
      says: '`{id}` is already the id of `{other}`.',
      do: 'Take an id that is free, and name the file after it.',
    },
  },
  notes: { other: 'the id is taken here' },
});
