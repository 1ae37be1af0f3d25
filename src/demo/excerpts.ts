/** What is shown of an output where all of it would bury the point. */
import type { Excerpt } from './narrator.ts';

/** Findings without their frames, and the verdict. */
export const headlines: Excerpt = (line) => !/^\s*$|^ *(\d+ )?\||^ +(-->|:::|=)|^ {7,}/.test(line);

/** Whether it passes, and what was compared. */
export const verdict: Excerpt = (line) => /^(pass|fail|as of)/.test(line);

/** Who comes and goes, why, and the end. */
export const changes: Excerpt = (line) => /^ {2}gp-|^ {4}[-+] |^ {6}(ended|granted)|^Complete/.test(line);

/** What is planned in all, and one group of it in full. */
export function planOf(group: string): Excerpt {
  let inGroup = false;
  return (line) => {
    if (!line.startsWith('    ')) inGroup = line === `  ${group}`;
    return inGroup || /^(Plan|to begin|to end|accounts|\d+ to)/.test(line);
  };
}

/** What the run came to, without the list of what it did. */
export const result: Excerpt = (line) =>
  /^phases|^ {2}(revoke|accounts|grant) |^read back|^receipt|^Complete/.test(line);
