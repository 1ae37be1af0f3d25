/**
 * Cuts Okta's API description down to the endpoints that the sandbox speaks, and turns it into JSON Schema.
 *
 *     node test/sandbox/openapi/prune.ts management.openapi.yaml > pruned.json
 */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { endpoints } from '../../../src/sandbox/endpoints.ts';

/** Part of a description, or of a schema. */
interface Node {
  readonly [name: string]: unknown;
}

/** Schemas of answers, and what they refer to. */
export interface Pruned {
  /** By method, path and status: `GET /api/v1/users/{} 200`. `null` where an answer has no body. */
  readonly answers: Readonly<Record<string, Node | null>>;
  /** By name; schemas refer to them as `#/$defs/NAME`. */
  readonly definitions: Readonly<Record<string, Node>>;
}

/** A path without the names of its parts, which differ between us and Okta. */
export function unnamed(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** Cuts a description down. */
export function prune(description: Node): Pruned {
  const wanted = new Set(endpoints.map(({ method, path }) => `${method} ${unnamed(path)}`));
  const answers = Object.fromEntries(
    Object.entries(nodeOf(description['paths'])).flatMap(([path, item]) =>
      Object.entries(nodeOf(item)).flatMap(([method, operation]) => {
        const place = `${method.toUpperCase()} ${unnamed(path)}`;
        return wanted.has(place) ? answersOf(description, place, nodeOf(operation)) : [];
      }),
    ),
  );
  const schemas = nodeOf(nodeOf(description['components'])['schemas']);
  return { answers, definitions: reachable(answers, schemas) };
}

type Entry = readonly [string, Node | null];

function answersOf(description: Node, place: string, { responses }: Node): readonly Entry[] {
  return Object.entries(nodeOf(responses)).map(([status, response]) => {
    const { content } = followed(description, nodeOf(response));
    const { schema } = nodeOf(nodeOf(content)['application/json']);
    return [`${place} ${status}`, schema === undefined ? null : (converted(schema) as Node)] as const;
  });
}

function followed(description: Node, node: Node): Node {
  const { $ref } = node;
  if (typeof $ref !== 'string') return node;
  const found = $ref.slice(2).split('/');
  return nodeOf(found.reduce<unknown>((at, name) => nodeOf(at)[name], description));
}

/** What an answer can hold, with all that it refers to. */
function reachable(answers: unknown, schemas: Node): Readonly<Record<string, Node>> {
  const found: Record<string, Node> = {};
  const waiting = namesIn(answers);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in found) continue;
    found[name] = converted(schemas[name]) as Node;
    waiting.push(...namesIn(found[name]));
  }
  return found;
}

function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name ?? '');
}

/** Words for people and generators, which a validator has no use for. */
const PROSE = ['description', 'example', 'examples', 'title', 'discriminator', 'readOnly', 'writeOnly', 'deprecated'];

/** OpenAPI 3.0 in JSON Schema: `nullable` is another type there, and references lead elsewhere. */
function converted(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...node } = value as Node;
  const schema = Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => named || (!PROSE.includes(name) && !name.startsWith('x-')))
      .map(([name, part]) => [name, name === '$ref' ? refOf(part) : converted(part, name === 'properties')]),
  );
  return nullable === true && !named ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function refOf(target: unknown): string {
  return String(target).replace('#/components/schemas/', '#/$defs/');
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

const [, program, source] = process.argv;
if (program === import.meta.filename && source !== undefined)
  process.stdout.write(`${JSON.stringify(prune(load(readFileSync(source, 'utf8')) as Node))}\n`);
