/** Ends that nothing may hold up: a broken renewal, a file that is gone, a day that does not exist. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '../../src/access/access.ts';
import { filesOf } from '../companies/documents.ts';
import { ann, companyWith, dpa, engagement, freelancer, grant } from '../companies/hand.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import { answers, anns } from './story.ts';

test('the whole timeline knows of days that do not exist what every answer knows', () => {
  const classification = { result: 'self_employed' as const, decidedOn: '2001-01-01', validUntil: '2030-12-31' };
  const company = companyWith({
    zone: 'Pacific/Apia',
    freelancers: [freelancer({ classification })],
    engagements: [engagement({ gdprRole: 'art29_person', startsOn: '2001-01-01' })],
    grants: [grant({ from: '2011-12-30', until: '2011-12-30' })],
  });
  const known = read(filesOf(company));
  assert.deepEqual(timeline(known.ledger, known.zone), known.at(0).timeline);
});

test('a renewal that could never be read does not keep access open after the agreement has ended', () => {
  const second = dpa({ number: 2, effectiveFrom: '2026-12-01' });
  const files = filesOf(companyWith({ dpas: [dpa({ until: '2026-11-30' }), second] }));
  const bad = `${files.get(pathOf.dpa(second)) ?? ''}"`;
  const known = read(files.set(pathOf.dpa(second), bad), (path) =>
    path === pathOf.dpa({ owner: ann, number: 2 }) ? [bad] : [],
  );
  const days = { '2026-11-30': 'effective', '2026-12-01': 'suspended by GP-TIM-007' };
  assert.deepEqual(answers(known, days, anns), days);
});

test('deleting a data category does not make a suspended grant effective', () => {
  const files = filesOf(companyWith({ dpas: [] }));
  files.delete(pathOf.category('support'));
  assert.notDeepEqual(answers(read(files), { '2026-12-01': 'effective' }, anns), { '2026-12-01': 'effective' });
});
