/** What the type descriptions say, freed of TypeScript: every output is written from this. */

/** The alias or interface that a shape was declared as, and its comment. */
export interface Named {
  readonly name: string | null;
  readonly about: string;
}

/** Kinds that a string names by id, and words that may stand there instead, as in `FreelancerId | 'self'`. */
export interface Refers {
  readonly kinds: readonly string[];
  readonly also: readonly string[];
}

/** A string that keeps to one of the patterns, or any string that is not empty where there are none. */
export interface TextShape extends Named {
  readonly is: 'text';
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly refers: Refers | null;
}

/** Words for people: checked, never kept. */
export interface ProseShape extends Named {
  readonly is: 'prose';
}

/** A whole number; the kinds have no others. */
export interface IntegerShape extends Named {
  readonly is: 'integer';
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A boolean. */
export interface FlagShape extends Named {
  readonly is: 'flag';
}

/** One of a closed list of words. */
export interface ChoiceShape extends Named {
  readonly is: 'choice';
  readonly values: readonly string[];
  readonly refers: Refers | null;
}

/** A sequence. */
export interface ListShape extends Named {
  readonly is: 'list';
  readonly items: Shape;
  readonly minItems: number | null;
  readonly uniqueItems: boolean;
}

/** A mapping with free keys. */
export interface RecordShape extends Named {
  readonly is: 'record';
  readonly values: Shape;
}

/** A mapping with known keys. */
export interface ObjectShape extends Named {
  readonly is: 'object';
  readonly fields: readonly Field[];
}

export type Shape =
  TextShape | ProseShape | IntegerShape | FlagShape | ChoiceShape | ListShape | RecordShape | ObjectShape;

/** One key of a mapping. A field that is not required may be absent or null. */
export interface Field {
  readonly name: string;
  readonly about: string;
  readonly title: string | null;
  readonly required: boolean;
  readonly shape: Shape;
  /** Whose personal data it is. */
  readonly pii: string | null;
  /** The rule that speaks when it is not there. */
  readonly missing: string | null;
  /** The sibling day that may not lie after this one. */
  readonly notBefore: string | null;
}

/** A document kind: the whole mapping, its heading and the file that declares it. */
export interface KindShape {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly shape: ObjectShape;
}
