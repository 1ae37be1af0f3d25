/** JSON is printed whatever the exit code, and has the keys that the contract promises. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { asJson, gatepass, sampleFolder, temporary } from './gatepass.ts';
import * as keys from './keys.ts';
import { accessIn, reportIn } from './shapes.ts';

const sample = sampleFolder();
const faulty = sampleFolder();
const grant = 'engagements/2026/eng-2026-0042/grants/gr-2026-0042-01.yaml';
const text = `apiVersion: gatepass/v1
kind: AccessGrant
id: gr-2026-0042-01
engagement: eng-2026-0042
freelancer: fl-7k3qz9m2xd
system: sys-crm
roel: data-steward
from: 2026-12-01
until: 2026-12-31
justification: x
`;
writeFileSync(join(faulty, grant), text);

function has(value: unknown, promised: string): void {
  assert.ok(typeof value === 'object' && value !== null, `something with ${promised}`);
  const missing = promised.split(' ').filter((key) => !Object.hasOwn(value, key));
  assert.deepEqual(missing, []);
}

suite('A report', () => {
  test('of findings: exit code 1, everything in it, nothing on standard error', async () => {
    const ran = await gatepass(['check', faulty, ...asJson]);
    assert.deepEqual([ran.code, ran.stderr], [1, '']);
    const report = reportIn(ran);
    has(report, keys.report.top);
    has(report.counts, keys.report.counts);
    for (const rule of report.rules) has(rule, keys.report.rule);
    for (const one of report.diagnostics) {
      has(one, keys.report.diagnostic);
      for (const place of one.related) has(place, keys.report.related);
      for (const fix of one.fixes) has(fix, keys.report.fix);
    }
    assert.ok(
      report.diagnostics.some(({ fixes }) => fixes.length > 0) &&
        report.diagnostics.some(({ related }) => related.length > 0),
    );
  });

  test('names every rule once, in order, and counts what it holds', async () => {
    const report = reportIn(await gatepass(['check', faulty, ...asJson]));
    const codes = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
    assert.deepEqual(
      report.rules.map(({ code }) => code),
      codes,
    );
    assert.equal(report.counts.error, report.diagnostics.filter(({ severity }) => severity === 'error').length);
    assert.equal(report.counts.documents['AccessGrant'], 18);
    const order = report.diagnostics.map(
      ({ column, line, path }) => `${path} ${`${line}`.padStart(5, '0')} ${`${column}`.padStart(5, '0')}`,
    );
    assert.deepEqual(order, order.toSorted());
  });

  test('mends what it says that it mends', async () => {
    const { diagnostics } = reportIn(await gatepass(['check', faulty, ...asJson]));
    const start = text.indexOf('roel');
    assert.deepEqual(
      diagnostics.flatMap(({ fixes }) => fixes),
      [{ path: grant, start, end: start + 4, text: 'role' }],
    );
  });

  test('of a pass: exit code 0', async () => {
    const ran = await gatepass(['check', sample, ...asJson]);
    assert.deepEqual([ran.code, ran.stderr, reportIn(ran).verdict], [0, '', 'pass']);
    assert.deepEqual([reportIn(ran).commit, reportIn(ran).base, reportIn(ran).dirty], [null, null, false]);
    assert.equal(reportIn(ran).asOf, '2026-12-01T00:00:00+01:00');
  });

  test('of nothing: exit code 2, and every key all the same', async () => {
    const ran = await gatepass(['check', temporary(), ...asJson]);
    assert.equal(ran.code, 2);
    has(reportIn(ran), keys.report.top);
    has(reportIn(ran).unjudged[0], keys.report.unjudged);
  });
});

suite('An access answer', () => {
  test('has its keys, and exit code 0 also where files are faulty', async () => {
    const ran = await gatepass(['access', faulty, ...asJson]);
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    const answer = accessIn(ran);
    has(answer, keys.access.top);
    for (const row of answer.grants) {
      has(row, keys.access.grant);
      for (const reason of row.because) has(reason, keys.access.reason);
    }
    for (const change of answer.timeline) has(change, keys.access.change);
  });

  test('is sorted by grant, and what comes is sorted by time and lies ahead', async () => {
    const { asOf, grants, timeline } = accessIn(await gatepass(['access', sample, ...asJson]));
    assert.equal(grants.length, 18);
    assert.deepEqual(
      grants,
      grants.toSorted((a, b) => (a.grant < b.grant ? -1 : 1)),
    );
    const instants = timeline.map(({ at }) => Date.parse(at));
    assert.deepEqual(
      instants,
      instants.toSorted((a, b) => a - b),
    );
    assert.ok(instants.every((instant) => instant > Date.parse(asOf)));
  });

  test('of nothing: exit code 2, and every key all the same', async () => {
    const ran = await gatepass(['access', temporary(), ...asJson]);
    assert.equal(ran.code, 2);
    has(accessIn(ran), keys.access.top);
  });
});
