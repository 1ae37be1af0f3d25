/** What an endpoint is asked, and what it answers. An endpoint changes nothing itself: it says what becomes true. */
import type { Fact } from './org/facts.ts';
import type { Org } from './org/org.ts';
import type { User } from './org/user.ts';

/** Who makes a change, and how it is told in the System Log. */
export interface Origin {
  readonly actor: User;
  /** The token that was used; `null` at the console. */
  readonly tokenId: string | null;
  readonly requestId: string;
  readonly uri: string;
  readonly agent: string;
}

/** One request to one endpoint. */
export interface Call {
  readonly org: Readonly<Org>;
  /** The organisation's time in milliseconds. */
  readonly now: number;
  readonly origin: Origin;
  /** What stands in the place of the path's names, such as `{group}`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body, where it is an object; otherwise an empty one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the sandbox is reached, without a slash at its end. */
  readonly base: string;
}

/** What a change needs to know besides what it changes. */
export type Moment = Pick<Call, 'org' | 'now' | 'origin'>;

/** What an endpoint answers. */
export interface Answer {
  readonly status: 200 | 204;
  readonly body?: unknown;
  /** Targets by relation, for `Link` headers. */
  readonly links?: Readonly<Record<string, string>>;
  /** What becomes true if the answer is given. */
  readonly facts?: readonly Fact[];
}

/** Answers with a body. */
export function ok(body: unknown, facts: readonly Fact[] = []): Answer {
  return { status: 200, body, facts };
}

/** Answers that it is done, and no more. */
export function done(facts: readonly Fact[] = []): Answer {
  return { status: 204, facts };
}
