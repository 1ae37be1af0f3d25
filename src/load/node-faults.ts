import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import type { Args, Span } from '../diagnostic.ts';
import { isStrange, strangeIn } from './characters.ts';
import { MAX_LEVELS } from './events.ts';
import { linesOf } from './lines.ts';
import type { YamlNode } from './nodes.ts';
import { isBooleanInDisguise } from './scalar.ts';
import { anchorSpan } from './spans.ts';
import type { YamlFault } from './fault.ts';

/**
 * The faults of single keys and values. A refused key speaks for everything in it, and so does the 33rd level: one
 * defect, one fault.
 */
export function nodeFaults(text: string, nodes: readonly YamlNode[]): YamlFault[] {
  const positionOf = linesOf(text);
  const lineOf = (span: Span): number => positionOf(span.start).line;
  return nodes.flatMap((node) => faultsOfNode(text, node, lineOf));
}

function faultsOfNode(text: string, node: YamlNode, lineOf: (span: Span) => number): YamlFault[] {
  const { event, level, refusal, span } = node;
  if (level > MAX_LEVELS) return [];
  if (event.type === EVENT_ID.ALIAS) return [fault(node, 'alias', { name: cut(text, span) })];
  if (refusal !== undefined) return [fault(node, refusal, refusalArgs(text, node, lineOf))];
  if (event.type === EVENT_ID.SCALAR) return [...propertyFaults(text, node), ...scalarFaults(text, node, event)];
  return level === MAX_LEVELS ? [fault(node, 'too-deep', { limit: MAX_LEVELS })] : propertyFaults(text, node);
}

function refusalArgs(text: string, { event, first }: YamlNode, lineOf: (span: Span) => number): Args {
  if (event.type !== EVENT_ID.SCALAR) return {};
  const key = getScalarValue(text, event);
  return first === undefined ? { key } : { key, line: lineOf(first.span) };
}

function propertyFaults(text: string, node: YamlNode): YamlFault[] {
  const { event } = node;
  const faults: YamlFault[] = [];
  if (event.anchorStart >= 0)
    faults.push(fault(node, 'anchor', { name: cut(text, anchorSpan(event)) }, anchorSpan(event)));
  if (event.type === EVENT_ID.ALIAS || event.tagStart < 0) return faults;
  const tag = { start: event.tagStart, end: event.tagEnd };
  return [...faults, fault(node, 'tag', { name: cut(text, tag) }, tag)];
}

function scalarFaults(text: string, node: YamlNode, event: ScalarEvent): YamlFault[] {
  const value = getScalarValue(text, event);
  if (event.style === SCALAR_STYLE.PLAIN) {
    // A key is one of the schema's or refused anyway, and `AccessGrant.revoked` has an `on`.
    return node.on === 'value' && isBooleanInDisguise(value) ? [fault(node, 'boolean-in-disguise', { value })] : [];
  }
  // What the characters themselves hide has been said by decode.ts; this is what an escape such as "\u202E" hides.
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || isStrange(cut(text, node.span))) return [];
  return strangeIn(value)
    .slice(0, 1)
    .map(({ id, args }) => fault(node, id, args));
}

function fault({ pointer, on, span: own }: YamlNode, id: string, args: Args, span = own): YamlFault {
  return { id, args, pointer, on, span };
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
