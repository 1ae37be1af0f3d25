/** A rule page as data: the stories that it tells, with their files. */

/** What stands in a story besides words: files, and `<!-- … -->` lines that say what no file can. */
export interface Scene {
  /** ```yaml file=<path>: a file as it is judged. */
  readonly files: ReadonlyMap<string, string>;
  /** `<!-- delete: <path> -->`: a file that is not there. */
  readonly deleted: readonly string[];
  /** ```yaml base=<path>: a file that lay there before the change. */
  readonly base: ReadonlyMap<string, string>;
  /** `<!-- base-delete: <path> -->`: a file of the sample that did not. */
  readonly baseDeleted: readonly string[];
  /** `<!-- as-of: <day> -->`; without it, the day on which the sample is told. */
  readonly day: string | undefined;
  /** `<!-- change -->`, or anything of the base: a change is judged and not a tree. */
  readonly isChange: boolean;
}

/** A story of a page: what fails, what is said of it, and what passes. */
export interface Story {
  readonly fails: Scene;
  readonly says: string;
  readonly passes: Scene;
}

/** A page in its parts. */
export interface Page {
  /** Everything above the first story: made from the rule's definition. */
  readonly head: string;
  readonly headings: readonly string[];
  readonly stories: readonly Story[];
  /** When an exception is reasonable. */
  readonly when: string;
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

const FENCE = /^```yaml (file|base)=(\S+)\n(.*?)^```$/gmsu;
const COMMENT = /^<!-- ([a-z-]+)(?:: (\S+))? -->$/gmu;
const SHOWN = /^```text\n(.*?)^```$/msu;

/** Reads a page. */
export function readPage(text: string): Page {
  const [head = '', ...rest] = text.split(/^(?=## )/mu);
  const sections = rest.map(sectionOf);
  return {
    head,
    headings: sections.map(({ heading }) => heading),
    stories: sections.flatMap((section, index) =>
      section.heading === 'Fails' ? [storyOf(section, sections[index + 1], sections[index + 2])] : [],
    ),
    when: sections.find(({ heading }) => heading === 'When')?.text.trim() ?? '',
  };
}

function sectionOf(part: string): Section {
  const end = part.indexOf('\n');
  return { heading: part.slice('## '.length, end), text: part.slice(end + 1) };
}

function storyOf(fails: Section, says: Section | undefined, passes: Section | undefined): Story {
  return {
    fails: sceneOf(fails.text),
    says: SHOWN.exec(says?.text ?? '')?.[1] ?? '',
    passes: sceneOf(passes?.text ?? ''),
  };
}

function sceneOf(text: string): Scene {
  const fences = Array.from(text.matchAll(FENCE), ([, role, path = '', content = '']) => ({ role, path, content }));
  const comments = Array.from(text.matchAll(COMMENT), ([, key = '', value = '']) => ({ key, value }));
  const said = (name: string) => comments.filter(({ key }) => key === name).map(({ value }) => value);
  const unknown = comments.find(({ key }) => !['as-of', 'change', 'delete', 'base-delete'].includes(key));
  if (unknown !== undefined) throw new Error(`a page may not say <!-- ${unknown.key} -->`);
  const filesOf = (wanted: string) =>
    new Map(fences.filter(({ role }) => role === wanted).map(({ content, path }) => [path, content]));
  const [base, baseDeleted] = [filesOf('base'), said('base-delete')];
  return {
    files: filesOf('file'),
    deleted: said('delete'),
    base,
    baseDeleted,
    day: said('as-of')[0],
    isChange: said('change').length > 0 || base.size > 0 || baseDeleted.length > 0,
  };
}

/** The page with its head and what it shows replaced, story by story. */
export function rewritten(text: string, head: string, shown: readonly string[]): string {
  const from = text.search(/^## /mu);
  let story = 0;
  const body = (from < 0 ? '' : text.slice(from)).replaceAll(/^## Says\n.*?(?=^## |$(?![\s\S]))/gmsu, () => {
    const frames = shown[story++] ?? '';
    return `## Says\n\n\`\`\`text\n${frames}\`\`\`\n\n`;
  });
  return `${head}${body}`;
}
