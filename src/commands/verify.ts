/** `gatepass verify`: what receipts prove, what they claim, and what is wrong with them. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NOTICE } from '../diagnostic.ts';
import { judgeChain, verificationOf } from '../evidence/verify.ts';
import type { Chain, Verification } from '../evidence/verify.ts';
import type { Trust } from '../evidence/trust.ts';
import { chainOfFiles, chainsIn } from '../hosts/receipts/find.ts';
import { formats } from '../render/index.ts';
import type { VerifyView } from '../render/verify-view.ts';
import type { Context, Outcome } from './context.ts';
import { Failure } from './failure.ts';
import { trustByFile, trustIn } from './trust.ts';

/** What the command line says. */
export interface VerifyOptions {
  readonly key?: string;
  readonly format: keyof typeof formats.verify;
}

const RECEIPTS = '.gatepass/receipts';
const PUBLIC_KEY = '.gatepass/keys/receipts.pub.pem';

/** Verifies receipts, or says in the same format why it cannot. */
export function runVerify(paths: readonly string[], options: VerifyOptions, context: Context): Outcome {
  try {
    const chains = chainsAt(paths, context.cwd);
    const trust = options.key === undefined ? trustOf(context) : trustByFile(options.key, context.cwd);
    const judged = chains.map((chain) => judgeChain(chain, trust));
    const verification = verificationOf(judged);
    const view = viewOf(chains, trust, verification, context);
    return {
      stdout: formats.verify[options.format](view, context),
      exitCode: verification.errors.length === 0 ? 0 : 1,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = options.format === 'json' ? refusedVerify(error.message, context) : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

/** The document of a question that could not be answered, with the reason in it. */
export function refusedVerify(reason: string, context: Context): string {
  const nothing: Verification = { proved: [], claimed: [], unknown: [], errors: [] };
  return formats.verify.json({ ...viewOf([], null, nothing, context), error: { message: reason } }, context);
}

function chainsAt(paths: readonly string[], cwd: string): readonly Chain[] {
  const named = (paths.length === 0 ? [RECEIPTS] : paths).map((shown) => ({ shown, path: resolve(cwd, shown) }));
  for (const { path, shown } of named) if (!existsSync(path)) throw missing(shown);
  const isFolder = ({ path }: { path: string }) => statSync(path).isDirectory();
  const folders = named.filter(isFolder).flatMap(({ path, shown }) => readable(shown, () => chainsIn(path, shown)));
  const chains = [...folders, ...chainOfFiles(named.filter((one) => !isFolder(one)))];
  if (chains.length > 0) return chains;
  throw new Failure(
    `There are no receipts in ${named.map(({ shown }) => shown).join(', ')}: no file there ends in .json.`,
  );
}

function readable<Answer>(shown: string, question: () => Answer): Answer {
  try {
    return question();
  } catch (error) {
    throw new Failure(`${shown} cannot be looked into: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function missing(shown: string): Failure {
  return new Failure(
    shown === RECEIPTS
      ? `There are no receipts here: ${RECEIPTS} does not exist. Name the files or folders that should be verified.`
      : `There is no file or folder ${shown}.`,
  );
}

function trustOf({ cwd }: Context): Trust {
  const trust = trustIn(cwd);
  if (trust !== null) return trust;
  const own = existsSync(join(cwd, PUBLIC_KEY)) ? `; to take the one that lies here: --key ${PUBLIC_KEY}` : '';
  throw new Failure(
    `There is no key to trust: policies/organisation.yaml here names none under receipt_keys, and --key none${own}.`,
  );
}

function viewOf(chains: readonly Chain[], trust: Trust | null, found: Verification, { tool }: Context): VerifyView {
  return {
    schema: 'gatepass/verify/v1-draft',
    tool: tool(),
    notice: NOTICE,
    trusted: (trust?.keys ?? []).map(({ from, key, name, until }) => ({ key: name, keyid: key.keyid, from, until })),
    chains: chains.map(({ files, place }) => ({ path: place, receipts: files.length })),
    ...found,
    error: null,
  };
}
