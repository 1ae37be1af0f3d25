import type { Day, Header, Kind, Prose } from './field.ts';
import type { LevelId } from './risk-level-policy.ts';

/** The company that decides: one file, `policies/organisation.yaml`. Its time zone says when every day begins. */
export interface Organisation extends Header {
  kind: 'Organisation';
  id: 'org';
  /** Name in the commercial register. */
  legal_name: Prose;
  /** Postal address, as Art. 30(1)(a) GDPR asks for it. */
  address: Prose;
  /** Role under GDPR towards the data that the systems hold. */
  role: 'controller' | 'processor';
  /** Representative in the Union (Art. 27 GDPR), where there is one. */
  representative?: Prose | null;
  /** Data protection officer: a role mailbox, never a person's own. */
  dpo?: { contact: string } | null;
  /** Supervisory authority that is competent for the company. */
  supervisory_authority?: string | null;
  /**
   * IANA time zone in which days begin and end.
   *
   * @pattern ^[A-Za-z][A-Za-z0-9_+/-]*$
   * @example Europe/Berlin
   */
  timezone: string;
  /**
   * Mail domains of external people's accounts; the first one names new accounts.
   *
   * @minItems 1
   * @example ext.nordlicht.example
   */
  account_domains: string[];
  /** Channels on which work is discussed. */
  channels?: Channel[] | null;
  /** Where a data breach is reported, day and night (Art. 33 GDPR). */
  breach_contact?: BreachContact | null;
  /** How far the company has rolled out work with external people. */
  rollout?: { max_level: LevelId; systems_access: boolean } | null;
  /**
   * Removals above this share of the members in managed groups wait for a confirmation, in percent.
   *
   * @minimum 0
   * @maximum 100
   */
  mass_removal_guard_pct: number;
  /** Identity providers that approved access is made true in, by name. */
  targets?: Record<string, Target> | null;
  /** Keys whose signatures on receipts are trusted, old ones with their last day. */
  receipt_keys?: ReceiptKey[] | null;
}

/** A channel and whether the company's own systems watch it. */
export interface Channel {
  /** Name of the channel. */
  id: string;
  /** Whether the company monitors it. */
  monitored: boolean;
}

/** A mailbox and, where there is one, a telephone of a role. */
export interface BreachContact {
  /** Role mailbox. */
  mail: string;
  /** Telephone of the role. */
  phone?: string | null;
  /** Hours of service. */
  hours?: string | null;
}

/** One identity provider in which access is made true. */
export interface Target {
  /** Which provider it is. */
  provider: 'okta';
  /**
   * Base URL of the organisation there.
   *
   * @pattern ^https?://
   */
  orgUrl: string;
  /** Which plugin carries changes to it. */
  plugin?: 'builtin' | 'official' | null;
  /** URL of the state backend. */
  state?: string | null;
  /** Whether it is a sandbox, in which time may be played. */
  simulated?: boolean | null;
}

/** A key that signs receipts. `gatepass keys init` makes one and prints this entry. */
export interface ReceiptKey {
  /**
   * Name by which findings call the key.
   *
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example receipts-2026
   */
  id: string;
  /**
   * The public Ed25519 key in base64: the line of its PEM file, or the 32 bytes alone, with which that line ends.
   *
   * @pattern ^(MCowBQYDK2VwAyEA)?[A-Za-z0-9+/]{43}=$
   * @example MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
   */
  ed25519: string;
  /** First day on which it signs. */
  from: Day;
  /**
   * Last day on which it signs; left out while it is in use.
   *
   * @notBefore from
   */
  until?: Day | null;
}

export const organisation: Kind<'Organisation'> = {
  name: 'Organisation',
  folder: 'policies/organisation.yaml',
  idAt: (path) => (path === 'policies/organisation.yaml' ? 'org' : null),
  pathOf: (id) => (id === 'org' ? 'policies/organisation.yaml' : null),
};
