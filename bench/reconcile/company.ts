/** A governed Git repository, a directory for it, and the real program that is run on them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApplyView } from '../../src/render/apply-view.ts';
import type { CorpusFile } from '../corpus/yaml.ts';
import { playDirectory } from './directory.ts';
import type { Directory } from './directory.ts';
import { watched } from './watched.ts';
import type { Watched } from './watched.ts';

/** A run of `gatepass apply`, and what it says that it did. */
export interface Applied extends Watched {
  readonly view: ApplyView;
}

/** Somewhere to apply. */
export interface Company {
  readonly directory: Directory;
  /** Asks the program in this company's folder for JSON. */
  ask(args: readonly string[]): Promise<Watched>;
  /** Applies as of a day or an instant. @throws where that does not end well. */
  apply(asOf: string): Promise<Applied>;
}

/** Founds a company in an empty folder. Close its directory in the end. */
export async function found(cli: string, folder: string, files: Iterable<CorpusFile>): Promise<Company> {
  write(folder, files);
  commit(folder);
  const directory = await playDirectory(cli);
  const environment = { OKTA_API_TOKEN: directory.token };
  const ask = (args: readonly string[]) => watched([cli, ...args, '--format', 'json'], folder, environment);
  return {
    directory,
    ask,
    apply: async (asOf) => {
      const run = await ask(['apply', '--target', 'sandbox', '--org-url', directory.url, '--as-of', asOf]);
      if (run.code === 0) return { ...run, view: JSON.parse(run.stdout) as ApplyView };
      throw new Error(`gatepass apply --as-of ${asOf} ended with ${run.code}: ${reasonIn(run.stdout)}`);
    },
  };
}

function reasonIn(stdout: string): string {
  try {
    return (JSON.parse(stdout) as ApplyView).error?.message ?? 'it did not say why';
  } catch {
    return 'it said nothing';
  }
}

function write(folder: string, files: Iterable<CorpusFile>): void {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), text);
  }
}

/** Packed, as a clone is. Neither the user's name nor their signing keys get into it. */
function commit(folder: string): void {
  const person = { NAME: 'bench', EMAIL: 'bench@example.com' };
  const names = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const fixed = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const env = { ...process.env, ...fixed, ...(Object.fromEntries(names) as Record<string, string>) };
  const git = (...args: string[]) => void execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Found the company');
  git('repack', '-a', '-d', '--quiet');
}
