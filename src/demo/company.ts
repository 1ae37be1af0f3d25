/** The company's repository: real files and real Git, of which neither the user's name nor settings are part. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copySample } from './sample.ts';

/** A repository, and what people do in it. */
export interface Company {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces texts in a file. Each has to stand there. */
  readonly edit: (path: string, ...changes: readonly Replacement[]) => void;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits all that lies there. */
  readonly commit: (message: string, who: string) => Promise<void>;
  /** Merges a branch on main's own line of commits, as a forge does it. */
  readonly merge: (branch: string, who: string) => Promise<void>;
  /** From now on commits are of this instant. */
  readonly turnTo: (instant: string) => void;
}

/** Something that the demo needs is not on this machine. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** A text, and what takes its place. */
export type Replacement = readonly [from: string, to: string];

const run = promisify(execFile);

/** @throws Missing where there is no Git. */
export async function needGit(path: string): Promise<void> {
  await run('git', ['--version'], { env: withoutSettings(path) }).catch(() => {
    throw new Missing('the demo makes a Git repository, and there is no git on PATH: install it.');
  });
}

/** Makes a repository without a commit in an empty folder, with the sample's files in it. */
export async function openCompany(folder: string, path: string): Promise<Company> {
  let date = '';
  const by = async (who: string, ...args: readonly string[]) => {
    const { stdout } = await run('git', args, { cwd: folder, env: { ...withoutSettings(path), ...named(who, date) } });
    return stdout;
  };
  const company: Company = {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    edit: (file, ...changes) => company.write(file, changes.reduce(replaced, company.read(file))),
    git: (...args) => by('nobody', ...args),
    commit: async (message, who) => {
      await by(who, 'add', '--all');
      await by(who, 'commit', '--quiet', '--message', message);
    },
    merge: async (branch, who) => {
      await by(who, 'switch', '--quiet', 'main');
      await by(who, 'merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
    },
    turnTo: (instant) => (date = instant),
  };
  await company.git('init', '--quiet', '--initial-branch=main');
  copySample(folder);
  company.write('.gitignore', '.gatepass/\n');
  return company;
}

/** A text with another one in the place of a part of it. @throws where that part is not in it. */
export function replaced(text: string, [from, to]: Replacement): string {
  if (!text.includes(from)) throw new Error(`${JSON.stringify(from)} stands nowhere in the file that the story edits.`);
  return text.replace(from, () => to);
}

/** Of our environment only where programs lie: Git may not find another repository, a template, a hook or a key. */
function withoutSettings(path: string): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  const silent = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TEMPLATE_DIR: '', LC_ALL: 'C' };
  return { PATH: path, ...silent, ...(SystemRoot === undefined ? {} : { SystemRoot }) };
}

function named(who: string, date: string): NodeJS.ProcessEnv {
  const mail = `${who}@nordlicht.example`;
  const roles = ['AUTHOR', 'COMMITTER'].map((role) => ({
    [`GIT_${role}_NAME`]: who,
    [`GIT_${role}_EMAIL`]: mail,
    [`GIT_${role}_DATE`]: date,
  }));
  return Object.assign({}, ...roles) as NodeJS.ProcessEnv;
}
