/** Everything that the rules are made to say by the pages and by `further.ts`, before and after it is put into words. */
import { existsSync, readFileSync } from 'node:fs';
import { judge } from '../../src/check/judge.ts';
import type { Finding, Message } from '../../src/diagnostic.ts';
import { readLedger } from '../../src/load/tree.ts';
import { rules } from '../../src/rules/index.ts';
import { noteOf, pageOf, wordsOf } from '../../src/rules/words.ts';
import { ledgerFrom } from '../sample/governed.ts';
import { further, raw } from './further.ts';
import type { Further, Raw } from './further.ts';
import { readPage } from './page.ts';
import { failing } from './stories.ts';
import { overlaid, sample } from './trial.ts';
import type { Trial } from './trial.ts';

const root = new URL('../../', import.meta.url);

/** A row of `further.ts` as files to be judged. */
export function trialOf({ files, isChange }: Further): Trial {
  const edited = Object.entries(files).map(([path, edit]) => [path, edit(sample.get(path) ?? '')] as const);
  const texts = new Map(edited.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
  const deleted = edited.filter(([, text]) => text === null).map(([path]) => path);
  return { head: overlaid(sample, texts, deleted), base: isChange ? sample : undefined, day: undefined };
}

/** What is found in a single path that holds bytes, or no file. */
export function foundIn({ content, path }: Raw): readonly Finding[] {
  return readLedger([{ path, content }], { update: () => undefined, digest: () => '' }).findings;
}

/** Everything that is found in the pages' stories and in the rows. */
export function produced(): readonly Finding[] {
  const pages = rules.map((rule) => new URL(pageOf(rule), root)).filter((page) => existsSync(page));
  const stories = pages.flatMap((page) => readPage(readFileSync(page, 'utf8')).stories);
  const trials = [...stories.map(failing), ...further.map(trialOf)];
  return [...trials.flatMap(judged), ...raw.flatMap(foundIn)];
}

function judged({ base, day = '2026-12-01', head }: Trial): readonly Finding[] {
  return judge(ledgerFrom(head), base === undefined ? null : ledgerFrom(base), day);
}

/** Code and id of every message of a finding, notes included: `GP-ACC-004 too-long`. */
export function idsOf({ code, message, related = [] }: Finding): readonly string[] {
  return [message, ...related.map((one): Message => one.message)].map(({ id }) => `${code} ${id}`);
}

/** Every text of a finding. */
export function textsOf({ code, message, related = [] }: Finding): readonly string[] {
  const words = wordsOf(code, message);
  return [words.says, words.do, ...related.map((one) => noteOf(code, one.message))];
}
