/** The YAML that a corpus is written in: block style, as people write it. */

/** One file of a corpus. */
export interface CorpusFile {
  /** Relative to the corpus, with `/`. */
  readonly path: string;
  readonly text: string;
}

const WIDTH = 118;

/** A file of some lines; what is `null` is left out. */
export function file(path: string, lines: readonly (string | null)[]): CorpusFile {
  return { path, text: `${lines.filter((line) => line !== null).join('\n')}\n` };
}

/** The lines that every document begins with. */
export function header(kind: string, id: string): string {
  return `apiVersion: gatepass/v1\nkind: ${kind}\nid: ${id}`;
}

/** A list in block style; without items it has to be a flow list. */
export function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? `${key}: []` : [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');
}

/** Prose: on the line of its key where it fits, else folded. The words must not hold `: ` or ` #`. */
export function prose(key: string, words: string): string {
  const line = `${key}: ${words}`;
  const indent = /^ */.exec(key)?.[0] ?? '';
  return line.length <= WIDTH ? line : `${key}: >-\n${wrapped(words, `${indent}  `)}`;
}

/** A comment over as many lines as it needs. */
export function comment(words: string): string {
  return wrapped(words, '# ');
}

function wrapped(words: string, start: string): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(start + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
