/** Draws what people and agencies file: agreements and declarations, renewed, late, with gaps, or missing. */
import fc from 'fast-check';
import { plus } from '../days.ts';
import type { Company, Dpa, Tom } from '../model.ts';
import { anyOffset, farAway, itemAt, lateOffset, mostlyLongAgo, mostly, weighted } from './pick.ts';

/** Now and then an end lies before its beginning: then the paper never holds. */
const reversed = mostly(30, false, true);

const signature = weighted([12, fc.constant('at once')], [1, anyOffset], [1, fc.constant(null)]);

const drawnDpa = fc.record({
  begin: mostlyLongAgo(1),
  end: weighted([3, fc.constant(null)], [3, lateOffset], [1, anyOffset]),
  reversed,
  ours: signature,
  theirs: signature,
  withoutSystem: mostly(14, null, 0, 1, 2),
  withoutCategory: mostly(14, null, 0, 1, 2, 3),
});

const drawnTom = fc.record({
  begin: mostlyLongAgo(1),
  end: weighted([4, fc.constant(farAway)], [2, lateOffset], [1, anyOffset]),
  reversed,
});

/** What is drawn for up to six owners: mostly one to three papers after, beside and over one another. */
export const drawnPapers = fc.record({ dpas: forAll(drawnDpa), toms: forAll(drawnTom) });

function forAll<Paper>(paper: fc.Arbitrary<Paper>): fc.Arbitrary<Paper[][]> {
  const some = fc.array(paper, { minLength: 1, maxLength: 3 });
  return fc.array(weighted([1, fc.constant<Paper[]>([])], [18, some]), { minLength: 6, maxLength: 6 });
}

type Drawn = typeof drawnPapers extends fc.Arbitrary<infer Value> ? Value : never;
type Known = Pick<Company, 'agencies' | 'freelancers' | 'systems' | 'categories'>;

/** Puts days and names to what was drawn. */
export function papersFrom(drawn: Drawn, anchor: string, known: Known): Pick<Company, 'dpas' | 'toms'> {
  const owners = [...known.agencies, ...known.freelancers.map(({ id }) => id)];
  const filed = <Paper, Filed>(papers: Paper[][], file: (paper: Paper, owner: string, number: number) => Filed) =>
    owners.flatMap((owner, place) => (papers[place] ?? []).map((paper, index) => file(paper, owner, index + 1)));
  return {
    dpas: filed(drawn.dpas, (paper, owner, number) => ({ owner, number, ...dpaFrom(paper, anchor, known) })),
    toms: filed(drawn.toms, (paper, owner, number) => ({ owner, number, ...tomFrom(paper, anchor) })),
  };
}

type DrawnDpa = Drawn['dpas'][number][number];

function dpaFrom(drawn: DrawnDpa, anchor: string, known: Known): Omit<Dpa, 'owner' | 'number'> {
  const on = (offset: number | 'at once' | null) =>
    offset === null ? undefined : plus(anchor, offset === 'at once' ? drawn.begin : offset);
  return {
    effectiveFrom: plus(anchor, drawn.begin),
    ours: on(drawn.ours),
    theirs: on(drawn.theirs),
    until: on(drawn.end === null ? null : endOf({ ...drawn, end: drawn.end })),
    systems: without(known.systems, drawn.withoutSystem),
    categories: without(known.categories, drawn.withoutCategory),
  };
}

function tomFrom(drawn: Drawn['toms'][number][number], anchor: string): Omit<Tom, 'owner' | 'number'> {
  return { declaredOn: plus(anchor, drawn.begin), validUntil: plus(anchor, endOf(drawn)) };
}

function endOf(paper: { readonly begin: number; readonly end: number; readonly reversed: boolean }): number {
  return paper.reversed ? paper.end : Math.max(paper.begin, paper.end);
}

/** Ids of all items but the one that a number stands for. */
function without(items: readonly { readonly id: string }[], left: number | null): readonly string[] {
  const gone = left === null ? null : itemAt(items, left).id;
  return items.map(({ id }) => id).filter((id) => id !== gone);
}
