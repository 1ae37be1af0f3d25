import { defineRule } from '../rule.ts';

/** Spoken while files are read: `load/schema.ts`. */
export const offSchema = defineRule({
  code: 'GP-INT-001',
  name: 'off-schema',
  area: 'integrity',
  severity: 'error',
  what: 'A file has the fields of its kind, no others, and stands where files of that kind are.',
  why: 'What no program understands protects nobody: `untill` would be access without an end.',
  source: ['Agency blog on freelancer platforms and GDPR, "avoids errors"'],
  since: '0.1.0',
  inputs: [],
  messages: {
    'unknown-key': {
      says: '`{key}` is not a field of {where}.',
      do: 'Take it out, or use one of {allowed}.',
    },
    misspelt: {
      says: '`{key}` is not a field of {where}; did you mean `{meant}`?',
      do: 'Write `{meant}`.',
    },
    'missing-key': {
      says: '`{key}` is missing.',
      do: 'Add `{key}`.',
    },
    'wrong-type': {
      says: '`{field}` has to be {expected:type}, but this is {found:type}.',
      do: 'Write {expected:type}.',
    },
    'not-allowed': {
      says: '`{value}` is not one of {allowed}.',
      do: 'Write one of them.',
    },
    'not-allowed-meant': {
      says: '`{value}` is not one of {allowed}; did you mean `{meant}`?',
      do: 'Write `{meant}`.',
    },
    'wrong-kind': {
      says: 'Files here are of kind `{expected}`, but this one says `{found}`.',
      do: 'Write `kind: {expected}`, or move the file to where its kind lies.',
    },
    'bad-format': {
      says: '`{value}` does not have the form of `{field}`.',
      do: 'Write it in the form `{pattern}`; `docs/fields.md` shows an example.',
    },
    'no-day': {
      says: '`{value}` is not written as a day.',
      do: 'Write year, month and day, such as 2026-12-30.',
    },
    'too-small': {
      says: '`{field}` has to be at least {least}.',
      do: 'Write a number that fits.',
    },
    'too-large': {
      says: '`{field}` has to be at most {most}.',
      do: 'Write a number that fits.',
    },
    'too-few': {
      says: '`{field}` has to name at least {least}.',
      do: 'Add one, or delete the file if nobody needs it.',
    },
    empty: {
      says: '`{field}` is empty.',
      do: 'Write it, or take the field out where it may be missing.',
    },
    'no-mapping': {
      says: 'A governed file is made of fields, but this is {found:type}.',
      do: 'Begin the file with `apiVersion: gatepass/v1`, `kind` and `id`.',
    },
    stray: {
      says: 'No kind of governed file lies at `{path}`.',
      do: 'Move it out of `{top}/`: every file in there decides something.',
    },
    'no-time-zone': {
      says: 'There is no time zone `{value}`.',
      do: 'Write an IANA name such as `Europe/Berlin`.',
    },
  },
});
