/** Data processing agreements and TOM declarations. */
import { later } from './draw.ts';
import type { Draw } from './draw.ts';
import type { Period } from './fates.ts';
import { clauses, comments, measures } from './phrases.ts';
import type { Place } from './systems.ts';
import { comment, file, header, list, prose } from './yaml.ts';
import type { CorpusFile } from './yaml.ts';

/** Whose papers, and what they cover. */
interface Filed {
  readonly folder: string;
  readonly owner: string;
  readonly places: readonly Place[];
  readonly dpas: readonly Period[];
  readonly toms: readonly Period[];
}

/** The papers of one owner, one file for each period. */
export function paperFiles(filed: Filed, draw: Draw): CorpusFile[] {
  return [
    ...filed.dpas.map((period, index) => dpaFile(filed, `dpa-${filed.owner}-${index + 1}`, period, draw)),
    ...filed.toms.map((period, index) => tomFile(filed, `tom-${filed.owner}-${index + 1}`, period, draw)),
  ];
}

function dpaFile({ folder, owner, places }: Filed, id: string, { first, last }: Period, draw: Draw): CorpusFile {
  return file(`${folder}/dpa/${id}.yaml`, [
    comment(draw.pick(comments)),
    header('Dpa', id),
    `processor: ${owner}`,
    'role_pair: controller-processor',
    'template: own',
    `main_contract_ref: V-2026-${draw.below(9000) + 1000}`,
    `signed:\n  controller_on: ${later(first, -2)}\n  processor_on: ${later(first, -5)}`,
    `effective_from: ${first}`,
    `until: ${last}`,
    prose('subject_matter', 'Pflege von Datensätzen im Auftrag und auf Weisung'),
    prose('duration', 'Bis dreißig Tage nach dem Ende des letzten Auftrags'),
    prose('nature', 'Lesen, Vergleichen und Ändern von Datensätzen'),
    prose('purpose', 'Erfüllung der Aufträge, die unter dieser Vereinbarung erteilt werden'),
    list('data_categories', [places[0]?.trade.category ?? '']),
    list('subjects', places[0]?.trade.subjects ?? []),
    list(
      'systems',
      places.map(({ system }) => system),
    ),
    '\n# The eight clauses of Art. 28(3), and where they stand.\nclauses:',
    ...clauses.map((ref, index) => `  ${'abcdefgh'.charAt(index)}:\n    ok: true\n    ref: ${ref}`),
    'subprocessor_mode: specific\nnotice_days: 30\nobjection_days: 14\nbreach_notice_hours: 24',
    'end:\n  choice: delete\n  deadline_days: 14',
    'ownership: controller\nown_purposes: none',
  ]);
}

function tomFile({ folder, owner }: Filed, id: string, { first, last }: Period, draw: Draw): CorpusFile {
  return file(`${folder}/tom/${id}.yaml`, [
    comment(draw.pick(comments)),
    header('TomDeclaration', id),
    `of: ${owner}`,
    'version: 1',
    `declared_on: ${first}`,
    `valid_until: ${last}`,
    'infrastructure:',
    '  - what: Laptop, nur für diese Arbeit\n    os: current\n    disk_encryption: true',
    '  - what: Büro, das niemand sonst benutzt',
    'measures:',
    ...measures.map(([group, detail]) => `  - group: ${group}\n    status: implemented\n    detail: ${detail}`),
    `review:\n  by: usr-sec-01\n  reviewed_on: ${later(first, 4)}\n  result: accepted`,
  ]);
}
