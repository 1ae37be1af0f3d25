/** What every act has at hand: the company, its directory, time, the program, and somebody who tells. */
import type { Company } from './company.ts';
import { hold } from './claim.ts';
import type { Directory, Members } from './directory.ts';
import type { Excerpt, Narrator } from './narrator.ts';
import type { Powers } from './powers.ts';
import type { Program, Ran } from './program.ts';
import type { Progress } from './progress.ts';

/** What an act is played with. */
export interface Stage {
  readonly narrator: Narrator;
  readonly company: Company;
  readonly directory: Directory;
  readonly powers: Powers;
  /** Turns every clock to the beginning of a day, or to an instant. */
  readonly turnTo: (instant: string) => Promise<void>;
  /** Shows a command of Gatepass with what it prints, and claims how it ends. */
  readonly types: (command: string, code: number, excerpt?: Excerpt) => Promise<void>;
  /** Asks the same program for data, and shows nothing. */
  readonly asks: (command: string) => Promise<unknown>;
  /** Shows a claim that holds; stops the story at one that does not. */
  readonly claims: <Finding>(claim: string, found: Finding, needed: Finding) => void;
  /** How many claims held. */
  readonly held: () => number;
  /** What was read from the directory after the run of each day. */
  readonly seen: Map<string, Members>;
}

/** What a stage is made of. */
export interface Props extends Pick<Stage, 'narrator' | 'company' | 'directory' | 'powers'> {
  readonly program: Program;
  readonly progress: Progress;
}

/** Sets the stage. */
export function stageOf({ program, progress, ...props }: Props): Stage {
  const { company, narrator, powers } = props;
  let held = 0;
  const claims: Stage['claims'] = (claim, found, needed) => {
    hold(claim, found, needed);
    held += 1;
    narrator.held(claim);
  };
  return {
    ...props,
    claims,
    held: () => held,
    seen: new Map(),
    turnTo: async (instant) => {
      company.turnTo(instantOf(instant));
      await powers.clock(instantOf(instant));
    },
    types: async (command, code, excerpt) => {
      narrator.types(`gatepass ${command}`);
      const ran = await watched(program, command, progress);
      if (ran.code !== code) narrator.shows(`${ran.stdout}\n${ran.stderr}`);
      hold(`\`gatepass ${command}\` ends with exit code ${String(code)}.`, ran.code, code);
      narrator.shows(ran.stdout, excerpt);
      if (code !== 0) narrator.endsWith(code);
    },
    asks: async (command) => {
      const ran = await program(`${command} --format json`.split(' '), () => undefined);
      hold(`\`gatepass ${command} --format json\` answers.`, ran.stderr, '');
      return JSON.parse(ran.stdout) as unknown;
    },
  };
}

/** The company's days begin at midnight in Hamburg, and the story is told in winter. */
export function instantOf(instant: string): string {
  return instant.includes('T') ? instant : `${instant}T00:00:00+01:00`;
}

const TICK_MS = 1_000;

/** Runs a command, and says now and then what it is at. */
async function watched(program: Program, command: string, progress: Progress): Promise<Ran> {
  const started = Date.now();
  let doing = command;
  const tell = () => progress.tick(`  ${doing} (${String(Math.round((Date.now() - started) / 1000))} s)`);
  const timer = setInterval(tell, TICK_MS);
  try {
    return await program(command.split(' '), (line) => (doing = line.replace(/^gatepass: /, '')));
  } finally {
    clearInterval(timer);
    progress.clear();
  }
}
