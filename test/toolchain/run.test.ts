/** What is made of the engine's events, where a story with the real engine would take too long. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOf } from '../../src/providers/pulumi/run.ts';

const urn = 'urn:pulumi:shelf::toys::toy:index:Thing::ball';
const error = (message: string, of?: string) => ({
  diagnosticEvent: { message, severity: 'error', ...(of === undefined ? {} : { urn: of }) },
});

test('a plugin that does not answer is the engine’s failure, not that of a resource', () => {
  const provider = 'urn:pulumi:shelf::toys::pulumi:providers:toy::default';
  const run = runOf(
    [error('toy (resource) plugin [toy] did not begin responding to RPC connections\n', provider)],
    false,
    '',
  );
  assert.deepEqual(run.failed, []);
  assert.equal(run.message, 'toy (resource) plugin [toy] did not begin responding to RPC connections');
});

test('a refused input names the resource, although no operation began', () => {
  const run = runOf(
    [error('toy:index:Thing resource has a problem: no value', urn), error('update failed')],
    false,
    '',
  );
  assert.deepEqual(run.failed, [{ urn, op: 'check', message: 'toy:index:Thing resource has a problem: no value' }]);
  assert.equal(run.message, null);
});

test('a plugin that logs its sentence and wraps it once more is quoted once', () => {
  const said = [
    'sdk-v2/provider2.go:572: sdk.helper_schema: failed to add user: you may not: provider=toy@7.0.0\n',
    '1 error occurred:\n\t* failed to add user: you may not\n\n',
  ];
  const run = runOf(
    [...said.map((text) => error(text, urn)), { resOpFailedEvent: { metadata: { urn, op: 'update' } } }],
    false,
    '',
  );
  assert.deepEqual(run.failed, [{ urn, op: 'update', message: 'failed to add user: you may not' }]);
});

test('an engine that ends without a word is said to', () => {
  assert.equal(runOf([], false, '').message, 'the engine did not say why');
  assert.equal(runOf([], false, 'error: no project file found\n').message, 'no project file found');
});
