/** What the plugin answers to each call of the protocol. */
import type { UntypedServiceImplementation, handleUnaryCall } from '@grpc/grpc-js';
import plugin from '@pulumi/pulumi/proto/plugin_pb.js';
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import type * as wire from '@pulumi/pulumi/proto/provider_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { checkResource, createResource, deleteResource, diffResource, readResource, updateResource } from './calls.ts';
import { secretsOf } from './schema/property.ts';
import type { Sessions } from './session.ts';
import { typeOf } from './types.ts';
import { Unsupported, statusOf } from './wire/status.ts';

/** The version of Okta's plugin whose place this one takes. */
const VERSION = '7.0.0';

/** The rest of the protocol is left out: gRPC itself says that it is not implemented, as Okta's plugin does of the handshake. */
export function answersOf(sessions: Sessions): UntypedServiceImplementation {
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
