/** Grants as cards, for terminals that are too narrow for a table. */
import type { GrantView } from './access-view.ts';
import { nextBeside, reachOf, reasonOf, reasonsOf } from './access-words.ts';
import type { Screen } from './screen.ts';
import { emphasised } from './paint.ts';
import { hang, pad, wrap } from './wrap.ts';

const LABEL = 15;

/** A grant as a card. */
export function card(grant: GrantView, { paint, width }: Screen): readonly string[] {
  const field = (name: string, text: string) =>
    text === ''
      ? []
      : hang(`    ${paint('faint', pad(name, LABEL))}`, emphasised(wrap(text, width - LABEL - 4), paint));
  return [
    `  ${paint('title', grant.grant)}`,
    ...field('freelancer', grant.freelancer),
    ...field('system / role', `${reachOf(grant)}${grant.level === null ? '' : `, level ${grant.level}`}`),
    ...field('through', grant.until ?? 'no end'),
    ...field('next', nextBeside(grant)),
    ...reasonsOf(grant).flatMap((reason) => field('because', reasonOf(reason))),
  ];
}
