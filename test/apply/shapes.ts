/** The documents as `contract.md` gives them, written by hand from there, as far as these stories look into them. */

/** What `plan` and `apply` print. */
export interface Document {
  readonly schema: string;
  readonly target: string;
  readonly commit: string | null;
  readonly dirty: boolean;
  readonly asOf: string;
  readonly engine: { readonly name: string; readonly version: string } | null;
  readonly planHash: string | null;
  readonly result: 'unchanged' | 'complete' | 'partial' | 'failed' | 'refused' | null;
  readonly changes: readonly Change[];
  readonly phases: readonly { readonly name: string; readonly result: string; readonly error: string | null }[];
  readonly accounts: readonly Account[];
  readonly held: readonly { readonly grant: string | null; readonly path: string }[];
  readonly drift: readonly (Drift & { readonly freelancer: string | null })[];
  readonly refused: { readonly planned: number; readonly of: number; readonly confirm: string } | null;
  readonly readBack: {
    readonly groups: number;
    readonly members: number;
    readonly differences: readonly {
      readonly group: string;
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    }[];
  } | null;
  readonly receipt: string | null;
  readonly error: { readonly message: string; readonly errors: readonly string[] } | null;
}

/** A membership that begins or ends. */
export interface Change {
  readonly group: string;
  readonly account: string | null;
  readonly freelancer: string | null;
  readonly grants: readonly string[];
  readonly change: 'add' | 'remove';
  readonly outcome: 'gone' | 'present' | 'added' | 'missing' | 'unknown' | null;
}

/** An account whose life changes. */
export interface Account {
  readonly freelancer: string;
  readonly account: string | null;
  readonly change: string;
  readonly outcome: string | null;
}

/** What somebody did by hand. */
export interface Drift {
  readonly group: string | null;
  readonly account: string;
  readonly what: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly done: string | null;
}

/** What a receipt says of its run. */
export interface Predicate {
  readonly target: string;
  readonly instant: string;
  readonly result: string;
  readonly previous: string | null;
  readonly changes: readonly Change[];
  readonly groups: readonly {
    readonly group: string;
    readonly id: string | null;
    readonly before: Reading | null;
    readonly after: Reading | null;
  }[];
  readonly removals: readonly {
    readonly group: string;
    readonly account: string;
    readonly freelancer: string | null;
    readonly due: string | null;
    readonly gone: string | null;
  }[];
  readonly accounts: readonly Account[];
  readonly drift: readonly Drift[];
  readonly sessions: readonly { readonly account: string; readonly ended: boolean }[];
  readonly errors: readonly { readonly where: string; readonly message: string; readonly id: string | null }[];
}

interface Reading {
  readonly members: readonly string[];
  readonly at: string;
  readonly requestId: string | null;
}
