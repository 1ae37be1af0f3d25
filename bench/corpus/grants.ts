/** Access grants: one role beside the other, the third one a renewal of the first. */
import { later } from './draw.ts';
import type { Draw } from './draw.ts';
import { comments, reasons } from './phrases.ts';
import type { Work } from './work.ts';
import { comment, file, header, prose } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

/** What one grant gives, and when. */
export interface Granted {
  readonly role: string;
  readonly from: string;
  readonly until: string;
  readonly revokedOn: string | null;
  /** Whether it continues the first one. */
  readonly renews: boolean;
}

/** Draws the grants of one engagement, one to three. */
export function grantsOf({ begins, place }: Work, count: number, draw: Draw): Granted[] {
  const { maxDays, roles } = place.trade;
  const days = maxDays === 30 ? 30 : maxDays / 2 + draw.below(maxDays / 8);
  const revoked = draw.inPercent(3) ? later(begins, 10) : null;
  const first: Granted = {
    role: roles[0],
    from: begins,
    until: later(begins, days - 1),
    revokedOn: revoked,
    renews: false,
  };
  const second: Granted = {
    ...first,
    role: roles[1],
    from: later(begins, 3),
    until: later(begins, days + 2),
    revokedOn: null,
  };
  const third: Granted = {
    ...first,
    from: later(first.until, 1),
    until: later(first.until, 30),
    revokedOn: null,
    renews: true,
  };
  return [first, second, third].slice(0, count);
}

/** The files of an engagement's grants. */
export function grantFiles(work: Work, granted: readonly Granted[], draw: Draw): CorpusFile[] {
  return granted.map((grant, index) => grantFile(work, grant, `gr-${work.number}-0${index + 1}`, draw));
}

/** The file of one grant. */
export function grantFile({ number, place, worker }: Work, grant: Granted, id: string, draw: Draw): CorpusFile {
  return file(`engagements/${number.slice(0, 4)}/eng-${number}/grants/${id}.yaml`, [
    comment(`${draw.pick(comments)} ${draw.pick(comments)}`),
    header('AccessGrant', id),
    `engagement: eng-${number}`,
    `freelancer: ${worker.id}`,
    `system: ${place.system}`,
    `role: ${grant.role}`,
    `\n# First and last day, both inclusive.\nfrom: ${grant.from}\nuntil: ${grant.until}`,
    prose('justification', `${draw.pick(reasons)} ${draw.pick(reasons)}`),
    grant.renews ? `renews: gr-${number}-01` : null,
    grant.revokedOn === null
      ? null
      : `revoked:\n  on: ${grant.revokedOn}\n  why: Die Arbeit war früher fertig als gedacht`,
  ]);
}
