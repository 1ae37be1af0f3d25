/** Serves the plugin to the engine: https://github.com/pulumi/pulumi/blob/v3.259.0/proto/pulumi/provider.proto */
import { Server, ServerCredentials } from '@grpc/grpc-js';
import grpc from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import { answersOf } from './answers.ts';
import { usual } from './http/patience.ts';
import type { Limits } from './http/patience.ts';
import { sessionsOf } from './session.ts';

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
