/** Where DPA and TOM are asked for, and of whom. */
import type { Place } from '../../diagnostic.ts';
import { find, placeIn } from '../../ledger.ts';
import type { Document, Ledger } from '../../ledger.ts';
import { categoriesOf, isPersonal, mayBePersonal, read } from '../asked.ts';
import type { Asked } from '../asked.ts';

/** Whether a grant needs papers: a processor (Art. 28 GDPR) who reaches personal data, at whatever level and country. */
export function needsPapers(asked: Asked): boolean {
  return asked.engagement?.facts.gdpr_role?.value === 'processor' && asked.reached.some(mayBePersonal);
}

/** What the question itself rests on. */
export function askedBecause(asked: Asked): readonly Place[] {
  const { engagement, freelancer, grant, role, system } = asked;
  return [
    ...read([grant, '/freelancer'], [grant, '/engagement'], [grant, '/system'], [grant, '/role']),
    ...read([engagement, '/gdpr_role/value'], [freelancer, '/employer'], [system, `${role?.pointer ?? ''}/reaches`]),
    ...asked.reached.map((category) => placeIn(category, '/personal_data')),
  ];
}

/** Where to say that somebody has filed nothing: at the id of whoever should have. */
export function ownerAt(ledger: Ledger, owner: string, asked?: Asked): Place | null {
  const document = find(ledger, 'Processor', owner) ?? find(ledger, 'Freelancer', owner);
  if (document !== undefined) return placeIn(document, '/id');
  return asked?.freelancer === undefined ? null : placeIn(asked.freelancer, '/employer');
}

/** Processors that host a system in which personal data lies. */
export function hostsOf(ledger: Ledger, system: Document<'System'>): readonly string[] {
  const reached = (system.facts.roles ?? []).flatMap((role) => categoriesOf(ledger, role?.reaches));
  if (!reached.some(isPersonal) && (system.facts.personal_fields ?? []).length === 0) return [];
  return (system.facts.hosting ?? []).flatMap((host) => host?.processor ?? []);
}
