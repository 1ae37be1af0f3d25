/** Files whose words and whose place disagree: whoever moves or misnames a file has not decided to delete it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { filesOf } from '../companies/documents.ts';
import { agency, ann, companyWith, grant } from '../companies/hand.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import { answers, anns } from './story.ts';

const work = pathOf.engagement('eng-2026-0001');
const agreement = pathOf.dpa({ owner: ann, number: 1 });
const declaration = pathOf.tom({ owner: ann, number: 1 });

suite('words that say something else than the place', () => {
  changed('an engagement with a wrong id is unreadable, not gone', work, 'id: eng-2026-0001', 'id: eng-2026-0007');
  changed("a grant with somebody else's id", pathOf.grant(grant()), 'id: gr-2026-0001-01', 'id: gr-2026-0002-01');
  changed('a grant that is filed under another engagement', pathOf.grant(grant()), 'eng-2026-0001', 'eng-2026-0002');
  changed('an agreement that is filed for somebody else', agreement, `processor: ${ann}`, `processor: ${agency}`);
  changed('a declaration that is filed for somebody else', declaration, `of: ${ann}`, `of: ${agency}`);
});

test('an engagement that was moved is unreadable, not gone', () => {
  const files = filesOf(companyWith());
  const text = files.get(work) ?? '';
  files.delete(work);
  files.set('engagements/2027/eng-2026-0001/engagement.yaml', text);
  heldOrLost(files, work, [text]);
});

/** Some words of one file are replaced by others. */
function changed(name: string, path: string, words: string, others: string): void {
  test(name, () => {
    const files = filesOf(companyWith());
    const good = files.get(path) ?? '';
    const bad = good.replace(words, others);
    assert.notEqual(bad, good);
    heldOrLost(files.set(path, bad), path, [bad, good]);
  });
}

/** With history Ann's grant is held and ends on its day; without, it has no row until then. */
function heldOrLost(files: ReadonlyMap<string, string>, path: string, history: readonly string[]): void {
  const held = { '2026-10-31': 'scheduled', '2026-12-01': 'held', '2027-02-01': 'expired' };
  assert.deepEqual(
    answers(
      read(files, (asked) => (asked === path ? history : [])),
      held,
      anns,
    ),
    held,
  );
  const lost = { '2026-12-01': 'no row' };
  assert.deepEqual(answers(read(files), lost, anns), lost);
}
