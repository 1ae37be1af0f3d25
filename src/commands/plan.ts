/** `gatepass plan`: what `apply` would change, without changing it. */
import { formats } from '../render/index.ts';
import type { ApplyView } from '../render/apply-view.ts';
import { Unreachable, isWork } from '../providers/index.ts';
import type { Provider } from '../providers/index.ts';
import type { Outcome, RunContext } from './context.ts';
import { Failure } from './failure.ts';
import { refusal } from './reconcile/empty.ts';
import { groundFor } from './reconcile/ground.ts';
import type { Ground, GroundOptions } from './reconcile/ground.ts';
import { openOr } from './reconcile/open.ts';
import { planned } from './reconcile/run.ts';
import { bodyOf } from './reconcile/view.ts';

/** What the command line says. */
export interface PlanOptions extends GroundOptions {
  readonly format: keyof typeof formats.apply;
}

/** Plans, or says in the same format why it cannot. */
export async function runPlan(dir: string, options: PlanOptions, context: RunContext): Promise<Outcome> {
  const startedAt = new Date().toISOString();
  return refusal('gatepass/plan/v1-draft', options, context, async () => {
    const ground = groundFor(dir, options, context.cwd, context.now);
    const provider = openOr(ground, context);
    try {
      const view = await viewOf(ground, provider, context, startedAt);
      const { color, width } = context;
      return { stdout: formats.apply[options.format](view, { color, width }), exitCode: exitCodeOf(view) };
    } finally {
      await provider.close();
    }
  });
}

async function viewOf(ground: Ground, provider: Provider, context: RunContext, startedAt: string): Promise<ApplyView> {
  const { progress, signal } = context;
  const plan = await planned(ground, { provider, confirm: undefined, progress, signal }).catch(asFailure);
  const body = bodyOf(ground, plan, null, context);
  return {
    schema: 'gatepass/plan/v1-draft',
    ...body,
    startedAt,
    finishedAt: new Date().toISOString(),
    plugin: provider.plugin,
    engine: null,
    result: body.refused === null ? (isWork(plan.plan) ? null : 'unchanged') : 'refused',
    receipt: null,
  };
}

function asFailure(error: unknown): never {
  throw error instanceof Unreachable ? new Failure(error.message, 3) : error;
}

function exitCodeOf({ error, refused }: ApplyView): 0 | 2 | 3 {
  if (error !== null) return 3;
  return refused === null ? 0 : 2;
}
