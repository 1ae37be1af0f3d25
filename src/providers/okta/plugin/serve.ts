/** Serves the plugin to the engine: https://github.com/pulumi/pulumi/blob/v3.259.0/proto/pulumi/provider.proto */
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { UntypedServiceImplementation, handleUnaryCall } from '@grpc/grpc-js';
import plugin from '@pulumi/pulumi/proto/plugin_pb.js';
import grpc from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import type * as wire from '@pulumi/pulumi/proto/provider_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { checkResource, createResource, deleteResource, diffResource, readResource, updateResource } from './calls.ts';
import { usual } from './http/patience.ts';
import type { Limits } from './http/patience.ts';
import { sessionsOf } from './session.ts';
import type { Sessions } from './session.ts';
import { secretsOf } from './schema/property.ts';
import { typeOf } from './types.ts';
import { Unsupported, statusOf } from './wire/status.ts';

/** The version of Okta's plugin whose place this one takes. */
export const VERSION = '7.0.0';

/** How the plugin is served. */
export interface PluginOptions {
  /** Where the organisation is: `https://…`, or `http://` of a sandbox. */
  readonly url: string;
  /** An API token of the organisation. */
  readonly token: string;
  /** Closes the plugin. */
  readonly signal?: AbortSignal;
  /** How long Okta may take for one answer. */
  readonly timeoutMs?: number;
  readonly limits?: Partial<Limits>;
}

/** A plugin that waits for an engine: `PULUMI_DEBUG_PROVIDERS=okta:PORT`. */
export interface Plugin {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the plugin on a free port of this machine. */
export async function servePlugin({ url, token, signal, timeoutMs = 30_000, limits }: PluginOptions): Promise<Plugin> {
  const sessions = sessionsOf({ url, token, timeoutMs, limits: { ...usual, ...limits } });
  // A list of all members of a large group is longer than what gRPC takes without being told.
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  server.addService(grpc.ResourceProviderService, answersOf(sessions));
  const port = await bound(server);
  const close = () => {
    sessions.end();
    server.forceShutdown();
    return Promise.resolve();
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  if (signal?.aborted) await close();
  return { port, close };
}

function bound(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error === null ? resolve(port) : reject(error),
    );
  });
}

/** The rest of the protocol is left out: gRPC itself says that it is not implemented, as Okta's plugin does of the handshake. */
function answersOf(sessions: Sessions): UntypedServiceImplementation {
  return {
    getPluginInfo: answering(() => info()),
    attach: answering(() => new empty.Empty()),
    checkConfig: answering((request: wire.CheckRequest) => echoed(request)),
    diffConfig: answering(() => new provider.DiffResponse()),
    configure: answering(async () => {
      await sessions.begin();
      return abilities();
    }),
    check: answering(checkResource),
    diff: answering(diffResource),
    create: answering((request: wire.CreateRequest) => createResource(sessions.okta, request)),
    read: answering((request: wire.ReadRequest) => readResource(sessions.okta, request)),
    update: answering((request: wire.UpdateRequest) => updateResource(sessions.okta, request)),
    delete: answering(async (request: wire.DeleteRequest) => {
      await deleteResource(sessions.okta, request);
      return new empty.Empty();
    }),
    invoke: answering((request: wire.InvokeRequest) => {
      throw new Unsupported(`the builtin plugin has no functions: ${request.getTok()}`);
    }),
    cancel: answering(() => {
      sessions.end();
      return new empty.Empty();
    }),
  };
}

/** Answers a call, and turns whatever is thrown into a failure of this call alone. */
function answering<Q, A>(answer: (request: Q) => A | Promise<A>): handleUnaryCall<Q, A> {
  return ({ request }, callback) => {
    Promise.resolve()
      .then(() => answer(request))
      .then(
        (answered) => callback(null, answered),
        (error: unknown) => callback(statusOf(error, secretsFor(request))),
      );
  };
}

/** What a failure must not show. */
function secretsFor(request: unknown): readonly string[] {
  const { getUrn } = request as Partial<wire.ReadRequest>;
  if (getUrn === undefined) return [];
  try {
    return secretsOf(typeOf(getUrn.call(request)).properties);
  } catch {
    return [];
  }
}

function info() {
  const answer = new plugin.PluginInfo();
  answer.setVersion(VERSION);
  return answer;
}

/** Where the organisation is and who asks is not a matter of the program, so nothing of it reaches the state. */
function echoed(request: wire.CheckRequest): wire.CheckResponse {
  const answer = new provider.CheckResponse();
  answer.setInputs(request.getNews());
  return answer;
}

function abilities(): wire.ConfigureResponse {
  const answer = new provider.ConfigureResponse();
  answer.setSupportspreview(true);
  answer.setSupportsAutonamingConfiguration(true);
  return answer;
}
