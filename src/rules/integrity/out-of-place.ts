import { defineRule } from '../rule.ts';

/** Spoken while a tree is read: `load/document.ts` and `load/tree.ts`. */
export const outOfPlace = defineRule({
  code: 'GP-INT-004',
  name: 'out-of-place',
  area: 'integrity',
  severity: 'error',
  what: 'A document lies at the one path that follows from its kind and id, as a plain file.',
  why: 'People approve by path, so the path has to say what is meant; a link, or a twin in capital letters, can mean something else tomorrow.',
  source: ['Gatepass design: id determines path'],
  since: '0.1.0',
  inputs: [],
  messages: {
    elsewhere: {
      says: '`{id}` belongs at `{expected}`.',
      do: 'Move the file there, or correct the id.',
    },
    owner: {
      says: 'This file lies in the folder of `{owner}`, but says that it is for `{found}`.',
      do: 'Write `{owner}`, or move the file to the folder of `{found}`.',
    },
    engagement: {
      says: 'This grant is numbered under `{expected}`, but says that it is for `{found}`.',
      do: 'Write `{expected}`, or number the grant under `{found}` and move it there.',
    },
    twin: {
      says: 'This path and `{other}` differ in nothing but upper and lower case.',
      do: 'Delete one of them: many file systems hold only one.',
    },
    symlink: { says: 'This is a symbolic link.', do: 'Put the file itself here.' },
    'not-a-file': { says: 'This is not a plain file.', do: 'Put a plain file here.' },
    submodule: { says: 'There is a submodule here.', do: 'Put the files themselves here.' },
    'bad-path': {
      says: 'The path holds characters that other systems spell differently or hide.',
      do: 'Name the file after its id: lower-case letters, digits and hyphens.',
    },
  },
  notes: { other: 'the other one' },
});
