/** Files that cannot be read, in stories: `broken.test.ts` draws them, here they can be read. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { filesOf } from '../companies/documents.ts';
import { ann, companyWith, dpa, engagement, grant, tom } from '../companies/hand.ts';
import type { Company } from '../companies/model.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import { answers, anns } from './story.ts';
import type { Days } from './story.ts';

const second = pathOf.dpa({ owner: ann, number: 2 });
const first = pathOf.dpa({ owner: ann, number: 1 });
const work = pathOf.engagement('eng-2026-0001');
const tooLow = {
  engagements: [engagement({ categories: ['code'], gdprRole: 'none' })],
  grants: [grant({ role: 'author' })],
};
const unreached = { grants: [grant({ role: 'author' })] };

suite('with history', () => {
  tell('what rests on the engagement is held, and ends on its day', {}, work, {
    '2026-10-31': 'scheduled',
    '2026-12-01': 'held',
    '2027-01-31': 'held',
    '2027-02-01': 'expired',
  });
  tell('an agreement that alone carries holds the grant', {}, first, { '2026-12-01': 'held' });
  tell('beside another one that can be read it does not matter', { dpas: [dpa(), dpa({ number: 2 })] }, second, {
    '2026-12-01': 'effective',
  });
  tell(
    'a grant is held while only the broken agreement carries it',
    { dpas: [dpa({ until: '2026-11-30' }), dpa({ number: 2 })] },
    second,
    {
      '2026-11-30': 'effective',
      '2026-12-01': 'held',
    },
  );
  tell('what is suspended stays suspended', { toms: [] }, first, { '2026-12-01': 'suspended by GP-TOM-001' });
  tell("a manager's file decides nothing about access", {}, 'policies/people/usr-hm-01.yaml', {
    '2026-12-01': 'effective',
  });
  tell('data that the work declares has been judged, so the grant rests on it', unreached, pathOf.category('support'), {
    '2026-12-01': 'held',
  });
});

suite('without history', () => {
  lose('what rests on the engagement has no row, but ends on its own day', {}, work, {
    '2026-12-01': 'no row',
    '2027-02-01': 'expired',
  });
  lose('and a revocation holds', { grants: [grant({ revokedOn: '2026-12-10' })] }, work, {
    '2026-12-09': 'no row',
    '2026-12-10': 'revoked',
  });
  lose('what rests on a system has no row, but ends with its engagement', {}, pathOf.system('sys-site'), {
    '2026-12-01': 'no row',
    '2027-02-01': 'expired',
  });
  lose('an agreement that alone carries', {}, first, {
    '2026-10-31': 'scheduled',
    '2026-12-01': 'no row',
    '2027-02-01': 'expired',
  });
  lose('one beside another that carries does not matter', { dpas: [dpa(), dpa({ number: 2 })] }, second, {
    '2026-12-01': 'effective',
  });
  lose(
    'nor does it hide that the declaration has run out',
    { dpas: [dpa(), dpa({ number: 2 })], toms: [tom({ validUntil: '2026-11-30' })] },
    second,
    {
      '2026-11-30': 'effective',
      '2026-12-01': 'suspended by GP-TIM-006',
    },
  );
  lose('data that the work declares cannot make a refused grant effective', tooLow, pathOf.category('code'), {
    '2026-12-01': 'no row',
  });
});

test('of an engagement with a typo nothing is believed, not even its end', () => {
  const files = filesOf(companyWith({ engagements: [engagement({ endsOn: '2026-12-15' })] }));
  const typo = files.get(work)?.replace('title: ', 'titel: ') ?? '';
  const days = { '2026-12-20': 'no row', '2027-02-01': 'expired' };
  assert.deepEqual(answers(read(files.set(work, typo)), days, anns), days);
});

test('the newest version that can be read stands in, not an older one', () => {
  const textWith = (endsOn: string) => filesOf(companyWith({ engagements: [engagement({ endsOn })] })).get(work) ?? '';
  const [bad, newer, older] = [`${textWith('2027-06-30')}"`, textWith('2026-12-15'), textWith('2027-06-30')];
  const known = read(filesOf(companyWith()).set(work, bad), (asked) => (asked === work ? [bad, newer, older] : []));
  const days = { '2026-12-15': 'held', '2026-12-16': 'expired' };
  assert.deepEqual(answers(known, days, anns), days);
});

/** A syntax error in one file of which Git knows the version before. */
function tell(name: string, parts: Partial<Company>, path: string, days: Days): void {
  test(name, () => {
    const { files, good } = withError(parts, path);
    assert.deepEqual(
      answers(
        read(files, (asked) => (asked === path ? [good] : [])),
        days,
        anns,
      ),
      days,
    );
  });
}

/** The same, and Git knows nothing. */
function lose(name: string, parts: Partial<Company>, path: string, days: Days): void {
  test(name, () => assert.deepEqual(answers(read(withError(parts, path).files), days, anns), days));
}

function withError(parts: Partial<Company>, path: string): { files: Map<string, string>; good: string } {
  const files = filesOf(companyWith(parts));
  const good = files.get(path);
  assert.ok(good);
  return { files: files.set(path, `${good}"`), good };
}
