/**
 * A small company written by hand, in which everything is in order: one freelancer with papers of her own, one whose
 * agency files them, and one grant for each. Stories change one thing.
 */
import type { Company, Dpa, Engagement, Freelancer, Grant, Level, System, Tom } from './model.ts';

export const ann = 'fl-ann0000000';
export const bob = 'fl-bob0000000';
export const agency = 'prc-agency';

const long = { decidedOn: '2026-01-01', validUntil: '2028-12-31' };

/** Ann, who works for herself. */
export function freelancer(fields: Partial<Freelancer> = {}): Freelancer {
  return { id: ann, classification: { result: 'self_employed', ...long }, ...fields };
}

/** Bob, whom the agency lends. */
export const leased: Freelancer = freelancer({ id: bob, employer: agency });

/** An agreement of Ann's that covers everything and does not end. */
export function dpa(fields: Partial<Dpa> = {}): Dpa {
  const signed = { effectiveFrom: '2026-10-01', ours: '2026-09-20', theirs: '2026-09-21' };
  return {
    owner: ann,
    number: 1,
    ...signed,
    systems: ['sys-site', 'sys-crm'],
    categories: ['support', 'contacts'],
    ...fields,
  };
}

/** A declaration of Ann's. */
export function tom(fields: Partial<Tom> = {}): Tom {
  return { owner: ann, number: 1, declaredOn: '2026-10-01', validUntil: '2028-09-30', ...fields };
}

/** Ann's work on the website, where she sees customers' data. */
export function engagement(fields: Partial<Engagement> = {}): Engagement {
  return {
    id: 'eng-2026-0001',
    freelancer: ann,
    level: 'medium',
    gdprRole: 'processor',
    categories: ['support'],
    systems: ['sys-site', 'sys-crm'],
    startsOn: '2026-10-01',
    endsOn: '2027-06-30',
    state: 'active',
    ...fields,
  };
}

/** Ann's grant for November to January. */
export function grant(fields: Partial<Grant> = {}): Grant {
  const what = { engagement: 'eng-2026-0001', freelancer: ann, system: 'sys-site', role: 'editor' };
  return { id: 'gr-2026-0001-01', ...what, from: '2026-11-01', until: '2027-01-31', ...fields };
}

/** The same for Bob. */
export const bobsWork = engagement({ id: 'eng-2026-0002', freelancer: bob });
export const bobsGrant = grant({ id: 'gr-2026-0002-01', engagement: 'eng-2026-0002', freelancer: bob });

/** The five levels as the sample has them. */
export function level(id: Level['id'], fields: Partial<Level> = {}): Level {
  const numbers: Record<Level['id'], Omit<Level, 'id' | 'effectiveFrom'>> = {
    none: { maxGrantDays: 0, signIn: 'any' },
    low: { maxGrantDays: 365, signIn: 'any' },
    medium: { maxGrantDays: 180, signIn: 'strong', tomMaxAge: 730 },
    high: { maxGrantDays: 90, signIn: 'phishing_resistant', tomMaxAge: 365 },
    'very-high': { maxGrantDays: 30, signIn: 'phishing_resistant', tomMaxAge: 365 },
  };
  return { id, effectiveFrom: '2026-10-01', ...numbers[id], ...fields };
}

/** The website: an editor sees customers' data, an author only what will be printed. */
export function site(fields: Partial<System> = {}): System {
  const editor = { id: 'editor', external: true, reaches: ['support', 'press'], group: 'gp-site-editor' };
  const author = { id: 'author', external: true, reaches: ['press'], group: 'gp-site-author' };
  return { id: 'sys-site', signIn: 'phishing_resistant', roles: [editor, author], ...fields };
}

const crm: System = {
  id: 'sys-crm',
  signIn: 'phishing_resistant',
  roles: [
    { id: 'steward', external: true, reaches: ['contacts'], procedure: 'Write to the owner' },
    { id: 'admin', external: false, reaches: ['contacts'], group: 'gp-crm-admin' },
    { id: 'orphan', external: true, reaches: ['press'] },
  ],
};

/** The company in which everything is in order, with some of its parts replaced. */
export function companyWith(parts: Partial<Company> = {}): Company {
  return {
    zone: 'Europe/Berlin',
    style: 'lines',
    levels: [level('none'), level('low'), level('medium'), level('high'), level('very-high')],
    categories: [
      { id: 'press', minLevel: 'none', personal: 'none' },
      { id: 'code', minLevel: 'high', personal: 'none' },
      { id: 'support', minLevel: 'medium', personal: 'ordinary' },
      { id: 'contacts', minLevel: 'very-high', personal: 'ordinary' },
      { id: 'health', minLevel: 'medium', personal: 'special' },
    ],
    systems: [site(), crm],
    agencies: [agency],
    freelancers: [freelancer(), leased],
    dpas: [dpa(), dpa({ owner: agency })],
    toms: [tom(), tom({ owner: agency })],
    engagements: [engagement(), bobsWork],
    grants: [grant(), bobsGrant],
    ...parts,
  };
}
