/**
 * What Gatepass says, as data. Rules make findings with symbolic places; the engine finds the characters and the words.
 * This file imports nothing, so that everything may import it.
 */

/** The line that every output carries. */
export const NOTICE = 'Gatepass checks files against policies. It does not give legal advice.';

/** How much a diagnostic weighs: only an error fails a check. */
export type Severity = 'error' | 'warning' | 'note';

/** UTF-16 offsets into a file's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A symbolic place: a field of a file, named by a JSON Pointer (RFC 6901), its key or its value. It survives
 * reformatting; characters are looked up only for what is printed. A file-level place has the pointer `''`.
 */
export interface Place {
  /** Path relative to the governed folder, with `/`. */
  readonly path: string;
  readonly pointer: string;
  readonly on: 'key' | 'value';
  /** Set where the parser knows the characters and no pointer could name them, as in a syntax error. */
  readonly span?: Span;
  /** Set where the file is meant as the change's base has it: policies judge from there. */
  readonly tree?: 'base';
}

/** Values that a message is filled with. */
export type Args = Readonly<Record<string, string | number | readonly string[]>>;

/** A message before it is put into words: which one, and its values. */
export interface Message {
  /** Id of the message within its rule. */
  readonly id: string;
  readonly args: Args;
}

/** Another place that belongs to a finding: the clause that demands, a grant that is hit, or something else. */
export interface RelatedFinding {
  readonly role: 'clause' | 'grant' | 'other';
  /** The grant's id, where the place is a grant. */
  readonly grant?: string;
  readonly at: Place;
  readonly message: Message;
}

/** A replacement of characters that mends a finding. */
export interface Fix {
  readonly at: Place;
  readonly text: string;
}

/** What a rule found, in symbols. */
export interface Finding {
  readonly code: string;
  readonly at: Place;
  readonly message: Message;
  /** Fields that the verdict rests on; a finding on one of them silences this one. */
  readonly reads?: readonly Place[];
  /** Fields that cannot be trusted any more because of the finding, where they are not the place itself. */
  readonly spoils?: readonly Place[];
  readonly related?: readonly RelatedFinding[];
  /** Ids of the grants that the finding suspends now. */
  readonly suspends?: readonly string[];
  readonly fixes?: readonly Fix[];
  /** Where it is not the rule's own: a standing rule warns until a change leans on what has lapsed. */
  readonly severity?: Severity;
}

/** Where a diagnostic stands, in lines and columns from 1; columns count UTF-16 units, ends are exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A related place with its characters and its words. */
export interface Related extends Range {
  readonly role: 'clause' | 'grant' | 'other';
  readonly path: string;
  readonly message: string;
  /** Set where lines and columns are those of the change's base: policies judge from there. */
  readonly tree?: 'base';
}

/** A mend with its offsets into the file's text. */
export interface LocatedFix {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding with its characters and its words. */
export interface Diagnostic extends Range {
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly args: Args;
  readonly message: string;
  readonly path: string;
  readonly place: string;
  readonly on: 'key' | 'value';
  /** The next step. */
  readonly do: string;
  /** Whether the change brought it; `null` where no change was judged. */
  readonly change: 'new' | 'existing' | null;
  readonly related: readonly Related[];
  readonly suspends: readonly string[];
  readonly fixes: readonly LocatedFix[];
  /** The same for the same finding in two versions of a file, as long as its place and values are the same. */
  readonly fingerprint: string;
}

/** A rule as a report names it. */
export interface RuleInfo {
  readonly code: string;
  /** Name of the bad pattern. */
  readonly name: string;
  readonly area: string;
  readonly standing: boolean;
  readonly what: string;
  readonly why: string;
  readonly source: readonly string[];
  /** Path of its page. */
  readonly docs: string;
}

/** Which Gatepass judged. */
export interface Tool {
  readonly name: 'gatepass';
  readonly version: string;
  /** SHA-256 of the program's files. */
  readonly digest: string;
}

/** The outcome of a check: `unjudged` is never a pass. */
export type Verdict = 'pass' | 'fail' | 'unjudged';

/** The result of `gatepass check`: `contract.md`, section Report. */
export interface Report {
  readonly schema: 'gatepass/report/v1-draft';
  readonly tool: Tool;
  readonly lang: 'en';
  readonly notice: string;
  readonly asOf: string;
  readonly timezone: string;
  readonly commit: string | null;
  readonly base: string | null;
  readonly dirty: boolean;
  readonly policyDigest: string;
  readonly verdict: Verdict;
  readonly rules: readonly RuleInfo[];
  readonly diagnostics: readonly Diagnostic[];
  readonly truncated: readonly { path: string; count: number }[];
  readonly waived: readonly { code: string; path: string; exception: string; until: string }[];
  readonly skipped: readonly { code: string; reason: string; count: number }[];
  readonly unjudged: readonly { input: string; reason: string }[];
  readonly counts: {
    readonly documents: Readonly<Record<string, number>>;
    readonly error: number;
    readonly warning: number;
    readonly note: number;
  };
}
