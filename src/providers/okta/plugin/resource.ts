/** What the plugin knows of a type of resource. */
import type { Okta } from './http/okta.ts';
import type { Properties } from './schema/property.ts';
import type { Values } from './values.ts';

/** A resource that there is. */
export interface Found {
  readonly id: string;
  readonly state: Values;
}

/** The state that the program leads to from another one. */
export type PlanFrom = (olds: Values) => Values;

/** A type of resource: its properties, and how Okta is asked about it. Whatever is half done is thrown as `HalfDone`. */
export interface ResourceType {
  readonly properties: Properties;
  /** Properties that never change while the resource lives. */
  readonly stable: readonly string[];
  /** @param plan the state that is wanted. */
  readonly create: (okta: Okta, plan: Values) => Promise<Found>;
  /** @param state what was last known. @returns null where there is no such thing any more. */
  readonly read: (okta: Okta, id: string, state: Values) => Promise<Values | null>;
  /** Finds what was not in the state. @param id as a person gives it. */
  readonly find: (okta: Okta, id: string) => Promise<Found | null>;
  readonly update: (okta: Okta, id: string, olds: Values, planFrom: PlanFrom) => Promise<Values>;
  readonly remove: (okta: Okta, id: string, state: Values) => Promise<void>;
}
