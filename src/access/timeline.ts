/** When access changes: only at the days that the files name. */
import { inOrder } from '../order.ts';
import { after, standingDays } from '../rules/papers/days.ts';
import type { Asked } from '../rules/asked.ts';
import type { World } from '../rules/rule.ts';
import { statusOn } from './status.ts';
import type { Status, Answer } from './status.ts';

/** A change of one grant's status at the beginning of a day. */
export interface StatusChange {
  readonly day: string;
  readonly grant: string;
  readonly from: Status;
  readonly to: Status;
  readonly because: Answer['because'];
}

/** Days on which the status of a grant may change, in order. */
function daysOf(asked: Asked): readonly string[] {
  const { from, revoked, until } = asked.grant.facts;
  const ends = asked.engagement?.facts.dates?.ends_on;
  const own = [from, after(until), after(ends), revoked?.on].filter((day) => day !== undefined);
  return [...new Set([...own, ...standingDays(asked)])].sort(inOrder);
}

/** Every change of a grant's status, in order. */
export function changesOf(asked: Asked, world: World): readonly StatusChange[] {
  const changes: StatusChange[] = [];
  let { status } = statusOn(asked, '0001-01-01', world);
  for (const day of daysOf(asked)) {
    const next = statusOn(asked, day, world);
    if (next.status === status) continue;
    changes.push({ day, grant: asked.grant.id, from: status, to: next.status, because: next.because });
    status = next.status;
  }
  return changes;
}
