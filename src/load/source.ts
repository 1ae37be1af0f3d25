/** A file as a host hands it over: bytes and a path, nothing read into it yet. */

/** Most bytes that a governed file may have. */
export const MAX_BYTES = 64 * 1024;

/** Why a host could not hand over a file's bytes. */
export type Obstacle = 'symlink' | 'not-a-file' | 'too-large' | 'submodule' | 'unreadable' | 'bad-path';

/** One path under the three tops. */
export interface Source {
  /** Relative to the governed folder, with `/`, as the file system or Git spells it. */
  readonly path: string;
  /** The file's bytes, valid until the next source is taken; or why there are none. */
  readonly content: Uint8Array | Obstacle;
}
