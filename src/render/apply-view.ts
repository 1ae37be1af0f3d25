/** What `gatepass plan` and `gatepass apply` say, as data: the document of `--format json`, and what the terminal shows. */
import type { Tool } from '../diagnostic.ts';
import type { ReasonView } from './access-view.ts';

/** How a run ended. `null` is a plan that waits to be applied. */
export type Result = 'unchanged' | 'complete' | 'partial' | 'failed' | 'refused';

/** A program and its version. */
export interface Version {
  readonly name: string;
  readonly version: string;
}

/** One membership that has to begin or end. */
export interface ChangeView {
  readonly group: string;
  /** Id of the account at the provider; `null` while it is not made yet. */
  readonly account: string | null;
  /** `null` for an account that no file names. */
  readonly freelancer: string | null;
  readonly grants: readonly string[];
  readonly change: 'add' | 'remove';
  readonly because: readonly ReasonView[];
  readonly phase: 'revoke' | 'grant';
  /** Whether the guard holds it back until somebody confirms. */
  readonly waits: boolean;
  /** What the directory said afterwards; `null` in a plan and for what waits. `unknown`: it could not be read. */
  readonly outcome: 'gone' | 'present' | 'added' | 'missing' | 'unknown' | null;
}

/** A step of a run that can fail without stopping the next removal. */
export interface PhaseView {
  readonly name: 'revoke' | 'accounts' | 'grant';
  readonly result: 'not-needed' | 'done' | 'partial' | 'failed';
  readonly error: string | null;
}

/** An account that is made, or whose life changes. `stays`: somebody at the provider deactivated it, and so it stays. */
export interface AccountView {
  readonly freelancer: string;
  readonly account: string | null;
  readonly change: 'create' | 'import' | 'deactivate' | 'activate' | 'stays';
  readonly outcome: 'created' | 'deactivated' | 'activated' | 'missing' | 'active' | 'unknown' | null;
}

/** What somebody did at the provider by hand, and what became of it. */
export interface DriftView {
  /** `null` where it is about the account and no group. */
  readonly group: string | null;
  readonly account: string;
  readonly freelancer: string | null;
  /** What was done by hand. */
  readonly what: 'added' | 'removed' | 'deactivated';
  /** Id of whoever did it, as the provider's log has it; `null` where the log does not say. */
  readonly by: string | null;
  /** When, as the provider's log has it. */
  readonly at: string | null;
  /** What Gatepass did about it; `null` in a plan. */
  readonly done: 'removed' | 'restored' | 'left' | 'failed' | null;
}

/** What the guard did not let through. */
export interface RefusedView {
  /** The organisation's limit in percent. */
  readonly limit: number;
  /** Removals that count. */
  readonly planned: number;
  /** Members in managed groups. */
  readonly of: number;
  /** What `--confirm` has to name. */
  readonly confirm: string;
}

/** Access that Gatepass cannot end by itself. */
export interface UnreachableView {
  readonly system: string;
  readonly grant: string;
  readonly owner: string;
  readonly procedure: string;
}

/** What the directory says after the run, read by a path that is not the plugin's. */
export interface ReadBackView {
  readonly groups: number;
  readonly members: number;
  readonly differences: readonly {
    readonly group: string;
    /** Ids of accounts, or of freelancers that have none. */
    readonly missing: readonly string[];
    readonly extra: readonly string[];
  }[];
}

/** The whole answer. */
export interface ApplyView {
  readonly schema: 'gatepass/plan/v1-draft' | 'gatepass/apply/v1-draft';
  readonly tool: Tool;
  readonly notice: string;
  readonly target: string;
  readonly simulated: boolean;
  readonly commit: string | null;
  /** Whether the work tree differs from the commit; it is the commit that counts. */
  readonly dirty: boolean;
  readonly asOf: string;
  readonly timezone: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly plugin: Version | null;
  readonly engine: Version | null;
  readonly planHash: string | null;
  readonly result: Result | null;
  readonly changes: readonly ChangeView[];
  readonly phases: readonly PhaseView[];
  readonly accounts: readonly AccountView[];
  /** Grants of which nobody is added because a file cannot be read; `grant` is `null` for a folder. */
  readonly held: readonly { readonly grant: string | null; readonly path: string }[];
  readonly drift: readonly DriftView[];
  readonly refused: RefusedView | null;
  readonly unreachable: readonly UnreachableView[];
  readonly readBack: ReadBackView | null;
  /** Path of the receipt, relative to the governed folder where it lies in it. */
  readonly receipt: string | null;
  readonly error: { readonly message: string; readonly errors: readonly string[] } | null;
}
