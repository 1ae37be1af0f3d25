/** Values as protobuf carries them, and the wrapping of secrets. */
import struct from 'google-protobuf/google/protobuf/struct_pb.js';
import type { JavaScriptValue, Struct } from 'google-protobuf/google/protobuf/struct_pb.js';
import { isValues } from '../values.ts';
import type { Value, Values } from '../values.ts';

/** Keys by which the engine knows a wrapped value, and the kind of wrapping that is a secret. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

/** Values that came, without their wrapping. */
export function fromWire(sent: Struct | undefined): Values {
  return sent === undefined ? {} : (bare(sent.toJavaScript()) as Values);
}

/** Values to send, those of some names wrapped as secrets. */
export function toWire(values: Values, secrets: readonly string[] = []): Struct {
  const wrapped = Object.entries(values).map(([name, value]) => [name, secrets.includes(name) ? secret(value) : value]);
  return struct.Struct.fromJavaScript(Object.fromEntries(wrapped) as Record<string, JavaScriptValue>);
}

function secret(value: Value): Values {
  return { [SIGNATURE]: SECRET, value };
}

function bare(value: Value): Value {
  if (Array.isArray(value)) return value.map(bare);
  if (!isValues(value)) return value;
  if (value[SIGNATURE] === SECRET) return bare(value['value'] ?? null);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bare(part)]));
}
