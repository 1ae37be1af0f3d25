/** The part of `src/generated/kinds.ts` that is the same whatever the kinds are. */
export const preamble = `
/** A field that names documents by id; \`also\` lists words that may stand there instead. */
export interface Reference {
  readonly pointer: string;
  readonly kinds: readonly KindName[];
  readonly also: readonly string[];
}

/** Two days of which the one at \`pointer\` may not lie before the other. */
export interface DayOrder {
  readonly pointer: string;
  readonly notBefore: string;
}

/** What a value must look like. */
export type Shape =
  | { readonly is: 'prose' | 'day' | 'flag' }
  /** Without a pattern: any string that is not empty. */
  | { readonly is: 'text'; readonly pattern: string | null }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly is: 'list'; readonly items: Shape; readonly least: number; readonly isSet: boolean }
  | { readonly is: 'record'; readonly values: Shape }
  | MappingShape;

/** A mapping with known keys. */
export interface MappingShape<Facts = object> {
  readonly is: 'mapping';
  readonly fields: readonly FieldShape[];
  /** Makes the mapping's facts of the values of its fields, in their order. Prose is left out. */
  readonly make: (values: readonly never[]) => Facts;
}

/** One key of a mapping. A field that is not required may be absent or null. */
export interface FieldShape {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
  /** Index of the day that may not lie after this one. */
  readonly notBefore?: number;
}

/** What the loader knows of a kind. In JSON Pointers, \`*\` stands for an index of a list or a free key. */
export interface KindTables<Name extends KindName> {
  /** Judges a value by the kind's schema. */
  readonly validate: Validate;
  readonly shape: MappingShape<FactsOf<Name>>;
  readonly references: readonly Reference[];
  /** Fields that hold a day. */
  readonly days: readonly string[];
  readonly order: readonly DayOrder[];
  /** The rule that speaks when a required field is not there, by the field. */
  readonly missing: Readonly<Record<string, string>>;
  /** Whose personal data a field is. */
  readonly pii: Readonly<Record<string, string>>;
  /** The allowed keys of each mapping. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

const prose: Shape = { is: 'prose' };
const day: Shape = { is: 'day' };
const flag: Shape = { is: 'flag' };
const text: Shape = { is: 'text', pattern: null };
`.trim();
