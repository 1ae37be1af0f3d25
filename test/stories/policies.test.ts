/** Whoever could change the policies in the same breath would judge himself. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { change, copy, judged, main } from './change.ts';
import type { Edit } from './change.ts';
import * as at from './places.ts';

suite('Policies that a change brings do not judge it', () => {
  const sixty = copy(
    main(),
    at.grant('0042-01'),
    at.grant('0042-02'),
    ['\nid: gr-2026-0042-01', '\nid: gr-2026-0042-02'],
    ['until: 2026-12-30', 'until: 2027-01-29'],
  );

  test('a limit that is raised', () => {
    const raised: Edit = [at.level('very-high'), 'max_grant_days: 30', 'max_grant_days: 90'];
    const { news, report, verdict } = judged(main(), change(main(), sixty, raised));
    assert.deepEqual([verdict, news], ['fail', ['error GP-ACC-004 gr-2026-0042-02.yaml /until']]);
    const [found] = report.diagnostics.filter(({ code }) => code === 'GP-ACC-004');
    assert.match(found?.message ?? '', /at most 30 /, 'the number is the base’s');
    assert.deepEqual(
      found?.related.map(({ line, path, role }) => [role, path, line]),
      [['clause', at.level('very-high'), 18]],
    );
    assert.deepEqual(judged(main(raised), change(main(raised), sixty)).news, [], 'merged first, it counts');
  });

  test('a limit that is lowered', () => {
    const lowered: Edit = [at.level('very-high'), 'max_grant_days: 30', 'max_grant_days: 3'];
    assert.deepEqual([judged(main(), main(lowered)).verdict, judged(main(), main(lowered)).news], ['pass', []]);
  });

  test('a permission that somebody gets', () => {
    const named: Edit = [at.engagement('0042'), 'hiring_manager: usr-hm-01', 'hiring_manager: usr-so-crm'];
    const allowed: Edit = [at.person('so-crm'), '  - staff_member', '  - hiring_manager'];
    const { news } = judged(main(), main(named, allowed));
    assert.deepEqual(news, ['error GP-ENG-001 engagement.yaml /hiring_manager']);
  });

  test('a category that is made harmless', () => {
    const harmless: Edit = [at.category('sensitive-crm'), 'min_level: very-high', 'min_level: low'];
    const low: Edit = [at.engagement('0042'), 'level: very-high', 'level: high'];
    assert.deepEqual(judged(main(), main(harmless, low)).news, ['error GP-RSK-001 engagement.yaml /risk/level']);
  });

  test('a role that is opened to outsiders', () => {
    const opened: Edit = [
      at.system('crm'),
      '  - id: admin\n    privileged: true\n    external_allowed: false',
      '  - id: admin\n    privileged: true\n    external_allowed: true',
    ];
    const admin: Edit = [at.grant('0042-01'), 'role: data-steward', 'role: admin'];
    assert.deepEqual(judged(main(), main(opened, admin)).news, ['error GP-ACC-002 gr-2026-0042-01.yaml /role']);
  });

  test('a system that is deleted', () => {
    const { news, verdict } = judged(main(), main([at.system('press'), '', null]));
    assert.equal(verdict, 'fail');
    assert.deepEqual(news, [
      'error GP-INT-005 engagement.yaml /systems_needed/0',
      'error GP-INT-005 gr-2026-0032-01.yaml /system',
    ]);
  });
});

suite('Policies that a change brings are judged themselves', () => {
  test('a policy with a defect does not pass', () => {
    const { news } = judged(main(), main([at.level('high'), 'rank: 3', 'rank: 7']));
    assert.deepEqual(news, ['error GP-INT-001 high.yaml /rank']);
  });

  test('a policy that names nobody does not pass', () => {
    const { news } = judged(main(), main([at.system('crm'), '\nowner: usr-so-crm', '\nowner: usr-so-crn']));
    assert.deepEqual(news, ['error GP-INT-005 sys-crm.yaml /owner']);
  });

  test('a role that nobody can take back does not pass', () => {
    const { news } = judged(main(), main([at.system('crm'), '    idp_group: gp-sys-crm-admin\n', '']));
    assert.deepEqual(news, ['error GP-ACC-007 sys-crm.yaml /roles/2/id']);
  });

  test('policies may grow together: a team, a member of it, and a system of his', () => {
    const files = main();
    const team = copy(files, at.team('cw'), at.team('new'), ['\nid: team-cw', '\nid: team-new']);
    const person = copy(
      files,
      at.person('hm-01'),
      at.person('new-01'),
      ['\nid: usr-hm-01', '\nid: usr-new-01'],
      ['- team-sales-ops', '- team-new'],
    );
    const system = copy(
      files,
      at.system('press'),
      at.system('new'),
      ['\nid: sys-press', '\nid: sys-new'],
      ['\nowner: usr-so-crm', '\nowner: usr-new-01'],
    );
    assert.deepEqual(
      [
        judged(files, change(files, team, person, system)).verdict,
        judged(files, change(files, team, person, system)).news,
      ],
      ['pass', []],
    );
  });
});
