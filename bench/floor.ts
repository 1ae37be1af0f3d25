/**
 * The floor: one process that lists, reads and parses the governed files of a folder with the parser that Gatepass
 * uses, and does nothing else. No check can be faster; how much slower it is, is ours to answer for.
 *
 * Usage: `node bench/floor.ts DIR`. It imports nothing of Gatepass, so that no slowness of ours can hide in it.
 */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { parseEvents } from 'js-yaml';

const root = process.argv[2] ?? '.';
const arena = Buffer.allocUnsafe(64 * 1024 + 1);
let events = 0;
for (const file of list(['policies', 'engagements', 'processors'].map((top) => `${root}/${top}`))) {
  events += parseEvents(arena.toString('utf8', 0, read(file)), { maxDepth: 100 }).length;
}
process.stdout.write(`${events} events\n`);

function list(folders: string[]): string[] {
  const files: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      (entry.isDirectory() ? folders : files).push(`${folder}/${entry.name}`);
    }
  }
  return files;
}

/** The technique of `src/hosts/disk/file.ts`: no stat, no new memory, on to the end of the file. */
function read(file: string): number {
  const descriptor = openSync(file, 'r');
  let length = 0;
  for (let more = -1; more !== 0 && length < arena.length; length += more) {
    more = readSync(descriptor, arena, length, arena.length - length, null);
  }
  closeSync(descriptor);
  return length;
}
