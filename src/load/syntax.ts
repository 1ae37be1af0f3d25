import type { YAMLParseError } from 'yaml';
import { readEvents, shortened } from './events.ts';
import type { YamlFault } from './fault.ts';
import { fileFault } from './fault.ts';
import { stopFault } from './faults.ts';
import { linesOf } from './lines.ts';

/** More errors than anybody reads at once; after them the parser has often lost its place. */
const MOST = 20;
/** The `yaml` package takes up to 330 ms for 64 KiB of `]` and half of it for half of them (Node 24, cold). */
const LONGEST = 32 * 1024;
/** What `parseYaml` says itself, with better words. */
const NOT_SYNTAX = ['DUPLICATE_KEY', 'MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED'];

/**
 * The syntax errors of a text that `parseYaml` calls broken, one for each line, in the order of the text. js-yaml stops at
 * the first error; the `yaml` package reads on, twenty times as slowly, so it is loaded here and nowhere else.
 *
 * @returns faults `syntax` with `args.reason`; one that is `too-deep` where the text is nested too deeply to read on; the
 * parser's own first one where there is no second opinion (above 32 KiB); none where the text can be parsed.
 */
export async function syntaxErrors(text: string): Promise<YamlFault[]> {
  const { stop } = readEvents(text);
  if (stop === undefined) return [];
  const first = stopFault(text, stop);
  if (first.id !== 'syntax' || text.length > LONGEST) return [first];
  const others = distinct(text, await secondOpinion(text));
  return others.length === 0 ? [first] : others;
}

/** Any failure of the second parser is no opinion. */
async function secondOpinion(text: string): Promise<readonly YAMLParseError[]> {
  const { stackTraceLimit } = Error;
  try {
    const { parseAllDocuments } = await import('yaml');
    // Stack traces are three quarters of the time that 64 KiB of `]` cost: 640 ms with, 160 ms without (warm).
    Error.stackTraceLimit = 0;
    // `uniqueKeys` compares every key with every other: 20,000 keys take 2.7 s (eemeli/yaml#537).
    const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    return 'empty' in documents ? [] : documents.flatMap(({ errors }) => errors);
  } catch {
    return [];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first error of each line, up to where the parser finds itself outside of any document: the rest are echoes. */
function distinct(text: string, errors: readonly YAMLParseError[]): YamlFault[] {
  const positionOf = linesOf(text);
  const byLine = new Map<number, YamlFault>();
  for (const { code, message, pos } of errors.toSorted((one, other) => one.pos[0] - other.pos[0])) {
    if (byLine.size === MOST || (byLine.size > 0 && message.includes('in YAML stream'))) break;
    const { line } = positionOf(pos[0]);
    if (byLine.has(line) || NOT_SYNTAX.includes(code)) continue;
    byLine.set(line, fileFault('syntax', { start: pos[0], end: pos[1] }, { reason: shortened(message) }));
  }
  return [...byLine.values()];
}
