/** The whole of Gatepass in a few acts, on a company that does not exist. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { acts } from './acts/index.ts';
import { needGit, openCompany } from './company.ts';
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
 * @throws Untrue at the first claim that does not hold, Missing and EngineFailure where something is not there to play
 * with, and the signal's reason.
 */
export async function playDemo(circumstances: Circumstances): Promise<void> {
  const { environment, keep } = circumstances;
  await needGit(environment['PATH'] ?? '');
  const narrator = narratorOn(circumstances);
  narrator.say(PROLOGUE);
  narrator.say(await engineFor(circumstances));
  const scratch = mkdtempSync(join(tmpdir(), 'gatepass-demo-'));
  const folder = keep ?? join(scratch, 'nordlicht');
  try {
    mkdirSync(folder, { recursive: true });
    const sandbox = await openSandbox({ state: join(folder, SANDBOX), testPowers: true, token: TOKEN });
    const setting = { ...circumstances, folder, sandbox, narrator, compiled: join(scratch, 'compiled') };
    await play(setting).finally(sandbox.close);
    if (keep !== null) narrator.offers(playOn({ folder, program: circumstances.program, sandbox }));
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const PROLOGUE =
  'Freelancers get into CRM, code and payroll by chat and spreadsheet, and nobody takes it back. Gatepass puts into Git who may reach what and why, and makes a directory agree. Here a made-up company lives through two months in about a minute. Files, Git, commands and engine are real; the directory is an Okta that is played on this machine, and its clock is turned. A line with ✓ at the margin was checked: who is in which group is asked of the directory over HTTP, past Gatepass.';

/** Of a sandbox that listens on this machine alone and holds nobody. */
const TOKEN = 'token-of-the-demo';

/** Everything that the story is played with. */
interface Setting extends Circumstances {
  readonly folder: string;
  readonly compiled: string;
  readonly sandbox: Sandbox;
  readonly narrator: Narrator;
}

async function play(setting: Setting): Promise<void> {
  const { environment, folder, narrator, progress, signal } = setting;
  const { token, url } = setting.sandbox;
  const started = Date.now();
  const program = programIn({ ...setting, token, width: roomIn(setting) });
  const company = await openCompany(folder, environment['PATH'] ?? '');
  await found(company, url, program);
  const props = { narrator, company, directory: directoryAt(url, token), powers: powersAt(url), program, progress };
  const stage = stageOf(props);
  for (const act of acts) {
    signal.throwIfAborted();
    await act(stage);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  narrator.ends(`${String(stage.held())} claims (✓), and every one of them held. ${String(seconds)} seconds.`);
}
