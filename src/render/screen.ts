/** What text is laid out for. */
import { painter } from './paint.ts';
import type { Paint } from './paint.ts';

/** Columns that it has, and its colours. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

/** Below this there is no room for a path; a terminal may break the lines itself. */
const NARROWEST = 60;

/** A screen; fewer than 60 columns are taken for 60, and nothing sensible for 100. */
export function screenOf({ color, width }: { readonly color: boolean; readonly width: number }): Screen {
  return { width: Number.isFinite(width) ? Math.max(NARROWEST, Math.floor(width)) : 100, paint: painter(color) };
}
