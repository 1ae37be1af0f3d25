/** What a grant stands on, looked up in the plain company. */
import type { Category, Company, Engagement, Grant } from '../../companies/model.ts';

/** The engagement that a grant is filed under, where there is one. */
export function engagementOf(company: Company, grant: Grant): Engagement | undefined {
  return company.engagements.find(({ id }) => id === grant.engagement);
}

/** What the grant's role reaches. */
export function reachedBy({ categories, systems }: Company, grant: Grant): readonly Category[] {
  const role = systems.find(({ id }) => id === grant.system)?.roles.find(({ id }) => id === grant.role);
  return categories.filter(({ id }) => role?.reaches.includes(id));
}

export function isPersonal({ personal }: Category): boolean {
  return personal !== 'none';
}

/** Who files the papers: "of the employer if there is one, else of the freelancer". */
export function ownerOf(company: Company, grant: Grant): string {
  const freelancer = company.freelancers.find(({ id }) => id === grant.freelancer);
  return freelancer?.employer ?? grant.freelancer;
}
