/** What a verb of the command line is: its words and options here, its work in `commands/`, loaded when it is asked for. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Context, Outcome, RunContext } from '../commands/context.ts';
import type { TellingContext } from '../commands/demo.ts';
import type { Running } from '../commands/sandbox.ts';

/** What the program gives to a verb. */
export interface World {
  readonly context: Context;
  /** For a command that asks others. */
  readonly reachingOut: () => RunContext;
  /** For a command that goes on until somebody ends it. */
  readonly running: () => Running;
  /** For a command that tells as it goes. */
  readonly telling: () => TellingContext;
  /** Standard error, for progress on a line that is written anew. */
  readonly stderr: NodeJS.WriteStream;
  /** Prints what a command found, and sets the exit code. */
  readonly finish: (outcome: Outcome) => void;
}

/** A verb. */
export interface Verb {
  readonly name: string;
  /** Says how it is called. */
  readonly declare: (program: Command, world: World) => void;
  /** Its document of a question that was asked wrongly, for whoever asked for JSON. */
  readonly refused?: (reason: string, context: Context) => Promise<string>;
}

/** `--format`, with the names that there are. */
export function formatOption(names: readonly string[], what = 'how the answer is printed'): Option {
  return new Option('--format <format>', what).choices(names).default('pretty');
}
