/** Recorded exchanges between the engine and the plugin of Okta: what a scenario holds, and whether it can be played. */
import { readFileSync, readdirSync } from 'node:fs';
import { isValues } from '../../../src/providers/okta/plugin/values.ts';
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';
import { actions } from './console.ts';

/** A call of the engine, and what the plugin of Okta said. */
export interface Call {
  readonly step: number;
  readonly method: string;
  readonly request: Values;
  readonly response?: Values;
  readonly errors?: readonly string[];
}

/** A request that the plugin of Okta made. */
export interface Request {
  readonly step: number;
  readonly method: string;
  readonly path: string;
  readonly body?: Value;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly fault?: string;
}

/** What an administrator did, or what was made to go wrong. */
export interface Before {
  readonly console?: string;
  readonly args?: Values;
  readonly result?: string;
  readonly fault?: Values | null;
}

/** A step of a scenario. */
export interface Step {
  readonly step: number;
  readonly before?: readonly Before[];
  readonly env?: Values;
}

/** A scenario. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly calls: readonly Call[];
  readonly requests: readonly Request[];
}

/** Reads all scenarios of a folder. */
export function scenariosIn(folder: string): readonly Scenario[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.steps.json'));
  return names.map((file) => {
    const name = file.replace('.steps.json', '');
    const { steps } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { steps: readonly Step[] };
    return {
      name,
      steps,
      calls: linesIn<Call>(`${folder}/${name}.grpc.jsonl`),
      requests: linesIn<Request>(`${folder}/${name}.http.jsonl`),
    };
  });
}

function linesIn<T>(file: string): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

const ours = ['okta:user/user:User', 'okta:group/group:Group', 'okta:index/groupMemberships:GroupMemberships'];
const faults = ['method', 'path', 'status', 'skip', 'times', 'drop', 'dropAfter'];

/** Why a scenario is not for this plugin, or false. */
export function strangeIn({ calls, steps }: Scenario): string | false {
  const invoked = calls.find(({ method }) => method === 'Invoke');
  if (invoked !== undefined) return 'it calls functions, and the builtin plugin has none';
  const configured = calls.find(({ method, request }) => method === 'Configure' && 'variables' in request);
  if (configured !== undefined)
    return 'its program configures a provider; the builtin plugin is told where Okta is when it is served';
  const types = calls.map(({ request }) => String(request['type'] as string));
  const type = types.find((one) => !one.startsWith('pulumi:') && !ours.includes(one));
  if (type !== undefined) return `it has a resource of the type ${type}`;
  const before = steps.flatMap((step) => step.before ?? []);
  const unknown = before.find(({ console, fault }) =>
    console === undefined ? !isKnown(fault) : !(console in actions),
  );
  return unknown === undefined ? false : `the stand-in for Okta cannot do this: ${JSON.stringify(unknown)}`;
}

function isKnown(fault: Values | null | undefined): boolean {
  return fault === null || (fault !== undefined && Object.keys(fault).every((key) => faults.includes(key)));
}

/** Attributes that the recorded organisation did not know: those that it only ever refused. */
export function unknownAttributes({ requests }: Scenario): readonly string[] {
  const named = (statuses: readonly number[]) =>
    requests.filter(({ status }) => statuses.includes(status)).flatMap(({ body }) => namesIn(body));
  const known = new Set(named([200]));
  return named([400]).filter((name) => !known.has(name));
}

function namesIn(body: Value | undefined): readonly string[] {
  const profile = isValues(body) ? body['profile'] : undefined;
  return isValues(profile) ? Object.keys(profile) : [];
}
