import { idIn } from './field.ts';
import type { Country, Day, Header, Kind, Prose } from './field.ts';

/**
 * Id of a company that processes data for us.
 *
 * @pattern ^prc-[a-z0-9]+(-[a-z0-9]+)*$
 * @refers Processor
 * @example prc-crmcloud
 */
export type ProcessorId = string;

/** A company that processes personal data for us: a host, a tool, an agency (Art. 28 GDPR). */
export interface Processor extends Header {
  kind: 'Processor';
  id: ProcessorId;
  /** Name in the commercial register. */
  legal_name: Prose;
  /** Postal address. */
  address: Prose;
  /** Country of its seat. */
  country: Country;
  /** Role mailbox for data protection. */
  contact: string;
  /**
   * What it does for us.
   *
   * @minItems 1
   */
  services: string[];
  /** How far its approval has come. */
  state: 'proposed' | 'due_diligence' | 'approved' | 'suspended' | 'terminated';
  /** The examination under Art. 28(1) GDPR. */
  due_diligence?: DueDiligence | null;
  /** Where it reports a breach to us from, and when it answers. */
  breach_contact?: { mail: string; hours?: string | null } | null;
}

/** Whether a processor gives sufficient guarantees. */
export interface DueDiligence {
  /** What the examination found. */
  result: 'sufficient' | 'insufficient' | 'open';
  /** Day of the examination. */
  done_on: Day;
}

export const processor: Kind<'Processor'> = {
  name: 'Processor',
  folder: 'processors/organisations/<id>/processor.yaml',
  idAt: idIn(/^processors\/organisations\/([^/]+)\/processor\.yaml$/),
  pathOf: (id) => (/^prc-[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? `processors/organisations/${id}/processor.yaml` : null),
};

/** Folder of everything that a freelancer, a processor or the company itself (`self`) files. */
export function folderOfOwner(owner: string): string | null {
  if (owner === 'self') return 'processors/self';
  if (/^fl-[0-9a-z]{10}$/.test(owner)) return `processors/freelancers/${owner}`;
  return processor.pathOf(owner) === null ? null : `processors/organisations/${owner}`;
}
