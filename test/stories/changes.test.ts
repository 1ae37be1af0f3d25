/** What decides about a pull request is what it brings: not what was there, and not the policies that it changes. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { change, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

suite('Main has an error already', () => {
  const base = main([at.grant('0040-01'), 'role: developer', 'role: devloper']);
  const old = 'error GP-ACC-002 gr-2026-0040-01.yaml /role';

  test('which stops nobody else', () => {
    const head = change(base, [at.engagement('0034'), 'channel: tickets', 'channel: teams']);
    const { existing, news, verdict } = judged(base, head);
    assert.deepEqual([verdict, news], ['pass', []]);
    assert.ok(existing.includes(old));
  });

  test('which stays an old one when other lines of its file change', () => {
    const head = change(
      base,
      [at.grant('0040-01'), 'apiVersion', '# A comment above.\n\napiVersion'],
      [at.grant('0040-01'), 'by machine', 'by dealer'],
    );
    assert.deepEqual([judged(base, head).verdict, judged(base, head).news], ['pass', []]);
  });

  test('which is a new one as soon as it says something else', () => {
    const { news, verdict } = judged(base, change(base, [at.grant('0040-01'), 'role: devloper', 'role: devopler']));
    assert.deepEqual([verdict, news], ['fail', [old]]);
  });

  test('which does not hide a second one', () => {
    const { news, verdict } = judged(
      base,
      change(base, [at.grant('0040-01'), 'system: sys-code', 'system: sys-press']),
    );
    assert.deepEqual([verdict, news.length], ['fail', 1]);
  });

  test('whose file can be removed', () => {
    const head = change(base, [at.grant('0040-01'), '', null], [at.grant('0040-02'), 'renews: gr-2026-0040-01\n', '']);
    assert.deepEqual([judged(base, head).verdict, judged(base, head).news], ['pass', []]);
  });

  test('whose grant can be revoked', () => {
    const head = change(base, [
      at.grant('0040-01'),
      'by machine',
      'by machine\nrevoked: { on: 2026-12-01, why: over }',
    ]);
    assert.deepEqual([judged(base, head).verdict, judged(base, head).news], ['pass', []]);
  });

  test('which a change mends', () => {
    const { existing, news, verdict } = judged(base, main());
    assert.deepEqual([verdict, news, existing.includes(old)], ['pass', [], false]);
  });
});

suite('A file on main cannot be read', () => {
  const broken: readonly (readonly [string, Edit])[] = [
    ['a grant with a key too many', [at.grant('0042-01'), '\nrole:', '\nnote: x\nrole:']],
    ['a grant that is no YAML', [at.grant('0042-01'), 'role: data-steward', 'role: "data']],
    ['a grant with a day that does not exist', [at.grant('0042-01'), 'until: 2026-12-30', 'until: 2026-12-32']],
    ['an engagement', [at.engagement('0042'), '\nrisk:', '\nrisk: &r']],
    ['a DPA', [at.dpa(at.steward), 'apiVersion: gatepass/v1', 'apiVersion: gatepass/v2']],
    ['a system', [at.system('crm'), '\nmfa:', '\nmfaa:']],
    ['a level', [at.level('very-high'), 'rank: 4', 'rank: 9']],
  ];
  for (const [name, edit] of broken) {
    test(`${name}: mending it passes, and so does a change beside it`, () => {
      const base = main(edit);
      assert.deepEqual([judged(base, main()).verdict, judged(base, main()).news], ['pass', []]);
      const beside = judged(base, change(base, [at.engagement('0034'), 'channel: tickets', 'channel: teams']));
      assert.deepEqual([beside.verdict, beside.news], ['pass', []]);
    });
    test(`${name}: breaking it does not pass`, () => assert.equal(judged(main(), main(edit)).verdict, 'fail'));
  }
});
