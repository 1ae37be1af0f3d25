/** Source -> Document: one file, read as far as it can be, with everything that is wrong with the file itself. */
import type { Finding } from '../diagnostic.ts';
import { tables } from '../generated/kinds.ts';
import { kindAt } from '../kinds/index.ts';
import type { KindName } from '../kinds/index.ts';
import type { Document } from '../ledger.ts';
import { zoneOf } from '../time.ts';
import { impossibleDays, reversedDays } from './days.ts';
import { decode } from './decode.ts';
import { readEvents } from './events.ts';
import type { Reading } from './events.ts';
import { unsafe, wholeFile } from './found.ts';
import { locate } from './locate.ts';
import { placeFindings, strayFinding } from './place.ts';
import { project, shapeOf } from './project.ts';
import { isObject, prune } from './prune.ts';
import { typeOf, shown } from './schema-words.ts';
import { schemaFindings } from './schema.ts';
import type { Obstacle, Source } from './source.ts';
import { straightFacts } from './straight.ts';
import { parseYaml } from './yaml.ts';
import type { Parsed, YamlFault } from './yaml.ts';

/** What one source gives. */
export interface Loaded {
  /** `null` where no kind's files lie at the path. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
}

const NOTHING: readonly Finding[] = [];

/** Codes after which a file cannot be trusted to say what was decided. A reversed pair of days can still be read. */
export function makesUnreadable({ code, message }: Finding): boolean {
  return (
    ['GP-INT-001', 'GP-INT-002', 'GP-INT-004'].includes(code) || (code === 'GP-INT-006' && message.id !== 'reversed')
  );
}

/**
 * Reads one source.
 *
 * @param source a path and its bytes.
 */
export function load(source: Source): Loaded {
  const { content, path } = source;
  const lies = kindAt(path);
  if (typeof content === 'string') return faulty(path, lies, [obstacleFinding(path, content)]);
  if (lies === null && !/\.ya?ml$/i.test(path)) return { document: null, findings: [strayFinding(path, undefined)] };
  const { faults, text } = decode(content);
  const reading = readEvents(text);
  if (lies !== null && faults.length === 0) {
    const document = straightDocument(path, lies, text, reading);
    if (document !== null) return { document, findings: NOTHING };
  }
  const parsed = parseYaml(text, reading);
  const unsafeFindings = unsafeIn(path, faults, parsed);
  if (lies === null) return { document: null, findings: [strayFinding(path, parsed.value)] };
  if (isBroken(parsed)) return faulty(path, lies, unsafeFindings);
  return judged({ path, lies, text, value: parsed.value }, unsafeFindings);
}

/** Nearly every file: `null` where anything about it is unusual. */
function straightDocument(path: string, lies: Lies, text: string, { events, stop }: Reading): Document | null {
  const facts = stop === undefined ? straightFacts(text, events, shapeOf(lies.kind)) : undefined;
  if (facts?.id === undefined || facts.id !== lies.id) return null;
  if (zoneFindings(path, lies.kind, facts).length > 0 || placeFindings(path, lies.kind, facts).length > 0) return null;
  return { kind: lies.kind, id: facts.id, path, facts, state: 'valid' };
}

/** A character that no YAML may hold is the defect; that the YAML is broken by it is its echo. */
function unsafeIn(path: string, faults: readonly YamlFault[], parsed: Parsed): readonly Finding[] {
  if (faults.length === 0 && parsed.faults.length === 0) return NOTHING;
  const told = isBroken(parsed) && faults.length > 0 ? faults : [...faults, ...parsed.faults];
  return told.map((fault) => unsafe(path, fault));
}

/** What stands before a syntax error names the document, but says nothing of what was decided. */
function isBroken({ faults, value }: Parsed): boolean {
  const breaks = faults.some((fault) => fault.id === 'syntax' || (fault.id === 'too-deep' && fault.pointer === ''));
  return breaks || (value === undefined && faults.length > 0);
}

function judged({ lies, path, text, value }: Read, unsafeFindings: readonly Finding[]): Loaded {
  if (!isObject(value) || Array.isArray(value)) {
    const args = { found: typeOf(value) };
    return faulty(path, lies, [...unsafeFindings, wholeFile(path, 'GP-INT-001', 'no-mapping', args)]);
  }
  const content = contentFindings(path, lies, value, unsafeFindings);
  const findings = [...unsafeFindings, ...withoutHidden(content, unsafeFindings, text)];
  // Days in the wrong order can be read all the same: they end what they end.
  const faults = findings.filter(({ message }) => message.id !== 'reversed');
  const readable = faults.length === 0 ? value : prune(value, spoilt(faults));
  const facts = project(readable, shapeOf(lies.kind));
  const state = findings.some(makesUnreadable) ? 'faulty' : 'valid';
  return { document: { kind: lies.kind, id: lies.id, path, facts, state }, findings };
}

/** A text that could be read, and what it says. */
interface Read {
  readonly path: string;
  readonly lies: Lies;
  readonly text: string;
  readonly value: unknown;
}

/** A character that hides spoils the key or the value that it stands in; only the text says which one that is. */
function withoutHidden(findings: readonly Finding[], known: readonly Finding[], text: string): readonly Finding[] {
  const hidden = known.flatMap(({ at: { pointer, span } }) => (pointer === '' && span !== undefined ? [span] : []));
  if (hidden.length === 0 || findings.length === 0) return findings;
  const spans = locate(
    text,
    findings.map(({ at }) => at),
  );
  return findings.filter((_, index) => {
    const { end, start } = spans[index] ?? { start: 0, end: 0 };
    return !hidden.some((one) => one.start < end && start < one.end);
  });
}

interface Lies {
  readonly kind: KindName;
  readonly id: string;
}

/** A field that the YAML already spoils is not judged again. */
function contentFindings(path: string, lies: Lies, value: object, known: readonly Finding[]): readonly Finding[] {
  const table = tables[lies.kind];
  const fits = table.validate(value);
  const all: Finding[] = fits ? [] : [...schemaFindings(path, value, table)];
  all.push(...zoneFindings(path, lies.kind, value));
  all.push(...impossibleDays(path, value, table));
  all.push(...reversedDays(path, value, table));
  all.push(...placeFindings(path, lies.kind, value));
  if (all.length === 0) return all;
  const spoiltAlready = new Set(spoilt(known));
  const told = new Set<string>();
  return all.filter(({ at: { on, pointer } }) => {
    const value = `${on} ${pointer}`;
    const isTold = pointer !== '/id' && told.has(value);
    told.add(value);
    return !isTold && !around(pointer).some((one) => spoiltAlready.has(one));
  });
}

/** A field and all that it lies in. */
function around(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join('/'));
}

/** A schema cannot know the world's time zones; only the calendar can. */
function zoneFindings(path: string, kind: KindName, value: object): readonly Finding[] {
  const zone: unknown = kind === 'Organisation' ? Reflect.get(value, 'timezone') : undefined;
  if (typeof zone !== 'string' || zoneOf(zone) !== null) return [];
  const at = { path, pointer: '/timezone', on: 'value' as const };
  return [{ code: 'GP-INT-001', at, message: { id: 'no-time-zone', args: { value: shown(zone) } } }];
}

function spoilt(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap((finding) => (finding.spoils ?? [finding.at]).map((place) => place.pointer))
    .filter((pointer) => pointer !== '');
}

function faulty(path: string, lies: Lies | null, findings: readonly Finding[]): Loaded {
  if (lies === null) return { document: null, findings };
  const facts = project(undefined, shapeOf(lies.kind));
  return { document: { kind: lies.kind, id: lies.id, path, facts, state: 'faulty' }, findings };
}

function obstacleFinding(path: string, obstacle: Obstacle): Finding {
  const code = obstacle === 'too-large' || obstacle === 'unreadable' ? 'GP-INT-002' : 'GP-INT-004';
  return wholeFile(path, code, obstacle, obstacle === 'too-large' ? { limit: 65_536 } : {});
}
