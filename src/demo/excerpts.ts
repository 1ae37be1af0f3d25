/** What is shown of an output where all of it would bury the point. */
import type { Excerpt } from './narrator.ts';

/** Findings without their frames, and the verdict. */
export const headlines: Excerpt = (line) => /^(error|warning|pass|fail)\b|^ {4}\w/.test(line);

/** What changes next, through a day. */
export function foretold(last: string): Excerpt {
  let shown = false;
  return (line) => {
    if (!/^ {20}/.test(line)) shown = /^ {2}\d{4}-/.test(line) && line.slice(2, 12) <= last;
    return shown || line === 'What changes next';
  };
}

/** What receipts are worth, without the list of what each of them says. */
export const worth: Excerpt = (line) => /^\S|^ {2}all |^ {7}( {2})?\w/.test(line);

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
