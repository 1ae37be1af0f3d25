/** What the directory said afterwards, where the receipt lies, and what did the work. */
import { andMore, firstFew, named, paragraph } from './apply-lines.ts';
import type { ApplyView, ReadBackView } from './apply-view.ts';
import { isPlan } from './apply-words.ts';
import { count } from './count.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

/** Ids that are named in one difference. */
const IDS = 5;

/** What a run is proved by, and by what it was made. */
export function proofOf(view: ApplyView, screen: Screen): readonly string[] {
  const { notice, readBack, receipt } = view;
  const where = receipt === null ? screen.paint('warning', 'none') : receipt;
  return [
    ...(readBack === null ? [] : readBackLines(readBack, view, screen)),
    ...(isPlan(view) ? [] : [`${screen.paint('title', 'receipt:')} ${where}`]),
    ...[madeBy(view), notice].flatMap((text) => wrap(text, screen.width)).map((line) => screen.paint('faint', line)),
  ];
}

function readBackLines(readBack: ReadBackView, view: ApplyView, screen: Screen): readonly string[] {
  const { differences, groups, members } = readBack;
  const [words, style] = foundIn(readBack, view);
  const text = `${count(groups, 'group')}, ${count(members, 'member')}: ${words}`;
  const label = screen.paint('title', 'read back:');
  return [
    ...paragraph(`${label} `, text, screen, [{ text: words, style }]),
    ...firstFew(differences).flatMap((one) => paragraph('  ', differenceOf(one), screen)),
    ...andMore(differences),
  ];
}

/** All is as it should be only where all was to be changed and all could be read. */
function foundIn({ differences, groups }: ReadBackView, { error, refused }: ApplyView): readonly [string, Style] {
  if (differences.length > 0) return [`not as they should be in ${count(differences.length, 'group')} ✗`, 'error'];
  if (error !== null && groups === 0) return ['nothing could be read ✗', 'error'];
  if (error !== null) return ['no difference that could be read, but see the errors', 'warning'];
  if (refused !== null) return ['what was carried out is as it should be ✓, the rest waits', 'warning'];
  return ['as they should be ✓', 'good'];
}

function differenceOf({ extra, group, missing }: ReadBackView['differences'][number]): string {
  const parts = [
    ...(missing.length > 0 ? [`lacks ${named(missing, IDS)}`] : []),
    ...(extra.length > 0 ? [`should not have ${named(extra, IDS)}`] : []),
  ];
  return `${group}: ${parts.join('; ')}`;
}

function madeBy({ engine, finishedAt, plugin, startedAt, tool }: ApplyView): string {
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  const parts = [
    `${tool.name} ${tool.version}`,
    ...(plugin === null ? [] : [`plugin ${plugin.name} ${plugin.version}`]),
    ...(engine === null ? [] : [`engine ${engine.name} ${engine.version}`]),
    ...(seconds >= 0 ? [`${seconds.toFixed(1)} s`] : []),
  ];
  return parts.join(', ');
}
