/** Who may reach what, for people: grouped by status, with what changes next and why. */
import { card } from './access-cards.ts';
import { countsOf, headingOf, unknownIn } from './access-summary.ts';
import { widthsFor, tableHead, tableRow } from './access-table.ts';
import { changesAhead } from './access-timeline.ts';
import type { AccessView, GrantView } from './access-view.ts';
import { STATUSES } from './access-words.ts';
import { titled } from './table.ts';
import { screenOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { harmlessly } from './harmless.ts';

/** How the answer is shown. */
export interface AccessOptions {
  readonly color: boolean;
  /** Columns of the terminal; fewer than 60 are taken for 60. */
  readonly width: number;
  /** Whether the instant is in the past, about which today's files may say something else than those of that day. */
  readonly past: boolean;
}

/** The answer as text for a terminal: a table, or cards where the terminal is narrow. */
export function renderAccess(view: AccessView, options: AccessOptions): string {
  const screen = screenOf(options);
  const shown = harmlessly(view);
  const blocks = [
    headingOf(shown, options.past, screen),
    ...groups(shown.grants, screen),
    unknownIn(shown, screen),
    changesAhead(shown.timeline, screen),
    countsOf(shown, screen),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function groups(grants: readonly GrantView[], screen: Screen): readonly (readonly string[])[] {
  const widths = widthsFor(grants, screen.width);
  const bodyOf = (grant: GrantView) => (widths === null ? card(grant, screen) : tableRow(grant, widths, screen));
  const found = STATUSES.flatMap(({ means, status, style }) => {
    const own = grants.filter((grant) => grant.status === status);
    return own.length === 0
      ? []
      : [[...titled(`${status} (${own.length})`, means, style, screen), ...own.flatMap(bodyOf)]];
  });
  return widths === null || found.length === 0 ? found : [tableHead(widths, screen), ...found];
}
