/** What people do to governed files, mostly by mistake. */
import type { Files } from '../sample/governed.ts';

/** Changes files. */
export type Deed = (files: Files) => Files;

/** Nothing was changed; time went by. */
export const nothing: Deed = (files) => files;

/** Files whose path fits are gone. */
export function without(path: RegExp): Deed {
  return (files) => new Map([...files].filter(([name]) => !path.test(name)));
}

/** In files whose path fits, a text is another one. */
export function edited(path: RegExp, from: string | RegExp, to: string): Deed {
  return (files) => new Map([...files].map(([name, text]) => [name, path.test(name) ? text.replace(from, to) : text]));
}

/** One thing after the other. */
export function both(...deeds: readonly Deed[]): Deed {
  return (files) => deeds.reduce((done, deed) => deed(done), files);
}
