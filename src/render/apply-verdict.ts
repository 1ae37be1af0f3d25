/** The last line: how it came out. What is not proved is never green. */
import stringWidth from 'string-width';
import { commandFor } from './apply-command.ts';
import { paragraph } from './apply-lines.ts';
import { countsOf, errorsOf } from './apply-counts.ts';
import type { Counts } from './apply-counts.ts';
import type { ApplyView, Result } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import { count, phrase } from './count.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';

const RESULTS: Readonly<
  Record<Result, { readonly word: string; readonly style: Style; readonly say: (view: ApplyView) => string }>
> = {
  unchanged: { word: 'Nothing to do:', style: 'good', say: unchanged },
  complete: { word: 'Complete:', style: 'good', say: complete },
  partial: { word: 'Partly done:', style: 'error', say: incomplete },
  failed: { word: 'Failed:', style: 'error', say: incomplete },
  refused: { word: 'Refused:', style: 'error', say: refused },
};

/** The verdict, and for a plan the command that carries it out. */
export function verdictOf(view: ApplyView, screen: Screen): readonly string[] {
  if (view.result === null) return planned(view, screen);
  const { say, style, word } = RESULTS[view.result];
  const dress = style === 'good' && view.error !== null ? 'warning' : style;
  return paragraph('', `${word} ${say(view)}`, screen, [{ text: word, style: dress }]);
}

function planned(view: ApplyView, screen: Screen): readonly string[] {
  const { begin, end, people } = countsOf(view);
  const memberships = phrase([end > 0 ? `${end} to end` : '', begin > 0 ? `${begin} to begin` : '']);
  const others = people > 0 ? `${count(people, 'account')} to change` : 'No membership to change, but groups to make';
  const text = `${memberships || others}${errorsOf(view, '; ')}. Apply it with:`;
  const command = commandFor(view, null);
  const beside = stringWidth(text) + 1 + stringWidth(command) <= screen.width;
  const [lines, shown] = [paragraph('', text, screen), screen.paint('word', command)];
  return beside ? [`${lines.join('')} ${shown}`] : [...lines, `  ${shown}`];
}

function unchanged(view: ApplyView): string {
  if (view.error !== null)
    return `but${errorsOf(view, ' ')}, so the directory may hold something else than the files say.`;
  const { accounts, held } = view;
  const stays = accounts.filter(({ change }) => change === 'stays').length;
  const but = phrase([
    stays > 0 ? `${count(stays, 'account')} that ${stays === 1 ? 'stays' : 'stay'} deactivated` : '',
    held.length > 0 ? `what is held` : '',
  ]);
  return `the directory holds what the files say${but === '' ? '' : `, but for ${but}`}.`;
}

function complete(view: ApplyView): string {
  const { added, gone, people } = countsOf(view);
  const made = phrase([
    gone > 0 ? `${gone} ended` : '',
    added > 0 ? `${added} begun` : '',
    people > 0 ? `${count(people, 'account')} changed` : '',
  ]);
  return `${made === '' ? 'no membership had to change' : `${made}; read back`}${errorsOf(view, '; but ')}.`;
}

function incomplete(view: ApplyView): string {
  if (isPlan(view)) return `no plan could be made${errorsOf(view, ': ')}.`;
  const { good, total } = countsOf(view);
  const none = view.readBack === null ? 'no change was begun' : 'no membership had to change';
  const known = total === 0 ? none : `${good} of ${count(total, 'change')} known to be in place`;
  return `${known}${errorsOf(view, '; ')}.`;
}

function refused(view: ApplyView): string {
  const { due, gone, waiting } = countsOf(view);
  const wait = `${waitingIn(waiting)} for a confirmation`;
  const made = due > 0 && !isPlan(view) ? `; ${gone} of ${count(due, 'due end')} made` : '';
  return `${wait}${made}${errorsOf(view, '; ')}.`;
}

function waitingIn({ begin, end }: Counts['waiting']): string {
  const parts = phrase([end > 0 ? count(end, 'removal') : '', begin > 0 ? count(begin, 'addition') : '']);
  return parts === '' ? 'the rest waits' : `${parts} ${begin + end === 1 ? 'waits' : 'wait'}`;
}
