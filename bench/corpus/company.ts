/** The company of a corpus: the sample's policies, with as many teams and people as its size asks for. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Draw } from './draw.ts';
import { comments } from './phrases.ts';
import type { Shares } from './shares.ts';
import { comment, file, header, list } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

const SAMPLE = new URL('../../', import.meta.url);
const OFFICE = ['usr-cw-01', 'usr-cw-02', 'usr-prv-01', 'usr-sec-01', 'usr-so-it'] as const;

/** Organisation, levels and categories are the sample's, and so are the company's own measures. */
export function samplePolicies(): CorpusFile[] {
  const folders = ['policies/risk-levels', 'policies/data-categories'];
  const inFolders = folders.flatMap((folder) =>
    readdirSync(new URL(folder, SAMPLE))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const paths = ['policies/organisation.yaml', ...inFolders, 'processors/self/tom/tom-self-1.yaml'];
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, SAMPLE), 'utf8') }));
}

/** A team and the person who hires for it. */
export interface Manager {
  readonly person: string;
  readonly team: string;
}

/** Every team has one manager at least. */
export function managersOf({ people, teams }: Shares): Manager[] {
  return Array.from({ length: people - OFFICE.length }, (_, index) => ({
    person: `usr-hm-${numbered(index)}`,
    team: `team-${numbered(index % teams)}`,
  }));
}

/** A number as ids have it, from 0001 on. */
export function numbered(index: number): string {
  return String(index + 1).padStart(4, '0');
}

/** Teams and people. */
export function staff(shares: Shares, draw: Draw): CorpusFile[] {
  const teams = Array.from({ length: shares.teams }, (_, index) => teamFile(`team-${numbered(index)}`, draw));
  const office = OFFICE.map((id) =>
    personFile(id, 'team-0001', ['administrator', 'security_owner', 'privacy_owner', 'system_owner']),
  );
  const managers = managersOf(shares).map(({ person, team }) =>
    personFile(person, team, ['hiring_manager', 'system_owner']),
  );
  return [...teams, ...office, ...managers];
}

function teamFile(id: string, draw: Draw): CorpusFile {
  const name = draw.pick([
    'Vertrieb Süd',
    'Kundenbetreuung Nord',
    'Digitala tjänster',
    'Qualität und Prüfung',
    'Ekonomi och löner',
  ]);
  const lines = [
    comment(draw.pick(comments)),
    header('Team', id),
    `name: ${name} ${id.slice(-4)}`,
    'function: business',
    'visibility: team',
  ];
  return file(`policies/teams/${id}.yaml`, [...lines, `cost_centre: '${4000 + draw.below(1000)}'`]);
}

function personFile(id: string, team: string, permissions: readonly string[]): CorpusFile {
  const lines = [
    header('Person', id),
    `forge_login: nl-${id.slice(4)}`,
    list('teams', [team]),
    list('permissions', permissions),
  ];
  return file(`policies/people/${id}.yaml`, [...lines, 'grade: lead', 'active: true']);
}
