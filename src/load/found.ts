/** Findings about one file, while it is read. */
import type { Args, Finding, Place, Span } from '../diagnostic.ts';
import type { YamlFault } from './yaml.ts';

/** A finding of GP-INT-002 from what the reader of the bytes or of the YAML noticed. */
export function unsafe(path: string, fault: YamlFault): Finding {
  const at: Place = { path, pointer: fault.pointer, on: fault.on, span: fault.span };
  return { code: 'GP-INT-002', at, message: { id: fault.id, args: fault.args } };
}

/** A finding about the file as a whole: it points at the first line and spoils everything in the file. */
export function wholeFile(path: string, code: string, id: string, args: Args = {}): Finding {
  return { code, at: { path, pointer: '', on: 'value', span: FIRST }, message: { id, args } };
}

const FIRST: Span = { start: 0, end: 0 };
