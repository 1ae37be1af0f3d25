/** Companies that have been at it for a while: founded once, and copied for every story. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { temporary } from '../cli/gatepass.ts';
import { commit, edit, sampleRepository } from '../cli/repository.ts';
import { clientOf } from '../sandbox/client.ts';
import { companyAt } from './company.ts';
import type { Company } from './company.ts';

/** Begins a story with a copy of the company and of its directory. */
export type Begin = (t: Pick<TestContext, 'after'>) => Promise<Company>;

const complain = (error: unknown) => {
  throw error;
};

/**
 * Founds a company from the sample and runs Gatepass for the first time, so that everybody is where the files want them.
 *
 * @param change what is different from the sample.
 */
export async function foundedAt(asOf: string, change: (root: string) => void = () => {}): Promise<Begin> {
  const { root } = sampleRepository();
  edit(root, '.gitignore', null, '.gatepass/\n');
  change(root);
  commit(root);
  const okta = join(temporary(), 'okta');
  const sandbox = await openSandbox({ testPowers: true, state: okta, complain });
  const { code, document } = await companyAt(root, clientOf(sandbox.url, sandbox.token)).apply(asOf);
  await sandbox.close();
  assert.equal(code, 0, document.error?.message);
  return async (t) => {
    const copy = mkdtempSync(join(tmpdir(), 'gatepass-apply-'));
    t.after(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));
    cpSync(root, join(copy, 'company'), { recursive: true });
    cpSync(okta, join(copy, 'okta'));
    return openedAt(t, join(copy, 'company'), join(copy, 'okta'));
  };
}

async function openedAt(t: Pick<TestContext, 'after'>, root: string, state: string): Promise<Company> {
  const sandbox = await openSandbox({ testPowers: true, state, complain });
  t.after(() => sandbox.close());
  return companyAt(root, clientOf(sandbox.url, sandbox.token));
}
