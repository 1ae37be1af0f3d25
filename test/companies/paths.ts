/** Where documents lie, written down a second time: the program's own paths are under test. */
import type { Dpa, Grant, LevelId, Tom } from './model.ts';

export const pathOf = {
  organisation: 'policies/organisation.yaml',
  level: (id: LevelId) => `policies/risk-levels/${id}.yaml`,
  category: (id: string) => `policies/data-categories/${id}.yaml`,
  system: (id: string) => `policies/systems/${id}.yaml`,
  owner: (id: string) => `${folderOf(id)}/${id.startsWith('fl-') ? 'freelancer' : 'processor'}.yaml`,
  dpa: ({ number, owner }: Pick<Dpa, 'number' | 'owner'>) => `${folderOf(owner)}/dpa/dpa-${owner}-${number}.yaml`,
  tom: ({ number, owner }: Pick<Tom, 'number' | 'owner'>) => `${folderOf(owner)}/tom/tom-${owner}-${number}.yaml`,
  engagement: (id: string) => `${workOf(id)}/engagement.yaml`,
  grant: ({ engagement, id }: Pick<Grant, 'engagement' | 'id'>) => `${workOf(engagement)}/grants/${id}.yaml`,
};

function folderOf(owner: string): string {
  return `processors/${owner.startsWith('fl-') ? 'freelancers' : 'organisations'}/${owner}`;
}

function workOf(engagement: string): string {
  return `engagements/${engagement.slice(4, 8)}/${engagement}`;
}
