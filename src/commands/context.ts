/** What a command gets from the program, and what it gives back. */
import type { Tool } from '../diagnostic.ts';
import type { Instant } from '../time.ts';

/** The world outside, as far as commands may see it. */
export interface Context {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly now: Instant;
  readonly tool: () => Tool;
  /** Whether standard output is a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Folder of the rules' pages. */
  readonly pages: URL;
}

/** What a command prints on standard output, and how it ends. */
export interface Outcome {
  readonly stdout: string;
  readonly exitCode: 0 | 1 | 2 | 3;
  /** A sentence for standard error. */
  readonly stderr?: string;
}
