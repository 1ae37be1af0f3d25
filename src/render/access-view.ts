/** The answer of `gatepass access` as data: `contract.md`, section Access. */
import type { Args, Tool } from '../diagnostic.ts';

/** What can be said of a grant at an instant. */
export type StatusView = 'scheduled' | 'effective' | 'suspended' | 'held' | 'expired' | 'revoked' | 'refused';

/** Why a status holds; `code` is the rule that speaks, `null` where the grant's own fields do. */
export interface ReasonView {
  readonly code: string | null;
  readonly messageId: string;
  readonly args: Args;
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

/** A grant at an instant, with what changes it next. */
export interface GrantView {
  readonly grant: string;
  readonly engagement: string;
  readonly freelancer: string;
  readonly system: string;
  readonly role: string;
  readonly level: string | null;
  readonly group: string | null;
  readonly enforcement: 'idp' | 'manual';
  readonly from: string | null;
  readonly until: string | null;
  readonly status: StatusView;
  /** Whether it is effective for its last fourteen days. */
  readonly expiring: boolean;
  readonly because: readonly ReasonView[];
  /** The first instant of the next status; `null` where nothing changes any more, as in the next two. */
  readonly changesAt: string | null;
  readonly changesTo: StatusView | null;
  readonly changesBecause: readonly ReasonView[] | null;
}

/** A later change of one grant's status. */
export interface ChangeView {
  readonly at: string;
  readonly grant: string;
  readonly from: StatusView;
  readonly to: StatusView;
  readonly because: readonly ReasonView[];
}

/** Who may reach what, as the files declare it. */
export interface AccessView {
  readonly schema: 'gatepass/access/v1-draft';
  readonly basis: 'declared';
  readonly tool: Tool;
  readonly notice: string;
  readonly commit: string | null;
  readonly dirty: boolean;
  readonly asOf: string;
  readonly timezone: string;
  /** Sorted by grant. */
  readonly grants: readonly GrantView[];
  /** From `asOf` on, in order. */
  readonly timeline: readonly ChangeView[];
  /** Grants of which nothing can be said, each with the file that cannot be read. */
  readonly unknown: readonly { readonly grant: string | null; readonly path: string }[];
  /** Set where the question could not be answered at all. */
  readonly error: { readonly message: string } | null;
}
