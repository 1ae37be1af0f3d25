/** Asks Okta's API description whether an answer is one of hers. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { dataPath } from '../okta-data.ts';
import { prune, unnamed } from './prune.ts';

/** Where the description is, among Okta's data. */
export const DESCRIPTION = 'management.openapi.yaml';

/** An answer to an endpoint. */
export interface Given {
  readonly method: string;
  /** As the table of endpoints has it. */
  readonly path: string;
  readonly status: number;
  /** `undefined` where there is none. */
  readonly body: unknown;
}

/** @returns what is wrong with an answer; nothing where it is as described. */
export type Judge = (given: Given) => readonly string[];

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};

/** Reads the description. */
export function judgeOf(): Judge {
  const { answers, definitions } = prune(load(readFileSync(dataPath(DESCRIPTION), 'utf8')) as Record<string, unknown>);
  const ajv = new Ajv({ strict: false, logger: false, formats, allErrors: true });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return ({ method, path, status, body }) => {
    // Okta describes `me` as one of the ids that a user can have.
    const place = `${method} ${unnamed(path.replace(/\/me$/, '/{me}'))} ${status}`;
    const schema = answers[place];
    if (schema === undefined) return [`${place} is not described`];
    if (schema === null) return body === undefined || isEmpty(body) ? [] : [`${place} has a body`];
    const validate = compiled.get(place) ?? ajv.compile({ ...schema, $defs: definitions });
    compiled.set(place, validate);
    if (body === undefined) return [`${place} has no body`];
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${place} ${instancePath} ${message}`);
  };
}

function isEmpty(body: unknown): boolean {
  return JSON.stringify(body) === '{}';
}
