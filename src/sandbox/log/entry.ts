/** One line of the System Log, as it is kept: small, and made whole only for who reads it. */
import type { Origin } from '../call.ts';
import type { Fact } from '../org/facts.ts';
import type { Group } from '../org/group.ts';
import { eventIdOf } from '../org/ids.ts';
import { loginOf, nameOf } from '../org/user.ts';
import type { User } from '../org/user.ts';
import type { EventName } from './catalogue.ts';

/** Somebody or something that an event names, with the names that it had then. */
export interface Named {
  readonly id: string;
  readonly type: 'User' | 'UserGroup';
  /** A login; groups have none. */
  readonly login: string | null;
  readonly name: string;
}

/** An event. */
export interface LogEntry {
  readonly uuid: string;
  /** Milliseconds. */
  readonly published: number;
  readonly type: EventName;
  readonly actor: Named;
  readonly target: readonly Named[];
  readonly outcome: 'SUCCESS' | 'FAILURE' | 'RATE_LIMIT';
  readonly requestId: string;
  /** Path of the request. */
  readonly uri: string;
  /** What the caller says that it is. */
  readonly agent: string;
  /** The token that the actor used; `null` where somebody sat before a console. */
  readonly tokenId: string | null;
}

/** What happened to whom. */
interface Happening {
  readonly type: EventName;
  readonly target: readonly Named[];
  readonly outcome?: LogEntry['outcome'];
}

/** The facts that something happened, in order. A request that leaves several events names each once. */
export function logged(origin: Origin, now: number, ...happenings: readonly Happening[]): readonly Fact[] {
  const { actor, requestId, uri, agent, tokenId } = origin;
  return happenings.map(({ type, target, outcome = 'SUCCESS' }, index) => ({
    fact: 'logged',
    entry: {
      uuid: eventIdOf(requestId, `${type} ${index}`),
      published: now,
      type,
      actor: userNamed(actor),
      target,
      outcome,
      requestId,
      uri,
      agent,
      tokenId,
    },
  }));
}

/** A user, as events name one. */
export function userNamed(user: User): Named {
  return { id: user.id, type: 'User', login: loginOf(user), name: nameOf(user) };
}

/** A group, as events name one. */
export function groupNamed(group: Group): Named {
  return { id: group.id, type: 'UserGroup', login: null, name: group.name };
}
