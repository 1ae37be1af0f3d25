/** What stays open: grants that rest on files that cannot be read, and access that Gatepass cannot end by itself. */
import { andMore, firstFew, paragraph } from './apply-lines.ts';
import type { ApplyView, UnreachableView } from './apply-view.ts';
import type { Screen } from './screen.ts';
import { titled } from './table.ts';

/** The part about held grants; nothing where there are none. */
export function heldIn({ held }: ApplyView, screen: Screen): readonly string[] {
  if (held.length === 0) return [];
  const lines = firstFew(held).flatMap(({ grant, path }) =>
    paragraph('  ', grant === null ? `every grant in ${path}` : `${grant}: ${path}`, screen),
  );
  const means = 'nobody is added on the strength of these: a file cannot be read';
  return [...titled(`held (${held.length})`, means, 'warning', screen), ...lines, ...andMore(held)];
}

/** The part about what somebody has to end by hand; nothing where there is nothing. */
export function outOfReach({ unreachable }: ApplyView, screen: Screen): readonly string[] {
  if (unreachable.length === 0) return [];
  const means = 'over by the files, and no group carries it: its owner ends it by hand';
  return [
    ...titled(`out of reach (${unreachable.length})`, means, 'warning', screen),
    ...firstFew(unreachable).flatMap((one) => openLines(one, screen)),
    ...andMore(unreachable),
  ];
}

function openLines({ grant, owner, procedure, system }: UnreachableView, screen: Screen): readonly string[] {
  const whose = owner === '' ? 'no owner in the files' : `owner ${owner}`;
  return [
    ...paragraph('  ', `${grant} in ${system}: open, ${whose}`, screen, [{ text: 'open,', style: 'warning' }]),
    ...paragraph('    ', procedure === '' ? 'no procedure in the files' : procedure, screen),
  ];
}
