/** The calls that the engine makes, each answered from the type of the resource that it is about. */
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import type * as wire from '@pulumi/pulumi/proto/provider_pb.js';
import { createHash, randomBytes } from 'node:crypto';
import type { Okta } from './http/okta.ts';
import { check } from './schema/check.ts';
import { difference } from './schema/difference.ts';
import { planned } from './schema/plan.ts';
import { secretsOf } from './schema/property.ts';
import { inputsAfter, inputsFound } from './schema/reading.ts';
import { typeOf } from './types.ts';
import { UNKNOWN } from './values.ts';
import type { Values } from './values.ts';
import { differenceToWire } from './wire/difference.ts';
import { fromWire, toWire } from './wire/struct.ts';

/** Judges the inputs of a resource. */
export function checkResource(request: wire.CheckRequest): wire.CheckResponse {
  const { properties } = typeOf(request.getUrn());
  const name = request.getName() || (request.getUrn().split('::').at(-1) ?? '');
  const named = () => request.getAutonaming()?.getProposedName() || `${name}-${suffixOf(request.getRandomseed_asU8())}`;
  const { inputs, failures } = check(properties, name, fromWire(request.getOlds()), fromWire(request.getNews()), named);
  const response = new provider.CheckResponse();
  response.setInputs(toWire(inputs, written(secretsOf(properties), inputs)));
  response.setFailuresList(failures.map(failureOf));
  return response;
}

/** The same seed gives the same name, so that a preview and its change agree. */
function suffixOf(seed: Uint8Array): string {
  const source = seed.length === 0 ? randomBytes(16) : seed;
  return createHash('sha256').update(source).digest('hex').slice(0, 7);
}

function failureOf(reason: string): wire.CheckFailure {
  const failure = new provider.CheckFailure();
  failure.setReason(reason);
  return failure;
}

function written(names: readonly string[], inputs: Values): readonly string[] {
  return names.filter((name) => name in inputs);
}

/** Compares state and inputs. */
export function diffResource(request: wire.DiffRequest): wire.DiffResponse {
  const { properties, stable } = typeOf(request.getUrn());
  const [olds, news] = [fromWire(request.getOlds()), fromWire(request.getNews())];
  return differenceToWire(difference(properties, olds, news, fromWire(request.getOldInputs())), stable);
}

/** Creates a resource, or says what would be created. */
export async function createResource(okta: Okta, request: wire.CreateRequest): Promise<wire.CreateResponse> {
  const { properties, create } = typeOf(request.getUrn());
  const inputs = fromWire(request.getProperties());
  const preview = () => ({ id: '', state: { ...planned(properties, null, inputs, UNKNOWN), id: UNKNOWN } });
  const { id, state } = request.getPreview() ? preview() : await create(okta, planned(properties, null, inputs));
  const response = new provider.CreateResponse();
  response.setId(id);
  response.setProperties(toWire(id === '' ? state : { ...state, id }, secretsOf(properties)));
  return response;
}

/** Reads a resource: what it is now, or where the engine knows nothing of it yet, what it is at all. */
export async function readResource(okta: Okta, request: wire.ReadRequest): Promise<wire.ReadResponse> {
  const type = typeOf(request.getUrn());
  const olds = fromWire(request.getProperties());
  const id = request.getId();
  const known = Object.keys(olds).length > 0;
  const found = known ? await type.read(okta, id, olds) : await type.find(okta, id);
  const response = new provider.ReadResponse();
  if (found === null) return response;
  const [foundId, state] = known
    ? [id, found as Values]
    : [(found as { id: string }).id, (found as { state: Values }).state];
  const inputs = known
    ? inputsAfter(type.properties, fromWire(request.getInputs()), state)
    : inputsFound(type.properties, state);
  const secrets = secretsOf(type.properties);
  response.setId(foundId);
  response.setProperties(toWire({ ...state, id: foundId }, secrets));
  response.setInputs(toWire(inputs, written(secrets, inputs)));
  return response;
}

/** Changes a resource, or says what it would become. */
export async function updateResource(okta: Okta, request: wire.UpdateRequest): Promise<wire.UpdateResponse> {
  const { properties, update } = typeOf(request.getUrn());
  const id = request.getId();
  const olds = fromWire(request.getOlds());
  const planFrom = (from: Values) => planned(properties, from, fromWire(request.getNews()));
  const state = request.getPreview() ? planFrom(olds) : await update(okta, id, olds, planFrom);
  const response = new provider.UpdateResponse();
  response.setProperties(toWire({ ...state, id }, secretsOf(properties)));
  return response;
}

/** Takes a resource away. */
export async function deleteResource(okta: Okta, request: wire.DeleteRequest): Promise<void> {
  await typeOf(request.getUrn()).remove(okta, request.getId(), fromWire(request.getProperties()));
}
