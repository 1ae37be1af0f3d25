/**
 * The vocabulary in which the kinds are written.
 *
 * The interfaces in this folder are the one description of a governed file. `scripts/generate` reads them, with their
 * comments and tags, and writes the JSON Schemas, the validators, the fact projections and the field reference.
 * Tags that it understands: `@pattern`, `@minLength`, `@minimum`, `@maximum`, `@minItems`, `@uniqueItems`, `@example`, `@title`,
 * `@pii` (whose personal data the field is), `@refers` (the kinds that an id names), `@missing` (the rule that speaks
 * when a required field is not there), `@notBefore` (the sibling day that may not lie after this one).
 */

declare const prose: unique symbol;

/**
 * Words for people: titles, reasons, purposes. Its shape is checked and then it is dropped: no rule reads it, nothing
 * keeps it in memory, and it reaches neither state nor logs.
 *
 * @minLength 1
 */
export type Prose = string & { readonly [prose]: true };

/**
 * A calendar day in the organisation's time zone, inclusive wherever it ends something. Whether the day exists is
 * judged by GP-INT-006, so that `2026-02-30` is answered with a calendar and not with a pattern.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 * @example 2026-12-30
 */
export type Day = string;

/**
 * A country as ISO 3166-1 alpha-2, quoted in YAML because older readers take `NO` for a boolean.
 *
 * @pattern ^[A-Z]{2}$
 * @example SE
 */
export type Country = string;

/** What every governed file begins with. */
export interface Header {
  /** Version of the file format. */
  apiVersion: 'gatepass/v1';
}

/**
 * What rules and access see of a document: every field may be absent, because a faulty document is judged as far as it
 * can be read, and prose is gone.
 */
export type Facts<T> = T extends readonly (infer Item)[]
  ? readonly (Facts<Item> | undefined)[]
  : T extends object
    ? {
        readonly [Field in keyof T as NonNullable<T[Field]> extends Prose | readonly Prose[] ? never : Field]?: Facts<
          NonNullable<T[Field]>
        >;
      }
    : T;

/** One document kind: where its files lie and how its ids are made. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /** A person's word for the place, for messages about files that lie elsewhere. */
  readonly folder: string;
  /**
   * The id that a path of this kind stands for, well-formed or not.
   *
   * @returns `null` where files of this kind do not lie.
   */
  idAt(path: string): string | null;
  /**
   * The only path at which the document with this id may lie.
   *
   * @returns the path, or `null` where the id is not of this kind's form.
   */
  pathOf(id: string): string | null;
}

/** Kinds whose path is one folder and the id. */
export function kindInFolder<Name extends string>(name: Name, folder: string, id: RegExp): Kind<Name> {
  return {
    name,
    folder: `${folder}/<id>.yaml`,
    idAt: idIn(new RegExp(`^${folder}/([^/]+)\\.yaml$`)),
    pathOf: (candidate) => (id.test(candidate) ? `${folder}/${candidate}.yaml` : null),
  };
}

/** Reads the id out of a path: the pattern's first group. */
export function idIn(pattern: RegExp): (path: string) => string | null {
  return (path) => pattern.exec(path)?.[1] ?? null;
}
