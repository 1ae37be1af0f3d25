/** The target that a plan is made for, as the organisation's file describes it and the command line may bend it. */
import { mkdirSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { find } from '../../ledger.ts';
import type { Ledger } from '../../ledger.ts';
import { Failure } from '../failure.ts';

/** What the command line says about where and how. */
export interface TargetOptions {
  readonly target: string;
  readonly orgUrl?: string;
  readonly state?: string;
  readonly plugin?: 'builtin' | 'official';
}

/** An identity provider, and how it is changed. */
export interface Target {
  readonly name: string;
  readonly provider: string;
  /** Base URL of the organisation there, without a slash at its end. */
  readonly url: string;
  readonly plugin: 'builtin' | 'official';
  /** URL of the engine's state. */
  readonly state: string;
  readonly simulated: boolean;
}

/**
 * The target of that name.
 *
 * @param root the governed folder, from which relative state folders start.
 * @throws Failure where it is not named, or bent in a way that only a sandbox may be.
 */
export function targetFor(options: TargetOptions, ledger: Ledger, root: string): Target {
  const targets = find(ledger, 'Organisation', 'org')?.facts.targets ?? {};
  const facts = Object.hasOwn(targets, options.target) ? targets[options.target] : undefined;
  if (facts === undefined) throw new Failure(unknownTarget(options.target, Object.keys(targets)));
  const simulated = facts.simulated === true;
  if (options.orgUrl !== undefined && !simulated)
    throw new Failure(`--org-url is for simulated targets, and ${options.target} is none.`);
  if (facts.provider === undefined)
    throw new Failure(`${options.target} names no provider in policies/organisation.yaml.`);
  return {
    name: options.target,
    provider: facts.provider,
    url: urlFor(options.orgUrl ?? facts.orgUrl, options.target, simulated),
    plugin: options.plugin ?? facts.plugin ?? (simulated ? 'builtin' : 'official'),
    state: stateAt(options.state ?? facts.state ?? 'file://.gatepass/state', root),
    simulated,
  };
}

function unknownTarget(name: string, known: readonly string[]): string {
  const there = known.length === 0 ? 'it names none' : `it names ${known.join(', ')}`;
  return `There is no target ${JSON.stringify(name)} in policies/organisation.yaml at HEAD; ${there}.`;
}

function urlFor(text: string | undefined, name: string, simulated: boolean): string {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new Failure(`${JSON.stringify(text ?? '')} is no URL of an organisation (${name}).`);
  if (simulated && !isLoopback(url)) throw new Failure(`${name} is simulated, and ${url.host} is not this machine.`);
  if (!simulated && url.protocol !== 'https:')
    throw new Failure(
      `${name} is reached by ${url.protocol}//, where anybody on the way could read the token: use https.`,
    );
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new Failure(`The URL of ${name} carries more than a host: ${url.host} is enough.`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** A state in a folder starts from the governed folder, and the folder is made; other backends are the engine's affair. */
function stateAt(state: string, root: string): string {
  const path = /^file:\/\/(.*)$/s.exec(state)?.[1];
  if (path === undefined) {
    if (/^[a-z0-9]+:\/\//.test(state)) return state;
    throw new Failure(
      `${JSON.stringify(state)} is no URL of a state: write file://FOLDER, or s3://, gs://, azblob://, postgres://.`,
    );
  }
  const folder = isAbsolute(path) ? fileURLToPath(state) : resolve(root, path === '~' ? '.' : path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return pathToFileURL(folder).href;
}
