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
  readonly exitCode: 0 | 1 | 2 | 3 | 130;
  /** A sentence for standard error. */
  readonly stderr?: string;
}

/** What a command gets that reaches out: to a provider, or to an engine. */
export interface RunContext extends Context {
  /** Variables of the environment; only those that the contract names are looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Says on standard error what is being done. */
  readonly progress: (text: string) => void;
  /** Fires when somebody asks the program to end. */
  readonly signal: AbortSignal;
}
