import { kindInFolder } from './field.ts';
import type { Header, Kind, Prose } from './field.ts';

/**
 * Id of a team.
 *
 * @pattern ^team-[a-z0-9]+(-[a-z0-9]+)*$
 * @refers Team
 * @example team-sales-ops
 */
export type TeamId = string;

/** A team of the company. */
export interface Team extends Header {
  kind: 'Team';
  id: TeamId;
  /** Name of the team. */
  name: Prose;
  /** Team that it belongs to. */
  parent?: TeamId | null;
  /** What the team is for. */
  function: 'business' | 'compliance' | 'it' | 'hr' | 'legal' | 'contingent_workforce';
  /** Who may see its engagements. */
  visibility: 'team' | 'org';
  /** Cost centre. */
  cost_centre?: string | null;
}

export const team: Kind<'Team'> = kindInFolder('Team', 'policies/teams', /^team-[a-z0-9]+(-[a-z0-9]+)*$/);
