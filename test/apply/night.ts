/**
 * A night on which everything happens at once: four people leave groups, one of them for good, two come, one of them for
 * the first time; one group is gone, one was made again by hand, and into one somebody was let by hand. Every kind of
 * request is needed.
 */
import { text } from '../sandbox/client.ts';
import type { Company } from './company.ts';
import { foundedAt } from './founded.ts';
import type { Begin } from './founded.ts';
import { edit } from '../cli/repository.ts';

/** The instant of the run. */
export const NIGHT = '2026-12-31';

/** The groups that it is about, by what happens to them. */
export const groups = {
  /** fl-r5g24w07qq leaves. */
  website: 'gp-sys-website-author',
  /** fl-fec8rgh8z5 leaves. */
  consent: 'gp-sys-crm-consent-reviewer',
  /** fl-4g67vsbdsw leaves. */
  payroll: 'gp-sys-payroll-wage-type-analyst',
  /** fl-7k3qz9m2xd leaves, and was nowhere else. */
  crm: 'gp-sys-crm-data-steward',
  /** fl-jejc98wmyg was let in by hand, and has to leave. */
  press: 'gp-sys-press-editor',
  /** fl-z274kbvggq comes; the group was made again by hand, with our mark and nothing more. */
  flows: 'gp-sys-automation-flow-builder',
  /** fl-xry27dqqq5 comes, and has no account yet; the group is gone. */
  code: 'gp-sys-code-developer',
} as const;

/** Who leaves which group. */
export const leaving = [
  [groups.website, 'fl-r5g24w07qq'],
  [groups.consent, 'fl-fec8rgh8z5'],
  [groups.payroll, 'fl-4g67vsbdsw'],
  [groups.crm, 'fl-7k3qz9m2xd'],
  [groups.press, 'fl-jejc98wmyg'],
] as const;

/** The company on the evening before. */
export async function evening(): Promise<Begin> {
  const begin = await foundedAt('2026-12-01', (root) => {
    const grant = 'engagements/2026/eng-2026-0040/grants/gr-2026-0040-01.yaml';
    edit(root, grant, 'from: 2026-11-16', 'from: 2026-12-20');
  });
  return async (t) => {
    const company = await begin(t);
    await tidyUp(company);
    return company;
  };
}

/** What somebody at the console has done on the day before. */
async function tidyUp({ okta: { ask, power } }: Company): Promise<void> {
  for (const group of [groups.code, groups.flows]) await power('POST', '/console', { action: 'deleteGroup', group });
  const [user, group] = ['fl-jejc98wmyg@ext.nordlicht.example', groups.press];
  await power('POST', '/console', { action: 'addMember', user, group });
  await ask('POST', '/groups', { profile: { name: groups.flows, description: 'gatepass:sandbox' } });
  await power('GET', '/journal?clear=true');
}

/** The id of a group that is there. */
export async function idOf({ okta: { ask } }: Company, name: string): Promise<string> {
  const { items } = await ask('GET', `/groups?q=${name}`);
  return text(items[0]?.['id']);
}
