/** The systems of a corpus: each belongs to one trade. */
import { numbered } from './company.ts';
import type { Manager } from './company.ts';
import type { Draw } from './draw.ts';
import { comments } from './phrases.ts';
import type { Shares } from './shares.ts';
import { trades } from './trades.ts';
import type { Trade } from './trades.ts';
import { comment, file, header } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

/** A system and the trade that works in it. */
export interface Place {
  readonly system: string;
  readonly trade: Trade;
}

/** The systems, each trade in turn. */
export function placesOf({ systems }: Shares): Place[] {
  return Array.from({ length: systems }, (_, index) => {
    const trade = trades[index % trades.length] as Trade;
    return { system: `sys-${trade.name}-${numbered(Math.floor(index / trades.length))}`, trade };
  });
}

/** Files of the systems; the owners are people who hire, the hosts are processors. */
export function systemFiles(
  places: readonly Place[],
  hosts: readonly string[],
  managers: readonly Manager[],
  draw: Draw,
): CorpusFile[] {
  return places.map(({ system, trade }) =>
    file(`policies/systems/${system}.yaml`, [
      comment(`${draw.pick(comments)} ${draw.pick(comments)}`),
      header('System', system),
      `type: ${trade.type}`,
      `owner: ${draw.pick(managers).person}`,
      'backup_owner: usr-sec-01',
      `hosting:\n  - processor: ${draw.pick(hosts)}\n    region: eu-north`,
      'roles:',
      ...[...trade.roles, 'admin'].map((role) => roleOf(system, role, trade)),
      `mfa: ${trade.mfa}`,
      `reviewed_on: ${draw.day('2026-08-01', 100)}`,
    ]),
  );
}

function roleOf(system: string, role: string, { category }: Trade): string {
  const isInternal = role === 'admin';
  const lines = [
    `- id: ${role}`,
    `  privileged: ${isInternal}`,
    `  external_allowed: ${!isInternal}`,
    `  reaches:\n      - ${category}`,
  ];
  return [...lines, `  idp_group: gp-${system}-${role}`].map((line) => `  ${line}`).join('\n');
}
