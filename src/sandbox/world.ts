/** A sandbox that runs: its organisation, what keeps it, and what tests do to it. */
import type { Counter } from './limits.ts';
import type { Fact } from './org/facts.ts';
import { apply } from './org/apply.ts';
import type { Org } from './org/org.ts';
import type { Fault } from './powers/faults.ts';
import type { Store } from './state/file.ts';

/** A request that was made, for `GET /__sandbox/journal`. */
export interface JournalEntry {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0 while and where nothing was answered. */
  status: number;
  /** Login of who asked; `null` where the token was wrong. */
  readonly actor: string | null;
  readonly requestId: string;
}

/** Everything that a request may touch. */
export interface World {
  readonly org: Org;
  readonly store: Store;
  /** Where it is reached. */
  base: string;
  /** Counts requests by bucket. */
  count: Counter;
  /** Makes a counter that starts anew. */
  readonly counter: () => Counter;
  /** Whether tests may do things to it that nobody can do to Okta. */
  readonly powers: boolean;
  readonly faults: Fault[];
  readonly journal: JournalEntry[];
  /** Whoever waits stops waiting. */
  readonly closing: AbortSignal;
  /** Is told of an error that is a defect of the sandbox. */
  readonly complain: (error: unknown) => void;
}

/** The organisation's time in milliseconds. */
export function nowIn({ org }: World): number {
  return Date.now() + org.clockOffset;
}

/** Keeps facts, then makes them true. @throws where they could not be kept: then none is true. */
export function commit({ org, store }: World, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  store.keep({ objects: org.mint.objects, facts });
  apply(org, facts);
}
