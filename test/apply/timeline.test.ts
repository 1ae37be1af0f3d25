/**
 * A winter, told with the real engine against a directory in a process of its own: access begins, ends by its date, rests
 * when a paper runs out and returns when it is renewed. After every run the directory is asked who is where.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { sampleFolder } from '../cli/gatepass.ts';
import { commit, edit, git } from '../cli/repository.ts';
import { temporary } from '../cli/gatepass.ts';
import { spawned } from '../sandbox/spawned.ts';
import { text } from '../sandbox/client.ts';
import { assertTrue } from './claims.ts';
import { companyAt } from './company.ts';
import type { Applied, Company } from './company.ts';
import { membersBySdk, membersIn } from './directory.ts';
import { exportState, assertStateKnows } from './state.ts';

const papers = 'processors/freelancers/fl-fec8rgh8z5/dpa';
const somebody = { firstName: 'Ottilie', lastName: 'Beispiel', login: 'o.beispiel@partner.example' };

suite('Through a winter', () => {
  test('the directory holds whom the files let in, at every instant', async (t) => {
    const company = await newCompany(t);
    for (const asOf of ['2026-11-23', '2026-12-01', '2026-12-16T08:30:00+01:00', '2026-12-31', '2027-01-04'])
      await assertRuns(company, asOf, 'complete');

    await assertRuns(company, '2027-01-15T23:59:59+01:00', 'unchanged');
    assert.deepEqual((await company.members())['gp-sys-tickets-agent'], ['fl-fec8rgh8z5']);
    const lapsed = await assertRuns(company, '2027-01-16', 'complete');
    assert.equal((await company.members())['gp-sys-tickets-agent'], undefined, 'the DPA ended with 15 January');
    const [removal] = lapsed.receipt?.removals ?? [];
    assert.equal(removal?.due, '2027-01-16T00:00:00+01:00');
    assert.equal((await company.directory()).accounts.get('fl-fec8rgh8z5')?.status, 'PROVISIONED', 'only access rests');

    renew(company.root);
    await assertRuns(company, '2027-01-18', 'complete');
    assert.deepEqual((await company.members())['gp-sys-tickets-agent'], ['fl-fec8rgh8z5'], 'and returns');

    await assertRuns(company, '2027-03-15', 'complete');
    assert.equal((await company.directory()).accounts.get('fl-xry27dqqq5')?.status, 'DEPROVISIONED');
    await assertStateKnows(company);
    await assertNobodysName(company);
    await assertVerified(company);
  });
});

/** A company whose web developer has an account that others made, with a name. */
async function newCompany(t: Parameters<typeof spawned>[0]): Promise<Company> {
  const root = sampleFolder(join(temporary(), 'company'));
  git(root, ['init', '--quiet', '--initial-branch=main']);
  edit(root, '.gitignore', null, '.gatepass/\n');
  const person = 'processors/freelancers/fl-z274kbvggq/freelancer.yaml';
  edit(root, person, 'kind_of_person: ', `idp_subject: ${somebody.login}\nkind_of_person: `);
  commit(root);
  const okta = await spawned(t, ['--state', join(temporary(), 'okta')]);
  await okta.user(somebody.login, { profile: { ...somebody, email: somebody.login } });
  return companyAt(root, okta);
}

/** Applies, and holds directory, files and receipt against each other; then once more, when nothing is to do. */
async function assertRuns(company: Company, asOf: string, result: string): Promise<Applied> {
  const { items } = await company.okta.power('GET', '/journal?clear=true');
  assert.ok(items.every(({ status }) => text(status) !== '500'));
  const ran = await company.apply(asOf);
  assert.deepEqual([ran.code, ran.document.result, ran.document.error], [0, result, null], `as of ${asOf}`);
  const directory = await company.directory();
  const declared = await declaredIn(company, asOf);
  assert.deepEqual(membersIn(directory), declared, `as of ${asOf}, over HTTP`);
  assert.deepEqual(await membersBySdk(company.okta), declared, `as of ${asOf}, by Okta's SDK`);
  assert.ok(ran.receipt);
  const journal = (await company.okta.power('GET', '/journal')).items;
  assertTrue(ran.receipt, directory, journal);
  assert.equal(ran.document.engine === null, result === 'unchanged', 'where nothing changes no engine runs');
  return ran;
}

/** People by the names that they have in the directory: one of them has an account of his own. */
async function declaredIn({ declared }: Company, asOf: string) {
  const groups = Object.entries(await declared(asOf));
  const named = (person: string) => (person === 'fl-z274kbvggq' ? (somebody.login.split('@')[0] ?? '') : person);
  return Object.fromEntries(groups.map(([group, people]) => [group, people.map(named).sort()]));
}

/** A renewal is a file beside the old one. */
function renew(root: string): void {
  const old = readFileSync(join(root, `${papers}/dpa-fl-fec8rgh8z5-1.yaml`), 'utf8');
  const dates = [
    ['id: dpa-fl-fec8rgh8z5-1', 'id: dpa-fl-fec8rgh8z5-2'],
    ['controller_on: 2026-10-23', 'controller_on: 2027-01-18'],
    ['processor_on: 2026-10-22', 'processor_on: 2027-01-18'],
    ['effective_from: 2026-10-26', 'effective_from: 2027-01-18'],
    ['until: 2027-01-15', 'until: 2027-12-31'],
  ] as const;
  const renewed = dates.reduce((all, [from, to]) => all.replace(from, to), old);
  edit(root, `${papers}/dpa-fl-fec8rgh8z5-2.yaml`, null, renewed);
  commit(root);
}

/** Ids only: no name, no address but those of our own domain, no token, no place on this machine. */
async function assertNobodysName(company: Company): Promise<void> {
  const { root } = company;
  const folder = join(root, '.gatepass/receipts/sandbox');
  const receipts = readdirSync(folder).map((name) => {
    const { payload } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { payload: string };
    return Buffer.from(payload, 'base64').toString();
  });
  const kept = readdirSync(join(root, '.gatepass/state'), { recursive: true, withFileTypes: true });
  const files = kept.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'));
  for (const [what, told] of Object.entries({
    state: await exportState(company),
    files: files.join(),
    receipts: receipts.join(),
  })) {
    const addresses = told.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [];
    assert.deepEqual(
      addresses.filter((one) => !/^fl-[0-9a-z]{10}@ext\.nordlicht\.example$/.test(one)),
      [],
      what,
    );
    for (const secret of [company.okta.token, somebody.firstName, somebody.lastName, root, 'SSWS'])
      assert.ok(!told.includes(secret), `${what} must not hold ${secret}`);
  }
}

async function assertVerified({ gatepass, receipts }: Company): Promise<void> {
  const { code, stdout } = await gatepass('verify', '--key', '.gatepass/keys/receipts.pub.pem', '--format', 'json');
  assert.equal(code, 0, stdout);
  assert.deepEqual(
    receipts()
      .map(({ result }) => result)
      .slice(-2),
    ['complete', 'complete'],
  );
}
