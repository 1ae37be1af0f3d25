/** One line of the state file: a checksum, and the facts of one change as JSON. */
import { crc32 } from 'node:zlib';
import type { Fact } from '../org/facts.ts';

/** One change. It is written whole or not at all, and no answer leaves before it is written. */
export interface Line {
  /** How many objects the organisation had made ids for. */
  readonly objects: number;
  readonly facts: readonly Fact[];
}

/** The first line of every state file. */
export const HEADING = 'gatepass sandbox state 1\n';

/** The text of a line, with its end. */
export function writeLine(line: Line): string {
  const json = JSON.stringify(line);
  return `${checksum(json)} ${json}\n`;
}

/** @returns the line in a text without its end, or `null` where the text is not what was once written. */
export function readLine(text: string): Line | null {
  const json = text.slice(9);
  if (text[8] !== ' ' || checksum(json) !== text.slice(0, 8)) return null;
  // The checksum says that these are the bytes that `writeLine` made.
  return JSON.parse(json) as Line;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
