/** Accounts that are made, deactivated or activated, and those that stay as somebody at the provider left them. */
import { andMore, firstFew, paragraph, tallied } from './apply-lines.ts';
import type { AccountView, ApplyView } from './apply-view.ts';
import { accountMark, byWorst, said } from './apply-words.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';

const SIGNS: Readonly<Record<AccountView['change'], readonly [string, Style]>> = {
  create: ['+', 'good'],
  import: ['+', 'good'],
  activate: ['+', 'good'],
  deactivate: ['-', 'error'],
  stays: ['=', 'warning'],
};

const STAYS = 'deactivated at the provider; stays so until `rehired_on` says that the person is back';

/** The part about accounts; nothing where there are none. */
export function accountsIn(view: ApplyView, screen: Screen): readonly string[] {
  const accounts = [...view.accounts].sort((a, b) => byWorst(accountMark(a, view), accountMark(b, view)));
  if (accounts.length === 0) return [];
  const marks = accounts.map((account) => accountMark(account, view));
  return [
    ...tallied(`accounts (${accounts.length})`, marks, screen),
    ...firstFew(accounts).flatMap((account) => accountLines(account, view, screen)),
    ...andMore(accounts),
  ];
}

function accountLines(account: AccountView, view: ApplyView, screen: Screen): readonly string[] {
  const mark = accountMark(account, view);
  const [sign, style] = SIGNS[account.change];
  const came = account.change === 'stays' && account.outcome !== 'active' ? STAYS : said(mark);
  const pieces = mark.sign === '' ? [] : [{ text: came, style: mark.style }];
  return paragraph(`  ${screen.paint(style, sign)} `, `${account.freelancer}  ${came}`, screen, pieces);
}
