import { idIn } from './field.ts';
import type { Day, Header, Kind, Prose } from './field.ts';
import type { DataCategoryId } from './data-category.ts';
import type { FreelancerId } from './freelancer.ts';
import { folderOfOwner } from './processor.ts';
import type { ProcessorId } from './processor.ts';
import type { SystemId } from './system.ts';

/**
 * Id of a data processing agreement: its owner and a number.
 *
 * @pattern ^dpa-(fl-[0-9a-z]{10}|prc-[a-z0-9]+(-[a-z0-9]+)*?)(-[0-9]+)?$
 * @example dpa-fl-7k3qz9m2xd-2
 */
export type DpaId = string;

/**
 * A data processing agreement (Art. 28(3) GDPR) with the person or company in whose folder it lies. One file for one
 * period: a renewal adds a file and changes none.
 */
export interface Dpa extends Header {
  kind: 'Dpa';
  id: DpaId;
  /** With whom: the owner of the folder. */
  processor: FreelancerId | ProcessorId;
  /** Who instructs whom. */
  role_pair?: 'controller-processor' | 'processor-processor' | null;
  /** Whose text it is. */
  template?: 'own' | 'processor' | 'sccs_2021_915' | null;
  /** Contract that it is an annex to. */
  main_contract_ref?: string | null;
  /** Signatures; it holds from the later one at the earliest. */
  signed: Signatures;
  /** First day on which it may hold. */
  effective_from: Day;
  /**
   * Last day on which it holds; left out, it holds until another file ends it.
   *
   * @notBefore effective_from
   */
  until?: Day | null;
  /** Subject matter of the processing. */
  subject_matter: Prose;
  /** Duration of the processing, in words. */
  duration: Prose;
  /** Nature of the processing. */
  nature: Prose;
  /** Purpose of the processing. */
  purpose: Prose;
  /**
   * Categories of data that it covers.
   *
   * @minItems 1
   */
  data_categories: DataCategoryId[];
  /** Whom the data is about. */
  subjects?: string[] | null;
  /**
   * Systems that it covers.
   *
   * @minItems 1
   */
  systems: SystemId[];
  /** The eight clauses of Art. 28(3), (a) to (h). */
  clauses?: Clauses | null;
  /** Instructions that were given under it. */
  instructions?: Instruction[] | null;
  /** Whether sub-processors are agreed one by one or announced. */
  subprocessor_mode?: 'specific' | 'general' | null;
  /**
   * Days of notice before a new sub-processor.
   *
   * @minimum 0
   */
  notice_days?: number | null;
  /**
   * Days in which we may object.
   *
   * @minimum 0
   */
  objection_days?: number | null;
  /**
   * Hours in which the processor reports a breach.
   *
   * @minimum 1
   */
  breach_notice_hours?: number | null;
  /** What happens to the data at the end. */
  end?: { choice: 'delete' | 'return'; deadline_days: number } | null;
  /** Who owns the data. */
  ownership?: 'controller' | null;
  /** What the processor may do with the data for itself. */
  own_purposes?: 'none' | null;
}

/** Days on which both sides signed. A side that has not signed yet is left out. */
export interface Signatures {
  /** Day on which the company signed. */
  controller_on?: Day | null;
  /** Day on which the processor signed. */
  processor_on?: Day | null;
}

/** Whether a clause is there, and where. */
export interface Clause {
  /** Whether it says what the law asks. */
  ok: boolean;
  /** Where it stands. */
  ref?: Prose | null;
}

/** Art. 28(3) sentence 2, letter by letter. */
export interface Clauses {
  /** Documented instructions, transfers included. */
  a: Clause;
  /** Confidentiality. */
  b: Clause;
  /** Security of processing. */
  c: Clause;
  /** Conditions for sub-processors. */
  d: Clause;
  /** Help with the rights of data subjects. */
  e: Clause;
  /** Help with Art. 32 to 36. */
  f: Clause;
  /** Deletion or return. */
  g: Clause;
  /** Information and audits. */
  h: Clause;
}

/** One documented instruction. */
export interface Instruction {
  /** Day on which it was given. */
  given_on: Day;
  /** What it says. */
  text: Prose;
}

export const dpa: Kind<'Dpa'> = {
  name: 'Dpa',
  folder: 'processors/<owner>/dpa/<id>.yaml',
  idAt: idIn(/^processors\/(?:freelancers|organisations)\/[^/]+\/dpa\/([^/]+)\.yaml$/),
  pathOf: (id) => pathOfPaper(id, 'dpa'),
};

/** Path of a paper from its id: `dpa-<owner>-<n>` and `tom-<owner>-<n>` lie in their owner's folder. */
export function pathOfPaper(id: string, paper: 'dpa' | 'tom'): string | null {
  const owner = ownerOfPaper(id, paper);
  const folder = owner === null ? null : folderOfOwner(owner);
  return folder === null ? null : `${folder}/${paper}/${id}.yaml`;
}

function ownerOfPaper(id: string, paper: string): string | null {
  return id.startsWith(`${paper}-`) ? (/^(.+?)(-[0-9]+)?$/.exec(id.slice(paper.length + 1))?.[1] ?? null) : null;
}
