/** A client that makes recorded calls, over gRPC as the engine does. */
import { credentials } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import struct from 'google-protobuf/google/protobuf/struct_pb.js';
import grpc from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import statuses from '@pulumi/pulumi/proto/status_pb.js';
import { isValues } from '../../../src/providers/okta/plugin/values.ts';
import type { Value, Values } from '../../../src/providers/okta/plugin/values.ts';

/** What a call came to. */
export interface Outcome {
  /** null where it failed. */
  readonly response: Values | null;
  readonly error: string | null;
  /** What the failure says was done all the same. */
  readonly partial: { readonly id: string; readonly properties: Values } | null;
}

/** Makes calls. */
export interface Engine {
  call(method: string, request: Values): Promise<Outcome>;
  close(): void;
}

/** Connects to a plugin. */
export function engineAt(port: number): Engine {
  const client = new grpc.ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure()) as unknown as Loose;
  return {
    call: (method, request) =>
      new Promise((resolve) => {
        const name = method[0]?.toLowerCase() + method.slice(1);
        client[name]?.call(
          client,
          messageOf(method, request),
          (error: ServiceError | null, answer: Message | undefined) =>
            resolve(error === null ? answered(answer as Message, method) : failed(error)),
        );
      }),
    close: () => client['close']?.call(client),
  };
}

type Loose = Record<string, ((...given: unknown[]) => void) | undefined>;
type Message = Record<string, ((...given: unknown[]) => unknown) | undefined>;

const requests: Readonly<Record<string, new () => unknown>> = {
  CheckConfig: provider.CheckRequest,
  DiffConfig: provider.DiffRequest,
  Configure: provider.ConfigureRequest,
  Check: provider.CheckRequest,
  Diff: provider.DiffRequest,
  Create: provider.CreateRequest,
  Read: provider.ReadRequest,
  Update: provider.UpdateRequest,
  Delete: provider.DeleteRequest,
  Invoke: provider.InvokeRequest,
};

/** A message with what a recorded one had, by the names of protobuf's setters. */
function messageOf(method: string, request: Values): unknown {
  const Kind = requests[method];
  if (Kind === undefined) throw new Error(`no such call: ${method}`);
  const message = new Kind() as Message;
  for (const [name, value] of Object.entries(request)) {
    const wanted = `set${name}`.toLowerCase();
    const setter = Object.entries(setters(message)).find(([known]) => known.toLowerCase() === wanted)?.[1];
    setter?.call(message, isValues(value) ? structOf(value) : value);
  }
  return message;
}

function setters(message: Message): Message {
  return Object.getPrototypeOf(message) as Message;
}

function structOf(values: Values) {
  return struct.Struct.fromJavaScript(values);
}

/** An answer as the recordings have it: what is empty is left out. */
function answered(answer: Message, method: string): Outcome {
  const plain = answer['toObject']?.call(answer) as Values;
  const structs = Object.fromEntries(
    ['inputs', 'properties'].flatMap((name) => {
      const found = answer[`get${name[0]?.toUpperCase()}${name.slice(1)}`]?.call(answer) as
        { toJavaScript(): Values } | undefined;
      return found === undefined ? [] : [[name, found.toJavaScript()]];
    }),
  );
  const shown = method === 'Diff' ? diffOf(answer, plain) : { ...plain, ...structs };
  return { response: tidy(shown), error: null, partial: null };
}

const kinds = ['ADD', 'ADD_REPLACE', 'DELETE', 'DELETE_REPLACE', 'UPDATE', 'UPDATE_REPLACE'];

function diffOf(answer: Message, plain: Values): Values {
  const map = answer['getDetaileddiffMap']?.call(answer) as Map<string, { getKind(): number }>;
  const detailed = [...map.entries()].map(([path, part]) => [
    path,
    part.getKind() === 0 ? {} : { kind: kinds[part.getKind()] },
  ]);
  return {
    stables: plain['stablesList'] ?? [],
    replaces: plain['replacesList'] ?? [],
    diffs: plain['diffsList'] ?? [],
    changes: plain['changes'] === 1 ? 'DIFF_NONE' : 'DIFF_SOME',
    detailedDiff: Object.fromEntries(detailed) as Values,
    hasDetailedDiff: plain['hasdetaileddiff'] ?? false,
  };
}

const names: Readonly<Record<string, string>> = { failuresList: 'failures', supportspreview: 'supportsPreview' };

function tidy(values: Values): Values {
  const named = Object.entries(values).map(([name, value]) => [names[name] ?? name, value ?? null] as const);
  return Object.fromEntries(
    named.filter(
      ([name, value]) => (isValues(value) && (name === 'inputs' || name === 'properties')) || !isEmpty(value),
    ),
  );
}

function isEmpty(value: Value): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === null ||
    value === '' ||
    value === false ||
    value === 0 ||
    (isValues(value) && Object.keys(value).length === 0)
  );
}

function failed(error: ServiceError): Outcome {
  const [bytes] = error.metadata.get('grpc-status-details-bin');
  if (!(bytes instanceof Buffer)) return { response: null, error: error.details, partial: null };
  const [detail] = statuses.Status.deserializeBinary(bytes).getDetailsList();
  const packed = detail?.unpack(
    (read) => provider.ErrorResourceInitFailed.deserializeBinary(read),
    'pulumirpc.ErrorResourceInitFailed',
  );
  const properties = packed?.getProperties()?.toJavaScript() ?? {};
  return { response: null, error: error.details, partial: { id: packed?.getId() ?? '', properties } };
}
