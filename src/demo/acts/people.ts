/** Whom and what the story is about. Freelancers have no names in Gatepass, and so none here. */

/** Merges contacts in the CRM through 30 December. */
export const crm = {
  person: 'fl-7k3qz9m2xd',
  group: 'gp-sys-crm-data-steward',
  grant: 'engagements/2026/eng-2026-0042/grants/gr-2026-0042-01.yaml',
} as const;

/** Answers tickets through February, on a DPA that ends in January. */
export const tickets = {
  person: 'fl-fec8rgh8z5',
  group: 'gp-sys-tickets-agent',
  papers: 'processors/freelancers/fl-fec8rgh8z5/dpa',
} as const;

/** Maps wage types in January. */
export const payroll = {
  person: 'fl-4g67vsbdsw',
  group: 'gp-sys-payroll-wage-type-analyst',
  grant: 'engagements/2026/eng-2026-0039/grants/gr-2026-0039-02.yaml',
} as const;

/** Edits the website through 29 January. */
export const website = { person: 'fl-z274kbvggq', group: 'gp-sys-website-editor' } as const;

/** Has an account for quite something else. */
export const bystander = 'fl-xry27dqqq5';

/** The domain in which the company makes accounts for external people. */
export const domain = 'ext.nordlicht.example';
