import { closest, distance } from 'fastest-levenshtein';
import { tables } from '../../generated/kinds.ts';
import type { Reference } from '../../generated/kinds.ts';
import { isPolicyKind, kindNames, kinds } from '../../kinds/index.ts';
import type { KindName } from '../../kinds/index.ts';
import { find, placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { defineRule, message } from '../rule.ts';
import type { RuleFinding, World } from '../rule.ts';
import { someValue, valuesAt } from '../../kinds/values.ts';

export const danglingReference = defineRule({
  code: 'GP-INT-005',
  name: 'dangling-reference',
  area: 'integrity',
  severity: 'error',
  what: 'Every id that a document names is the id of a document that exists.',
  why: 'What nobody has described can be neither judged nor carried out, least of all a grant for an unknown system.',
  source: ['Customer portal FAQ on GDPR, "ett av era egna system"'],
  since: '0.1.0',
  inputs: kindNames,
  refuses: 'in part',
  messages: {
    dangling: {
      says: 'There is no {kind} `{id}`.',
      do: 'File it as `{path}`, or name one that exists.',
    },
    meant: {
      says: 'There is no {kind} `{id}`; did you mean `{meant}`?',
      do: 'Write `{meant}`, or file `{path}` first.',
    },
    'only-in-change': {
      says: '`{id}` exists only in this change; what judges a change has to be merged before it.',
      do: 'Bring `{path}` in with a change of its own, and this one afterwards.',
    },
  },
  on: kindNames,
  afterwards: true,
  check: (document, world) => {
    const { references } = tables[document.kind];
    const isLoose = (reference: Reference) =>
      someValue(document.facts, reference.pointer, (id) => !isFirm(document, reference, id, world));
    return references.filter(isLoose).flatMap((reference) => [...danglingIn(document, reference, world)]);
  },
});

function exists(ledger: Ledger, reference: Reference, id: unknown): boolean {
  if (typeof id !== 'string' || reference.also.includes(id)) return true;
  for (const kind of reference.kinds) {
    if (find(ledger, kind, id) !== undefined || isClaimed(ledger, kind, id)) return true;
  }
  return false;
}

/** A file that lies in the wrong place, or in a folder that cannot be looked into, is told so; its id is not dangling as well. */
function isClaimed(ledger: Ledger, kind: KindName, id: string): boolean {
  if (ledger.claimed.size === 0 && ledger.hidden.length === 0) return false;
  const path = kinds[kind].pathOf(id) ?? '';
  return [...ledger.claimed.values()].includes(path) || ledger.hidden.some((folder) => path.startsWith(`${folder}/`));
}

/** Whether a reference needs no word: it resolves in head, and in what judges. */
function isFirm(document: Document, reference: Reference, id: unknown, world: World): boolean {
  return typeof id !== 'string' || (exists(world.head, reference, id) && judges(document, reference, id, world));
}

function* danglingIn(document: Document, reference: Reference, world: World): Iterable<RuleFinding> {
  for (const [pointer, id] of valuesAt(document.facts, reference.pointer)) {
    if (typeof id !== 'string') continue;
    if (!exists(world.head, reference, id)) yield dangling(document, pointer, id, reference, world.head);
    else if (!judges(document, reference, id, world)) yield onlyInChange(document, pointer, id, reference);
  }
}

/** Policies may grow together; what they judge may not lean on a policy that nobody has merged. */
function judges(document: Document, reference: Reference, id: string, world: World): boolean {
  return world.base === null || isPolicyKind(document.kind) || exists(world.ledger, reference, id);
}

/** Beyond this many ids, comparing with each would let one file full of wrong references hold everybody up. */
const MOST_COMPARED = 2000;

function dangling(document: Document, pointer: string, id: string, reference: Reference, ledger: Ledger): RuleFinding {
  const [kind = 'Organisation'] = reference.kinds
    .filter((name) => kinds[name].pathOf(id) !== null)
    .concat(reference.kinds);
  const known = reference.kinds.flatMap((name) => [...ledger.documents[name].keys()]);
  const meant = known.length === 0 || known.length > MOST_COMPARED ? null : closest(id, known);
  const isNear = meant !== null && distance(meant, id) <= 2;
  const at = placeIn(document, pointer);
  const args = { kind, id, path: pathFor(kind, id), ...(isNear ? { meant } : {}) };
  return {
    at,
    message: message(isNear ? 'meant' : 'dangling', args),
    ...(isNear ? { fixes: [{ at, text: meant }] } : {}),
  };
}

function onlyInChange(document: Document, pointer: string, id: string, reference: Reference): RuleFinding {
  const [kind = 'Organisation'] = reference.kinds;
  return { at: placeIn(document, pointer), message: message('only-in-change', { id, path: pathFor(kind, id) }) };
}

function pathFor(kind: KindName, id: string): string {
  return kinds[kind].pathOf(id) ?? kinds[kind].folder;
}
