/** From the bytes of a file to a receipt, or to the reason why it is none. */
import type { Message } from '../diagnostic.ts';
import { PAYLOAD_TYPE, bytesOf } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import { isEnvelope, isStatement } from './receipt-shape.ts';
import { RECEIPT_TYPE, digestOf } from './statement.ts';
import type { Statement } from './statement.ts';

/** A file that should hold a receipt. */
export interface ReceiptFile {
  readonly path: string;
  /** Its bytes, read when they are asked for; `null` where nobody can read it. */
  readonly bytes: Uint8Array | null;
}

/** What is kept of a receipt. */
export interface Receipt {
  readonly path: string;
  /** SHA-256 over the payload: what the next receipt names. */
  readonly digest: string;
  readonly statement: Statement;
}

/** A receipt as it lies in its file; who signed it is another question. */
export interface Opened extends Receipt {
  readonly envelope: Envelope;
  readonly payload: Uint8Array;
}

/** A file that holds no receipt. */
export interface Unreadable {
  readonly path: string;
  readonly defect: Message;
  /** Digest of the payload, where there is one all the same. */
  readonly digest: string | null;
}

/** Reads a file. Never throws. */
export function readReceipt({ bytes, path }: ReceiptFile): Opened | Unreadable {
  if (bytes === null) return unreadable(path, 'unreadable');
  const envelope = jsonIn(bytes);
  if (envelope === undefined) return unreadable(path, 'no-json');
  if (!isEnvelope(envelope)) return unreadable(path, 'no-envelope');
  const payload = bytesOf(envelope.payload);
  if (payload === null) return unreadable(path, 'no-base64');
  const digest = digestOf(payload);
  const { payloadType } = envelope;
  if (payloadType !== PAYLOAD_TYPE) return unreadable(path, 'payload-type', { payloadType }, digest);
  const statement = jsonIn(payload);
  const predicateType = predicateTypeOf(statement);
  if (predicateType !== RECEIPT_TYPE && predicateType !== null)
    return unreadable(path, 'predicate-type', { predicateType }, digest);
  if (!isStatement(statement)) return unreadable(path, 'no-receipt', {}, digest);
  return { path, envelope, payload, digest, statement };
}

/** Whether a file held a receipt. */
export function isReceipt(read: Opened | Unreadable): read is Opened {
  return !('defect' in read);
}

function unreadable(path: string, id: string, args: Message['args'] = {}, digest: string | null = null): Unreadable {
  return { path, defect: { id, args }, digest };
}

/** `undefined` stands for what is no JSON, because no JSON means it. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function predicateTypeOf(statement: unknown): string | null {
  const hasOne = typeof statement === 'object' && statement !== null && 'predicateType' in statement;
  return hasOne && typeof statement.predicateType === 'string' ? statement.predicateType : null;
}
