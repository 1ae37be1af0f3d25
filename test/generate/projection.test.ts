import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { kindsProject, readKinds } from '../../scripts/generate/read.ts';
import { tables } from '../../src/generated/kinds.ts';
import type { MappingShape } from '../../src/generated/kinds.ts';
import { kindNames } from '../../src/kinds/index.ts';
import { project } from '../../src/load/project.ts';
import { documentOf, schemaFile } from './documents.ts';
import { specimensOf } from './specimens.ts';
import { withoutAbsent, withoutProse } from './without-prose.ts';

suite('projections', () => {
  const shapes = new Map(
    readKinds(kindsProject(join(import.meta.dirname, '../..'))).map((kind) => [kind.name, kind.shape]),
  );

  for (const kind of kindNames) {
    const full = documentOf(schemaFile(kind), 'all');
    const given = tables[kind].shape as MappingShape;

    test(`of ${kind} keep everything but prose`, () => {
      const shape = shapes.get(kind);
      assert.deepEqual(withoutAbsent(project(full, given)), shape && withoutProse(full, shape));
    });

    test(`of ${kind} have one layout, whatever the document`, () => {
      const layout = Object.keys(project(full, given));
      for (const { what, document } of specimensOf(schemaFile(kind))) {
        assert.deepEqual(Object.keys(project(document, given)), layout, what);
      }
    });
  }

  test('drop prose, and null is nothing', () => {
    const revoked = { on: '2026-05-01', why: 'Left early.' };
    const grant = { id: 'gr-2026-0042-01', justification: 'Migrates the CRM.', renews: null, revoked };
    const copy = withoutAbsent(project(grant, tables.AccessGrant.shape));
    assert.deepEqual(copy, { id: 'gr-2026-0042-01', revoked: { on: '2026-05-01' } });
  });

  test('keep places in lists', () => {
    const { teams } = project({ teams: [undefined, 'team-ops', 7] }, tables.Person.shape);
    assert.deepEqual(teams, [undefined, 'team-ops', undefined]);
  });

  test('take free keys as they come', () => {
    const targets: unknown = JSON.parse('{"__proto__": {"provider": "okta"}, "main": null}');
    const copy = project({ targets }, tables.Organisation.shape);
    assert.deepEqual(Object.keys(copy.targets ?? {}), ['__proto__', 'main']);
  });
});
