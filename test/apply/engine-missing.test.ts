/** There is no engine. Where something has to change that is said before anything was; where nothing has, nobody misses it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { temporary } from '../cli/gatepass.ts';
import { findGit } from '../../src/hosts/git/program.ts';
import { dirname } from 'node:path';
import { text } from '../sandbox/client.ts';
import { foundedAt } from './founded.ts';

const begin = await foundedAt('2026-12-01');

/** Git is found, and no engine. */
const env = { PATH: dirname(findGit(process.env['PATH'] ?? '') ?? ''), GATEPASS_CACHE: temporary() };

suite('Without an engine', () => {
  test('a change is not begun, and the sentence says what to install', async (t) => {
    const { apply, members, okta } = await begin(t);
    const before = await members();
    const { code, document, receipt } = await apply('2026-12-16', { env });
    assert.deepEqual([code, document.result, document.engine], [3, 'failed', null]);
    assert.match(
      document.error?.message ?? '',
      /^There is no Pulumi 3\.259\.0 here: install it .*`gatepass toolchain`\.$/,
    );
    assert.deepEqual(await writingRequests(okta), []);
    assert.deepEqual(await members(), before);
    assert.equal(receipt?.result, 'failed');
    assert.ok(receipt.changes.length > 0 && receipt.changes.every(({ outcome }) => outcome === null));
    assert.ok(receipt.removals.every(({ gone }) => gone === null));

    const again = await apply('2026-12-16');
    assert.deepEqual([again.code, again.document.result], [0, 'complete'], 'with one the same run is made');
  });

  test('a plan, and a run that changes nothing, need none', async (t) => {
    const { apply, okta, plan } = await begin(t);
    const planned = await plan('2026-12-16', { env });
    assert.deepEqual([planned.code, planned.document.changes.length, planned.document.error], [0, 4, null]);
    const { code, document } = await apply('2026-12-02', { env });
    assert.deepEqual([code, document.result, document.engine], [0, 'unchanged', null]);
    assert.equal(document.readBack?.members, 9);
    assert.deepEqual(await writingRequests(okta), []);
  });
});

async function writingRequests({ power }: Awaited<ReturnType<typeof begin>>['okta']): Promise<readonly string[]> {
  const { items } = await power('GET', '/journal');
  const writing = items.filter(({ method }) => text(method) !== 'GET');
  return writing.map(({ method, path }) => `${text(method)} ${text(path)}`);
}
