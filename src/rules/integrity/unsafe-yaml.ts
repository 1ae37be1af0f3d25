import { defineRule } from '../rule.ts';

/** Spoken while files are read: `load/decode.ts` and `load/yaml.ts`. */
export const unsafeYaml = defineRule({
  code: 'GP-INT-002',
  name: 'unsafe-yaml',
  area: 'integrity',
  severity: 'error',
  what: 'A file is small, plain YAML 1.2 in UTF-8: no anchors, aliases, tags, duplicate keys or invisible characters.',
  why: 'What a reviewer sees must be what every program reads; whoever can hide a second meaning can hide an access.',
  source: ['YAML 1.2.2 §10.3 core schema', 'CVE-2021-42574 (invisible characters)'],
  since: '0.1.0',
  inputs: [],
  messages: {
    'too-large': { says: 'The file has more than {limit} bytes.', do: 'Split it, or keep the attachment elsewhere.' },
    'not-utf8': { says: 'The file is not UTF-8.', do: 'Save it as UTF-8.' },
    'byte-order-mark': { says: 'The file begins with a byte order mark.', do: 'Save it as UTF-8 without one.' },
    'control-character': { says: 'There is a control character here: {character}.', do: 'Take it out.' },
    'invisible-character': {
      says: 'There is an invisible character here: {character}.',
      do: 'Take it out: it can make the text read differently from what it says.',
    },
    'not-nfc': {
      says: 'Letters are put together from parts here (not Unicode NFC).',
      do: 'Save the file in NFC, so that the same word is the same bytes everywhere.',
    },
    anchor: { says: '`{name}` is an anchor.', do: 'Write the value out in both places.' },
    alias: { says: '`{name}` is an alias.', do: 'Write the value out.' },
    tag: { says: '`{name}` is a tag.', do: "Take it out; the field's type is known." },
    'duplicate-key': {
      says: '`{key}` stands here a second time; the first is on line {line}.',
      do: 'Keep one of the two: readers differ in which one they believe.',
    },
    'dangerous-key': { says: '`{key}` is no field and never will be.', do: 'Take it out.' },
    'complex-key': { says: 'A key has to be a word.', do: 'Write the key as plain text.' },
    'merge-key': { says: '`<<` merges other values in.', do: 'Write the fields out.' },
    'second-document': {
      says: 'A second document begins here.',
      do: 'One file holds one document: move this one out.',
    },
    directive: { says: 'YAML directives are not used here.', do: 'Take the line out.' },
    'too-deep': {
      says: 'The file is nested more than {limit} levels deep.',
      do: 'No governed file needs that; flatten it.',
    },
    'boolean-in-disguise': {
      says: '`{value}` is a boolean to some readers and a word to others.',
      do: 'Put it in quotes if it is a word, or write `true` or `false`.',
    },
    syntax: { says: 'This is not YAML: {reason}.', do: 'Mend this line, or the one before it.' },
    empty: { says: 'The file is empty.', do: 'Write the document, or delete the file.' },
    unreadable: { says: 'The file cannot be read.', do: 'Check its permissions, or restore it from Git.' },
  },
});
