/** How the steps of a run came out. */
import { paragraph } from './apply-lines.ts';
import type { ApplyView, PhaseView } from './apply-view.ts';
import type { Style } from './paint.ts';
import type { Screen } from './screen.ts';
import { firstOf, pad } from './wrap.ts';

const RESULTS: Readonly<Record<PhaseView['result'], readonly [string, Style]>> = {
  'not-needed': ['nothing to do', 'faint'],
  done: ['done ✓', 'good'],
  partial: ['partly done ✗', 'error'],
  failed: ['failed ✗', 'error'],
};

/** Characters of an error that are shown: with many faults in it, it is a page of its own. */
const MOST = 400;

/** The phases; nothing where none was run. */
export function phasesIn(view: ApplyView, screen: Screen): readonly string[] {
  const { phases, readBack } = view;
  const ran = readBack !== null && phases.some(({ error, result }) => result !== 'not-needed' || error !== null);
  if (!ran) return [];
  return [screen.paint('title', 'phases'), ...phases.flatMap((phase) => phaseLines(phase, view, screen))];
}

function phaseLines(phase: PhaseView, view: ApplyView, screen: Screen): readonly string[] {
  const [words, style] = waits(phase, view) ? (['waiting', 'warning'] as const) : RESULTS[phase.result];
  const head = `  ${pad(phase.name, 8)}  ${screen.paint(style, words)}`;
  return phase.error === null ? [head] : [head, ...paragraph('    ', shortened(phase.error), screen)];
}

/** A phase in which everything waits for a confirmation was needed all the same. */
function waits({ name, result }: PhaseView, view: ApplyView): boolean {
  const changes = view.changes.filter(({ phase }) => phase === name);
  const own = name === 'accounts' ? view.accounts.filter(({ change }) => change !== 'stays') : changes;
  return view.result === 'refused' && result === 'not-needed' && own.some(({ outcome }) => outcome === null);
}

function shortened(error: string): string {
  const short = firstOf(error, MOST);
  return short === error ? error : `${short}… (--format json has all)`;
}
