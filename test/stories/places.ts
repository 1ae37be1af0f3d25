/** Paths of the sample's files, by the shortest name that a person would use. */
export const grant = (number: string): string =>
  `engagements/2026/eng-2026-${number.slice(0, 4)}/grants/gr-2026-${number}.yaml`;
export const engagement = (number: string): string => `engagements/2026/eng-2026-${number}/engagement.yaml`;
export const category = (id: string): string => `policies/data-categories/${id}.yaml`;
export const level = (id: string): string => `policies/risk-levels/${id}.yaml`;
export const person = (id: string): string => `policies/people/usr-${id}.yaml`;
export const system = (id: string): string => `policies/systems/sys-${id}.yaml`;
export const team = (id: string): string => `policies/teams/team-${id}.yaml`;
export const organisation = 'policies/organisation.yaml';
export const freelancer = (id: string): string => `processors/freelancers/${id}/freelancer.yaml`;
export const processor = (id: string): string => `processors/organisations/${id}/processor.yaml`;
export const dpa = (owner: string, number = 1): string => `${folderOf(owner)}/dpa/dpa-${owner}-${number}.yaml`;
export const tom = (owner: string, number = 1): string => `${folderOf(owner)}/tom/tom-${owner}-${number}.yaml`;

function folderOf(owner: string): string {
  if (owner === 'self') return 'processors/self';
  return `processors/${owner.startsWith('fl-') ? 'freelancers' : 'organisations'}/${owner}`;
}

/** The four engagements at level very-high, and whoever works on them. */
export const steward = 'fl-7k3qz9m2xd';
export const reviewer = 'fl-fec8rgh8z5';
export const writer = 'fl-ryb17wg49f';
export const consultant = 'fl-jejc98wmyg';
export const developer = 'fl-z274kbvggq';
export const clerk = 'fl-4g67vsbdsw';
export const leased = 'fl-xqpsnm8y22';
export const engineer = 'fl-xry27dqqq5';
export const press = 'fl-r5g24w07qq';
export const illustrator = 'fl-vvpqn1eeet';
