/** Descriptions at which the generator stops: the fields of an interface, what stands before it, and what it says. */
interface Unknown {
  readonly what: string;
  readonly fields: string;
  readonly before?: string;
  readonly says: RegExp;
}

const day = '/** A day. */ type Day = string;';

export const unknown: readonly Unknown[] = [
  { what: 'a type of TypeScript', fields: '/** F. */ f: bigint;', says: /thing\.ts: Thing\.f: unknown type bigint/ },
  { what: 'any', fields: '/** F. */ f: any;', says: /unknown type any/ },
  { what: 'a tuple', fields: '/** F. */ f: [string, string];', says: /unknown type \[string, string\] \(TupleType\)/ },
  { what: 'a number as type', fields: '/** F. */ f: 1 | 2;', says: /unknown type 1/ },
  { what: 'a function', fields: '/** F. */ f: () => string;', says: /unknown type/ },
  { what: 'a method', fields: '/** F. */ f(): string;', says: /Thing: is no property/ },
  { what: 'a global', fields: '/** F. */ f: Date;', says: /unknown type Date: src\/kinds declares no such name/ },
  { what: 'another generic', fields: '/** F. */ f: Partial<Header>;', says: /unknown type Partial<Header>/ },
  { what: 'type arguments', fields: '/** F. */ f: Header<string>;', says: /no type takes arguments/ },
  { what: 'a record by number', fields: '/** F. */ f: Record<number, string>;', says: /a Record has string keys/ },
  { what: 'a union of types', fields: '/** F. */ f: string | number;', says: /unknown type string \| number/ },
  { what: 'any string or a word', fields: "/** F. */ f: string | 'a';", says: /unknown type string \| 'a'/ },
  { what: 'an item that may be null', fields: '/** F. */ f: (string | null)[];', says: /unknown type null/ },
  { what: 'an intersection', fields: '/** F. */ f: Header & Header;', says: /unknown type Header & Header/ },
  { what: 'no type', fields: '/** F. */ f;', says: /Thing\.f: has no type/ },
  { what: 'a type that contains itself', fields: '/** F. */ f: Thing[];', says: /Thing contains itself/ },

  {
    what: 'an optional field without null',
    fields: '/** F. */ f?: string;',
    says: /Thing\.f: is optional and may not be/,
  },
  { what: 'a required field with null', fields: '/** F. */ f: string | null;', says: /is required and may be null/ },
  { what: 'a field without comment', fields: 'f: string;', says: /Thing\.f: has no comment/ },
  {
    what: 'an alias without comment',
    fields: '/** F. */ f: A;',
    before: 'type A = string;',
    says: /A: has no comment/,
  },
  { what: 'two comments', fields: '/** F. */ /** G. */ f: string;', says: /has two comments/ },

  { what: 'a tag', fields: '/** F. @format date */ f: string;', says: /Thing\.f: unknown tag @format/ },
  {
    what: 'a tag on an interface',
    fields: '/** F. */ f: A;',
    before: '/** A. @pii staff */ interface A {}',
    says: /@pii/,
  },
  {
    what: 'a field tag on an alias',
    fields: '/** F. */ f: A;',
    before: '/** A. @notBefore g */ type A = string;',
    says: /unknown tag @notBefore; known here are @pattern/,
  },
  { what: 'a tag that says nothing', fields: '/** F. @pattern */ f: string;', says: /@pattern says nothing/ },
  { what: 'a tag twice', fields: '/** F. @pattern a\n@pattern b */ f: string;', says: /has @pattern twice/ },
  { what: 'a pattern of a number', fields: '/** F. @pattern a */ f: number;', says: /@pattern does not fit a integer/ },
  { what: 'a pattern of a list', fields: '/** F. @pattern a */ f: string[];', says: /@pattern does not fit a list/ },
  { what: 'a bound of a string', fields: '/** F. @minimum 1 */ f: string;', says: /@minimum does not fit a text/ },
  { what: 'a bound that is no number', fields: '/** F. @minimum one */ f: number;', says: /wants a whole number/ },
  { what: 'a broken pattern', fields: '/** F. @pattern [a */ f: string;', says: /is no regular expression: \[a/ },
  { what: 'a longer least length', fields: '/** F. @minLength 2 */ f: string;', says: /@minLength is 1 or not there/ },
  { what: 'unique mappings', fields: '/** F. @uniqueItems */ f: { a: string }[];', says: /fits lists of words only/ },
  { what: 'an example of a number', fields: '/** F. @example 1 */ f: number;', says: /@example does not fit/ },
  {
    what: 'two patterns',
    fields: '/** F. @pattern b */ f: A;',
    before: '/** A. @pattern a */ type A = string;',
    says: /@pattern stands on the field and on its type/,
  },

  {
    what: 'a reference to no kind',
    fields: '/** F. */ f: A;',
    before: '/** A. @refers Nothing */ type A = string;',
    says: /@refers Nothing names no kind/,
  },
  {
    what: 'data of nobody',
    fields: '/** F. @pii martian */ f: string;',
    says: /@pii names nobody that is known: martian/,
  },
  {
    what: 'a rule for an optional field',
    fields: '/** F. @missing GP-ACC-003 */ f?: string | null;',
    says: /no rule misses/,
  },
  { what: 'a rule without code', fields: '/** F. @missing soon */ f: string;', says: /wants the code of a rule/ },
  { what: 'an order without sibling', fields: '/** F. @notBefore g */ f: Day;', before: day, says: /names no sibling/ },
  {
    what: 'an order of other things',
    fields: '/** F. @notBefore g */ f: string; /** G. */ g: Day;',
    before: day,
    says: /stands on a field that is no Day/,
  },
  { what: 'one name for two things', fields: '', before: '/** H. */ interface Header {}', says: /is declared twice/ },
];
