/** The whole of Gatepass in a few acts, on a company that does not exist. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { acts } from './acts/index.ts';
import { openCompany } from './company.ts';
import { directoryAt } from './directory.ts';
import { engineFor } from './engine.ts';
import { found } from './found.ts';
import { narratorOn, roomIn } from './narrator.ts';
import type { Narrator, Page } from './narrator.ts';
import { SANDBOX, playOn } from './play-on.ts';
import { powersAt } from './powers.ts';
import { programIn } from './program.ts';
import type { Environment } from './program.ts';
import type { Progress } from './progress.ts';
import { stageOf } from './stage.ts';

/** Where and how the story is played. */
export interface Circumstances extends Page {
  /** The file that was started as this Gatepass. */
  readonly program: string;
  readonly environment: Environment;
  /** An empty folder in which everything stays; `null` plays in one that is gone afterwards. */
  readonly keep: string | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Plays the story to its end.
 *
 * @throws Untrue at the first claim that does not hold, EngineFailure where there is no engine, and the signal's reason.
 */
export async function playDemo(circumstances: Circumstances): Promise<void> {
  const { keep } = circumstances;
  const narrator = narratorOn(circumstances);
  narrator.say(PROLOGUE);
  narrator.say(await engineFor(circumstances));
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'gatepass-demo-'));
  try {
    const sandbox = await openSandbox({ state: join(folder, SANDBOX), testPowers: true, token: TOKEN });
    await play(folder, sandbox, narrator, circumstances).finally(sandbox.close);
    if (keep !== null) narrator.offers(playOn({ folder, program: circumstances.program, sandbox }));
  } finally {
    if (keep === null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const PROLOGUE =
  'Freelancers get into CRM, code and payroll by chat and spreadsheet, and nobody takes it back. Gatepass puts into Git who may reach what and why, and makes a directory agree. Here a made-up company lives through two months in about a minute. Git, the engine and every command are real. The directory is an Okta that is played on this machine, with a clock that is turned. What stands behind a ✓ was checked: who is in which group is asked of the directory over HTTP, past Gatepass.';

/** Of a sandbox that listens on this machine alone and holds nobody. */
const TOKEN = 'token-of-the-demo';

async function play(folder: string, { token, url }: Sandbox, narrator: Narrator, circumstances: Circumstances) {
  const { environment, progress, signal } = circumstances;
  const started = Date.now();
  const width = roomIn(circumstances);
  const program = programIn({ ...circumstances, folder, token, width });
  const company = await openCompany(folder, environment['PATH'] ?? '');
  await found(company, url, program);
  const props = { narrator, company, directory: directoryAt(url, token), powers: powersAt(url), program, progress };
  const stage = stageOf(props);
  for (const act of acts) {
    signal.throwIfAborted();
    await act(stage);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  narrator.ends(`${String(stage.held())} claims, and each of them held. ${String(seconds)} seconds.`);
}
