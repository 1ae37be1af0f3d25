/** One person who was seen, in a few lines. */
import { momentOf } from './moment.ts';
import { emphasised } from './paint.ts';
import type { Screen } from './screen.ts';
import type { SeenView, SightingView } from './who-had-view.ts';
import { hang, pad, wrap } from './wrap.ts';

const LABEL = 7;

/** Who, in which group, since when, and until when. */
export function seenLines(seen: SeenView, { paint, width }: Screen): readonly string[] {
  const { account, freelancer, group, roles } = seen;
  const who = freelancer === null ? `${account} (no external person's account)` : `${freelancer} (account ${account})`;
  const field = (name: string, text: string) =>
    hang(`    ${paint('faint', pad(name, LABEL))}`, emphasised(wrap(text, width - LABEL - 4), paint));
  return [
    ...hang('  ', wrap(`${who} in ${group}, ${roles.join(', ')}`, width - 4)).map((line) => paint('title', line)),
    ...field('seen', sightingsOf(seen)),
    ...(seen.byHand === null ? [] : field('came', handOf(seen.byHand))),
    ...field('gone', goneOf(seen)),
  ];
}

function sightingsOf({ firstSeen, lastSeen }: SeenView): string {
  const first = sightingOf(firstSeen);
  return firstSeen.receipt === lastSeen.receipt && firstSeen.at === lastSeen.at
    ? first
    : `${first} to ${sightingOf(lastSeen)}`;
}

function goneOf({ because, gone }: SeenView): string {
  if (gone === null) return 'not seen gone so far';
  return `${sightingOf(gone)}, ${because === null ? 'by nobody that a receipt names' : `because of \`${because}\``}`;
}

function handOf({ at, by }: { readonly at: string | null; readonly by: string | null }): string {
  return `by hand of ${by ?? 'somebody unknown'}${at === null ? '' : ` at ${momentOf(at)}`}`;
}

function sightingOf({ at, receipt, requestId }: SightingView): string {
  const file = receipt.slice(receipt.lastIndexOf('/') + 1);
  return `${momentOf(at)} (${file}${requestId === null ? '' : `, request ${requestId}`})`;
}
