import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { kindsProject, readKinds } from '../../scripts/generate/read.ts';
import { tables } from '../../src/generated/kinds.ts';
import { kindNames } from '../../src/kinds/index.ts';
import { documentOf, schemaFile } from './documents.ts';
import { specimensOf } from './specimens.ts';
import { stringsIn, withoutAbsent, withoutProse } from './without-prose.ts';

suite('projections', () => {
  const shapes = new Map(
    readKinds(kindsProject(join(import.meta.dirname, '../..'))).map((kind) => [kind.name, kind.shape]),
  );
  const same = (text: string) => text;

  for (const kind of kindNames) {
    const full = documentOf(schemaFile(kind), 'all');
    const { project } = tables[kind];

    test(`of ${kind} keep everything but prose`, () => {
      const shape = shapes.get(kind);
      assert.deepEqual(withoutAbsent(project(full, same)), shape && withoutProse(full, shape));
    });

    test(`of ${kind} pass every string through keep`, () => {
      const marked = project(full, (text) => `kept ${text}`);
      assert.deepEqual(
        stringsIn(marked).filter((text) => !text.startsWith('kept ')),
        [],
      );
    });

    test(`of ${kind} have one layout, whatever the document`, () => {
      const layout = Object.keys(project(full, same));
      for (const { what, document } of specimensOf(schemaFile(kind))) {
        assert.deepEqual(Object.keys(project(document, same)), layout, what);
      }
    });
  }

  test('drop prose, and null is nothing', () => {
    const revoked = { on: '2026-05-01', why: 'Left early.' };
    const grant = { id: 'gr-2026-0042-01', justification: 'Migrates the CRM.', renews: null, revoked };
    const copy = withoutAbsent(tables.AccessGrant.project(grant, same));
    assert.deepEqual(copy, { id: 'gr-2026-0042-01', revoked: { on: '2026-05-01' } });
  });

  test('keep places in lists', () => {
    const { teams } = tables.Person.project({ teams: [undefined, 'team-ops', 7] }, same);
    assert.deepEqual(teams, [undefined, 'team-ops', undefined]);
  });

  test('take free keys as they come', () => {
    const targets: unknown = JSON.parse('{"__proto__": {"provider": "okta"}, "main": null}');
    const copy = tables.Organisation.project({ targets }, same);
    assert.deepEqual(Object.keys(copy.targets ?? {}), ['__proto__', 'main']);
  });
});
