/** The shape of envelopes and of receipts, as far as anybody builds on it. */
import type { Envelope } from './envelope.ts';
import { fields, flag, hex, instant, listOf, mapOf, number, oneOf, orNull, text } from './shape.ts';
import { RECEIPT_TYPE, STATEMENT_TYPE } from './statement.ts';
import type { Statement } from './statement.ts';

const envelope = fields({ payloadType: text, payload: text, signatures: listOf(fields({ keyid: text, sig: text })) });
const reading = fields({ members: listOf(text), at: instant, requestId: orNull(text) });
const version = orNull(fields({ name: text, version: text }));
const outcome = oneOf('gone', 'present', 'added', 'missing', 'unknown', null);

const predicate = fields({
  target: text,
  provider: text,
  simulated: flag,
  instant,
  startedAt: instant,
  finishedAt: instant,
  result: oneOf('unchanged', 'complete', 'partial', 'failed', 'refused'),
  previous: orNull(hex(32)),
  changes: listOf(
    fields({
      group: text,
      account: orNull(text),
      freelancer: orNull(text),
      grants: listOf(text),
      change: oneOf('add', 'remove'),
      because: text,
      phase: oneOf('revoke', 'grant'),
      outcome,
    }),
  ),
  groups: listOf(fields({ group: text, id: orNull(text), before: orNull(reading), after: orNull(reading) })),
  people: mapOf(text),
  removals: listOf(
    fields({
      group: text,
      account: text,
      freelancer: orNull(text),
      grants: listOf(text),
      due: orNull(instant),
      gone: orNull(instant),
    }),
  ),
  accounts: listOf(fields({ freelancer: text, account: orNull(text), change: text, outcome: orNull(text) })),
  drift: listOf(
    fields({
      group: orNull(text),
      account: text,
      what: text,
      by: orNull(text),
      at: orNull(text),
      done: orNull(text),
    }),
  ),
  sessions: listOf(fields({ account: text, freelancer: orNull(text), ended: flag })),
  refused: orNull(fields({ limit: number, planned: number, of: number, confirm: text })),
  errors: listOf(fields({ where: text, message: text, id: orNull(text) })),
  tool: fields({ name: text, version: text, digest: text }),
  engine: version,
  plugin: version,
});

const commit = fields({ name: oneOf('commit'), digest: fields({ gitCommit: hex(20, 32) }) });
const plan = fields({ name: oneOf('plan'), digest: fields({ sha256: hex(32) }) });
const statement = fields({
  _type: oneOf(STATEMENT_TYPE),
  subject: (value) => Array.isArray(value) && value.length === 2 && commit(value[0]) && plan(value[1]),
  predicateType: oneOf(RECEIPT_TYPE),
  predicate,
});

/** Whether plain data is an envelope, whatever is in it. */
export function isEnvelope(value: unknown): value is Envelope {
  return envelope(value);
}

/** Whether plain data is a receipt. */
export function isStatement(value: unknown): value is Statement {
  return statement(value);
}
