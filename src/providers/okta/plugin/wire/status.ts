/** Failures as gRPC tells them. */
import { Metadata, status } from '@grpc/grpc-js';
import type { StatusObject } from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import provider from '@pulumi/pulumi/proto/provider_pb.js';
import statuses from '@pulumi/pulumi/proto/status_pb.js';
import { HalfDone } from '../failure.ts';
import { sayingOf } from '../http/refusal.ts';
import { UnknownType } from '../types.ts';
import { toWire } from './struct.ts';

/** What the plugin does not do. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** A failure for the engine. @param secrets names of the properties that are secrets, in a state that goes along. */
export function statusOf(error: unknown, secrets: readonly string[]): Partial<StatusObject> {
  if (error instanceof HalfDone) return halfDone(error, secrets);
  return { code: codeOf(error), details: sayingOf(error) };
}

function codeOf(error: unknown): status {
  if (error instanceof UnknownType) return status.INVALID_ARGUMENT;
  return error instanceof Unsupported ? status.UNIMPLEMENTED : status.UNKNOWN;
}

/** The engine stores the state that comes with such a failure, and calls for an update in the next run. */
function halfDone({ id, state, reasons, message }: HalfDone, secrets: readonly string[]): Partial<StatusObject> {
  const detail = new provider.ErrorResourceInitFailed();
  detail.setId(id);
  detail.setProperties(toWire({ ...state, id }, secrets));
  detail.setReasonsList([...reasons]);
  const packed = new any.Any();
  packed.pack(detail.serializeBinary(), 'pulumirpc.ErrorResourceInitFailed');
  const told = new statuses.Status();
  told.setCode(status.UNKNOWN);
  told.setMessage(message);
  told.addDetails(packed);
  const metadata = new Metadata();
  metadata.add('grpc-status-details-bin', Buffer.from(told.serializeBinary()));
  return { code: status.UNKNOWN, details: message, metadata };
}
