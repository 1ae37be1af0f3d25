/** `gatepass apply`: makes true what is merged, reads it back, and leaves a receipt. */
import { relative, resolve } from 'node:path';
import { KeyFailure } from '../evidence/keys.ts';
import type { Signer } from '../evidence/keys.ts';
import { seal } from '../evidence/envelope.ts';
import { statementOf } from '../evidence/statement.ts';
import { createKey, signerFrom } from '../hosts/keys.ts';
import { ReceiptFailure } from '../hosts/receipts.ts';
import { Unreachable } from '../providers/index.ts';
import type { Provider, Version } from '../providers/index.ts';
import { formats } from '../render/index.ts';
import type { ApplyView, Result } from '../render/apply-view.ts';
import type { Outcome, RunContext } from './context.ts';
import { sha256 } from './governed.ts';
import { refusal, withoutPlan } from './reconcile/empty.ts';
import { groundFor } from './reconcile/ground.ts';
import type { Ground, GroundOptions } from './reconcile/ground.ts';
import { openOr } from './reconcile/open.ts';
import { predicateOf } from './reconcile/receipt.ts';
import { exitCodeOf, resultOf } from './reconcile/result.ts';
import { planned, run } from './reconcile/run.ts';
import type { Planned, Ran } from './reconcile/run.ts';
import { bodyOf } from './reconcile/view.ts';
import type { Body } from './reconcile/view.ts';

/** What the command line says. */
export interface ApplyOptions extends GroundOptions {
  readonly confirm?: string;
  readonly format: keyof typeof formats.apply;
}

/** Applies, or says in the same format why it cannot. */
export async function runApply(dir: string, options: ApplyOptions, context: RunContext): Promise<Outcome> {
  const startedAt = new Date().toISOString();
  return refusal('gatepass/apply/v1-draft', options, context, async () => {
    const ground = groundFor(dir, options, context.cwd, context.now);
    const provider = openOr(ground, context);
    try {
      return shown(await applied(ground, provider, options, context, startedAt), options, context);
    } finally {
      await provider.close();
    }
  });
}

interface Applied {
  readonly view: ApplyView;
  readonly exitCode: Outcome['exitCode'];
}

async function applied(
  ground: Ground,
  provider: Provider,
  options: ApplyOptions,
  context: RunContext,
  startedAt: string,
): Promise<Applied> {
  const steering = { provider, confirm: options.confirm, progress: context.progress, signal: context.signal };
  let [plan, ran, trouble, reached]: [Planned | null, Ran | null, string | null, boolean] = [null, null, null, true];
  try {
    plan = await planned(ground, steering);
    ran = await run(ground, plan, steering);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
    reached = !(error instanceof Unreachable) || error.answered;
  }
  const told = plan === null ? withoutPlan(ground, context) : bodyOf(ground, plan, ran, context);
  const clean = trouble === null && told.error === null;
  const result = ran === null ? 'failed' : resultOf(ran, told.changes, options.confirm, clean);
  const finished = {
    startedAt,
    finishedAt: new Date().toISOString(),
    plugin: provider.plugin,
    engine: ran?.engine ?? null,
  };
  const body = withTrouble(told, [trouble, stale(plan, options.confirm)]);
  const proof = reached
    ? prove(ground, body, plan, ran, { ...finished, result }, context)
    : { receipt: null, trouble: null };
  const view = {
    schema: 'gatepass/apply/v1-draft',
    ...withTrouble(body, [proof.trouble]),
    ...finished,
    result,
    receipt: proof.receipt,
  } as const;
  const proved = clean && proof.trouble === null;
  return { view, exitCode: exitCodeOf(result, proved, context.signal.aborted) };
}

function withTrouble(body: Body, troubles: readonly (string | null)[]): Body {
  const errors = [...troubles.filter((one) => one !== null), ...(body.error?.errors ?? [])];
  return { ...body, error: errors[0] === undefined ? null : { message: errors[0], errors } };
}

/** A confirmation is for one plan: when the files or the directory have moved on, somebody has to look again. */
function stale(plan: Planned | null, confirm: string | undefined): string | null {
  if (plan === null || confirm === undefined || confirm === plan.verdict.hash) return null;
  return `--confirm names another plan than this one, ${plan.verdict.hash}: look at what it removes, and confirm that.`;
}

type Frame = {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly plugin: Version;
  readonly engine: Version | null;
  readonly result: Result;
};

/** Writes the receipt. A key that is missing and a disk that is full hold no removal back: they are told afterwards. */
function prove(
  ground: Ground,
  body: Body,
  plan: Planned | null,
  ran: Ran | null,
  frame: Frame,
  { environment }: RunContext,
) {
  const { signer, trouble } = signerOf(ground, environment['GATEPASS_SIGNING_KEY']);
  const predicate = predicateOf(ground, body, plan, ran, frame);
  // A run that could not read has planned nothing.
  const hash = body.planHash ?? sha256([ground.target.name, ground.commit].join('\n'));
  try {
    const path = ground.receipts.append(ground.target.name, (previous) =>
      seal(statementOf(ground.commit, hash, { ...predicate, previous }), signer),
    );
    const inside = relative(ground.root, path);
    return { receipt: inside.startsWith('..') ? path : inside, trouble };
  } catch (error) {
    if (!(error instanceof ReceiptFailure)) throw error;
    return { receipt: null, trouble: error.message };
  }
}

function signerOf(
  { root, target }: Ground,
  value: string | undefined,
): { signer: Signer | null; trouble: string | null } {
  const folder = resolve(root, '.gatepass/keys');
  try {
    const signer = signerFrom(value, folder) ?? (target.simulated ? createKey(folder).signer : null);
    const trouble =
      signer === null ? 'The receipt is not signed: set GATEPASS_SIGNING_KEY, or call `gatepass keys init`.' : null;
    return { signer, trouble };
  } catch (error) {
    if (!(error instanceof KeyFailure)) throw error;
    return { signer: null, trouble: `The receipt is not signed: ${error.message}` };
  }
}

function shown({ exitCode, view }: Applied, { format }: ApplyOptions, { color, width }: RunContext): Outcome {
  return { stdout: formats.apply[format](view, { color, width }), exitCode };
}
