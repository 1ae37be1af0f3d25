/** What a rule is. A rule is pure: documents and a day in, symbols out; it never knows the clock. */
import type { Args, Finding, Message, Place, RelatedFinding, Severity } from '../diagnostic.ts';
import type { KindName } from '../kinds/index.ts';
import type { Document, Ledger } from '../ledger.ts';
import type { Asked } from './asked.ts';

/** The areas that rules are sorted into; a rule lies in the folder of its area. */
export type Area = 'integrity' | 'risk' | 'engagement' | 'access' | 'time' | 'papers';

/** The words of one message: `{name}` stands for an argument. */
export interface Words {
  /** What was found and what was expected. */
  readonly says: string;
  /** The next step. */
  readonly do: string;
}

/** What rules may look at besides the document that they judge. */
export interface World {
  /** Head's documents, judged by base's policies where there is a base. */
  readonly ledger: Ledger;
  /** The day on which it is judged. */
  readonly day: string;
  /** A grant with everything that it stands on. */
  asked(grant: Document<'AccessGrant'>): Asked;
  /** Grants that the change adds, widens or extends, with the first day that is newly covered. */
  readonly extended: ReadonlyMap<string, string>;
  /** The change's base; `null` where no change is judged. */
  readonly base: Ledger | null;
  /** Head as it is, its own policies included. */
  readonly head: Ledger;
}

/** What a grant lacks. */
export interface Lack {
  readonly at: Place;
  readonly message: Message;
  readonly reads: readonly Place[];
  readonly related?: readonly RelatedFinding[];
}

/** A document of one of some kinds, told apart by `kind`. */
export type DocumentOf<On extends KindName> = { [Name in On]: Document<Name> }[On];

/** A finding before the engine adds the rule's code. */
export type RuleFinding = Omit<Finding, 'code'>;

/** A rule: its metadata, its words, and one or both ways of judging. */
export interface Rule<On extends KindName = KindName> {
  readonly code: string;
  /** Name of the bad pattern: an exception reads "allow `grant-too-long`". */
  readonly name: string;
  readonly area: Area;
  /** How much a finding weighs, unless the finding itself says otherwise. */
  readonly severity: Severity;
  /** One sentence: what must be so. */
  readonly what: string;
  /** The duty or the risk behind it. */
  readonly why: string;
  /** Article, standard or seed row that it answers to. */
  readonly source: readonly string[];
  /** Version in which it first spoke. */
  readonly since: string;
  readonly messages: Readonly<Record<string, Words>>;
  /** Words for related places: what a clause demands, what stands elsewhere. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Kinds that it looks at. */
  readonly inputs: readonly KindName[];
  /** The paper or decision whose lapse suspends access, for a standing rule. */
  readonly standing?: 'dpa' | 'tom' | 'classification';
  /** Whether a grant that it speaks against is refused on main; `in part`: where `access/refused.ts` says so. */
  readonly refuses?: boolean | 'in part';
  /** Kinds of the documents that `check` is asked about. */
  readonly on?: readonly On[];
  /** Whether `check` is also asked about what is over; else grants and engagements are judged until they are. */
  readonly afterwards?: boolean;
  /** Judges one document. */
  check?(document: DocumentOf<On>, world: World): Iterable<RuleFinding>;
  /** Says what a grant lacks on a day. */
  ask?(asked: Asked, day: string, world: World): Lack | null;
}

/** Makes a rule; the type of its documents follows from `on`. */
export function defineRule<On extends KindName>(rule: Rule<On>): Rule {
  return rule as unknown as Rule;
}

/** A message of the rule that makes it. */
export function message(id: string, args: Args = {}): Message {
  return { id, args };
}
