/** A plan or a run, for a terminal. */
import type { ApplyView } from './apply-view.ts';

/** How it is shown. */
export interface ApplyOptions {
  readonly color: boolean;
  readonly width: number;
}

/** Renders a plan or a run. */
export function renderApply(view: ApplyView, _options: ApplyOptions): string {
  return `${view.target}: ${view.result ?? 'planned'}\n`;
}
