/** The demo's company: a real Git repository, made from the sample, and the real command run in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tops } from '../src/kinds/index.ts';
import { say, showCommand } from './narrator.ts';

const checkout = resolve(import.meta.dirname, '..');

/** A company's repository. */
export interface Company {
  readonly folder: string;
  branch(name: string): void;
  /** Replaces a text in a file; throws where it does not stand there. */
  edit(path: string, from: string, to: string): void;
  commit(message: string): void;
  merge(branch: string): void;
  /** Runs the command and shows it with what it prints; throws where it ends with another exit code. */
  gatepass(args: readonly string[], exitCode: number): void;
  /** Asks who may reach what and shows it; throws where a grant has another status than the story says. */
  access(args: readonly string[], statuses: Readonly<Record<string, string>>): void;
  /** Number of commands that ended as they should. */
  answers(): number;
}

/** Makes the repository in a new folder, or in `kept`, which must be empty or not exist. */
export function makeRepository(kept: string | undefined): Company {
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'gatepass-demo-')) : emptyFolder(resolve(kept));
  for (const top of tops) cpSync(join(checkout, top), join(folder, top), { recursive: true });
  const git = (...args: string[]): void =>
    void execFileSync('git', args, { cwd: folder, env: gitEnvironment(), stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Found the company');
  let answers = 0;
  return {
    folder,
    branch: (name) => git('switch', '--quiet', '--create', name),
    edit: (path, from, to) => replaceIn(join(folder, path), from, to),
    commit: (message) => git('commit', '--quiet', '--all', '--message', message),
    merge: (branch) => {
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
    },
    gatepass: (args, exitCode) => {
      runGatepass(folder, args, exitCode);
      answers += 1;
    },
    access: (args, statuses) => {
      runGatepass(folder, ['access', ...args], 0);
      compareStatuses(folder, args, statuses);
      answers += 1;
    },
    answers: () => answers,
  };
}

function emptyFolder(folder: string): string {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty; name another folder.`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${JSON.stringify(from)}.`);
  writeFileSync(file, text.replace(from, to));
}

function runGatepass(folder: string, args: readonly string[], exitCode: number): void {
  showCommand(['gatepass', ...args]);
  const program = join(checkout, 'toolchain', 'gatepass.js');
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  say('');
  if (status !== exitCode)
    throw new Error(`gatepass ${args.join(' ')} ended with ${String(status)}, not with ${String(exitCode)}.`);
}

/** The table is for people; what the story claims is held against the same answer as data. */
function compareStatuses(folder: string, args: readonly string[], statuses: Readonly<Record<string, string>>): void {
  const command = [join(checkout, 'toolchain', 'gatepass.js'), 'access', ...args, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { grants } = JSON.parse(stdout) as { grants: readonly { grant: string; status: string }[] };
  for (const [grant, status] of Object.entries(statuses)) {
    const found = grants.find((row) => row.grant === grant)?.status;
    if (found !== status) throw new Error(`${grant} is ${found ?? 'not there'}, and the story says ${status}.`);
  }
}

/** Neither the user's name nor their signing keys get into the story. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const names: readonly (readonly [string, string])[] = ['AUTHOR', 'COMMITTER'].flatMap(
    (role): readonly (readonly [string, string])[] => [
      [`GIT_${role}_NAME`, 'hiring-manager'],
      [`GIT_${role}_EMAIL`, 'hiring-manager@nordlicht.example'],
    ],
  );
  return { ...process.env, ...Object.fromEntries(names), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
