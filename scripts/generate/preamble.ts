/** The part of `src/generated/kinds.ts` that is the same whatever the kinds are. */
export const preamble = `
/** Makes a kept string independent of the text that it was cut from: V8 would keep that text alive for it. */
export type Keep = (text: string) => string;

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

/** What the loader knows of a kind. In JSON Pointers, \`*\` stands for an index of a list or a free key. */
export interface KindTables<Name extends KindName> {
  /** Judges a value by the kind's schema. */
  readonly validate: Validate;
  /** Copies what is not prose. What is not there, or not of its type, becomes \`undefined\`. */
  readonly project: (value: unknown, keep: Keep) => FactsOf<Name>;
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

type Mapping = Readonly<Record<string, unknown>>;

type Copy<Value> = (value: unknown, keep: Keep) => Value | undefined;

const none: Mapping = {};

function mapping(value: unknown): Mapping | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

function text<Text extends string>(value: unknown, keep: Keep): Text | undefined {
  return typeof value === 'string' ? (keep(value) as Text) : undefined;
}

function integer(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function texts<Text extends string>(value: unknown, keep: Keep): readonly (Text | undefined)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: (Text | undefined)[] = [];
  for (const item of value as readonly unknown[]) items.push(text(item, keep));
  return items;
}

function list<Item>(value: unknown, keep: Keep, copy: Copy<Item>): readonly (Item | undefined)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: (Item | undefined)[] = [];
  for (const item of value as readonly unknown[]) items.push(copy(item, keep));
  return items;
}

function record<Value>(value: unknown, keep: Keep, copy: Copy<Value>): Record<string, Value | undefined> | undefined {
  const given = mapping(value);
  return given && Object.fromEntries(Object.entries(given).map(([key, each]) => [keep(key), copy(each, keep)]));
}
`.trim();
