import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import { validatorsOf } from '../../scripts/generate/validators.ts';
import { tables } from '../../src/generated/kinds.ts';
import { kindNames } from '../../src/kinds/index.ts';
import { schemaFile } from './documents.ts';
import { kindsOf } from './kinds-of.ts';
import { oracleSchemas } from './oracle.ts';
import { specimensOf } from './specimens.ts';

suite('schemas and validators agree with ts-json-schema-generator', () => {
  const oracles = oracleSchemas(join(import.meta.dirname, '../..'));
  const ajv = new Ajv({ strict: false });

  for (const kind of kindNames) {
    test(kind, () => {
      const schema = schemaFile(kind);
      const judges = [tables[kind].validate, ajv.compile(schema), ajv.compile(oracles.get(kind) ?? false)];
      const counts = { accepted: 0, rejected: 0 };
      for (const { what, document } of specimensOf(schema)) {
        const [ours, editor, oracle] = judges.map((judge) => judge(document));
        assert.deepEqual({ what, ours, editor }, { what, ours: oracle, editor: oracle });
        counts[ours ? 'accepted' : 'rejected'] += 1;
      }
      // Two judges that say the same of everything would agree as well.
      assert.ok(counts.accepted >= 5 && counts.rejected >= 50, JSON.stringify(counts));
    });
  }

  test('on what no kind has yet: lists without repetition', () => {
    const code = validatorsOf(kindsOf("/** F. @uniqueItems */ f: string[];\n/** G. @uniqueItems */ g: ('a' | 'b')[];"));
    assert.match(code, /uniqueItems/);
  });
});
