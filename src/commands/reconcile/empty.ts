/** The document of a run that came to nothing, with the reason in it. */
import { NOTICE } from '../../diagnostic.ts';
import { formats } from '../../render/index.ts';
import type { ApplyView } from '../../render/apply-view.ts';
import type { Context, Outcome, RunContext } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Ground } from './ground.ts';
import type { Body } from './view.ts';

/** Runs a command; a failure becomes a sentence and, where JSON was asked for, a document. */
export async function refusal(
  schema: ApplyView['schema'],
  { format, target }: { readonly format: keyof typeof formats.apply; readonly target: string },
  context: RunContext,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stdout = format === 'json' ? refused(schema, error.message, target, context) : '';
    return { stdout, stderr: error.message, exitCode: error.exitCode };
  }
}

/** The document of a question that could not be asked. */
export function refused(schema: ApplyView['schema'], reason: string, target: string, context: Context): string {
  const at = new Date(context.now).toISOString();
  const view: ApplyView = {
    schema,
    ...emptyBody(target, at, context),
    startedAt: at,
    finishedAt: at,
    plugin: null,
    engine: null,
    result: 'failed',
    receipt: null,
    error: { message: reason, errors: [reason] },
  };
  return formats.apply.json(view, { color: false, width: 0 });
}

/** What can be said where nothing could be read. */
export function withoutPlan({ commit, dirty, instant, target, zone }: Ground, context: Context): Body {
  const { name, simulated } = target;
  return { ...emptyBody(name, zone.format(instant), context), commit, dirty, simulated, timezone: zone.id };
}

function emptyBody(target: string, asOf: string, { tool }: Context): Body {
  return {
    tool: tool(),
    notice: NOTICE,
    target,
    simulated: false,
    commit: null,
    dirty: false,
    asOf,
    timezone: 'UTC',
    planHash: null,
    changes: [],
    phases: [],
    accounts: [],
    held: [],
    drift: [],
    refused: null,
    unreachable: [],
    readBack: null,
    error: null,
  };
}
