/** Draws grants: most are in order, some are not, each in one of many ways. */
import fc from 'fast-check';
import { plus } from '../days.ts';
import type { Company, Engagement, Grant } from '../model.ts';
import { anyOffset, earlyOffset, index, itemAt, lateOffset, mostly, weighted } from './pick.ts';

/** Mistakes in what a grant names, as what each changes; `other` is somebody else's id. */
const slips = {
  none: () => ({}),
  'no such engagement': ({ id }: Grant) => ({ engagement: 'eng-2020-0099', id: `gr-2020-0099-${id[11]}${id[14]}` }),
  'no such freelancer': () => ({ freelancer: 'fl-nobody0000' }),
  'no such system': () => ({ system: 'sys-unknown' }),
  'no such role': () => ({ role: 'unknown' }),
  'renews nothing': () => ({ renews: 'gr-2020-0099-99' }),
  'renews the first': ({ id }: Grant) => ({ renews: `${id.slice(0, -1)}1` }),
  'somebody else': (_: Grant, other: string) => ({ freelancer: other }),
} satisfies Record<string, (grant: Grant, other: string) => Partial<Grant>>;

const [none, ...mistakes] = Object.keys(slips) as (keyof typeof slips)[];

/** What is drawn of a grant. */
export const drawnGrant = fc.record({
  system: index,
  role: index,
  from: earlyOffset,
  until: weighted([60, lateOffset], [1, anyOffset], [1, fc.constant(null)]),
  revoked: weighted([16, fc.constant(null)], [1, anyOffset]),
  slip: mostly(40, none ?? 'none', ...mistakes),
});

type Drawn = typeof drawnGrant extends fc.Arbitrary<infer Value> ? Value : never;

/** Puts days and names to what was drawn, under an engagement and with a number of its own. */
export function grantFrom(
  drawn: Drawn,
  engagement: Pick<Engagement, 'id' | 'freelancer'>,
  number: number,
  anchor: string,
  { freelancers, systems }: Pick<Company, 'freelancers' | 'systems'>,
): Grant {
  const on = (offset: number | null) => (offset === null ? undefined : plus(anchor, offset));
  const system = itemAt(systems, drawn.system);
  const others = freelancers.filter(({ id }) => id !== engagement.freelancer);
  const other = itemAt(others, number).id;
  const grant: Grant = {
    id: `gr-${engagement.id.slice(4)}-0${number}`,
    engagement: engagement.id,
    freelancer: engagement.freelancer ?? other,
    system: system.id,
    role: itemAt(system.roles, drawn.role).id,
    from: plus(anchor, drawn.from),
    until: on(drawn.until),
    revokedOn: on(drawn.revoked),
  };
  return { ...grant, ...slips[drawn.slip](grant, other) };
}
