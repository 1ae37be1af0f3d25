/** Stories of data processing agreements. */
import { dpa } from '../../companies/hand.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** DPAs and their gaps. */
export const agreements: readonly Story[] = [
  [
    'a renewal without a gap is not noticed',
    { dpas: [dpa({ until: '2026-11-30' }), dpa({ number: 2, effectiveFrom: '2026-12-01' })] },
    always,
  ],
  [
    'a gap suspends, and the renewal restores',
    { dpas: [dpa({ until: '2026-11-30' }), dpa({ number: 2, effectiveFrom: '2026-12-09' })] },
    {
      '2026-11-30': 'effective',
      '2026-12-01': 'suspended by GP-TIM-007',
      '2026-12-08': 'suspended by GP-TIM-007',
      '2026-12-09': 'effective',
    },
  ],
  [
    'a renewal that was signed late holds from the later signature',
    { dpas: [dpa({ until: '2026-11-30' }), dpa({ number: 2, effectiveFrom: '2026-12-01', theirs: '2026-12-09' })] },
    {
      '2026-12-01': 'suspended by GP-TIM-007',
      '2026-12-08': 'suspended by GP-TIM-007',
      '2026-12-09': 'effective',
    },
  ],
  [
    'the first agreement holds from the later signature too',
    { dpas: [dpa({ ours: '2026-11-10' })] },
    { '2026-11-09': 'suspended by GP-DPA-001', '2026-11-10': 'effective' },
  ],
  [
    'without a signature it never holds',
    { dpas: [dpa({ theirs: undefined })] },
    { '2026-11-01': 'suspended by GP-DPA-001', '2027-01-31': 'suspended by GP-DPA-001' },
  ],
  [
    'where none was ever filed, or the file was deleted, access is suspended',
    { dpas: [] },
    { '2026-10-31': 'scheduled', '2026-11-01': 'suspended by GP-DPA-001' },
  ],
  [
    'one that does not name the system does not carry it',
    { dpas: [dpa({ systems: ['sys-crm'] })] },
    { '2026-11-01': 'suspended by GP-DPA-004' },
  ],
  [
    'one that does not name the data does not carry it',
    { dpas: [dpa({ categories: ['contacts'] })] },
    { '2026-11-01': 'suspended by GP-DPA-004' },
  ],
  [
    'two halves are not one whole',
    { dpas: [dpa({ systems: ['sys-crm'] }), dpa({ number: 2, categories: ['contacts'] })] },
    { '2026-11-01': 'suspended by GP-DPA-004' },
  ],
  [
    'an extended version beside the first one carries',
    { dpas: [dpa({ systems: ['sys-crm'] }), dpa({ number: 2, effectiveFrom: '2026-12-01' })] },
    {
      '2026-11-30': 'suspended by GP-DPA-004',
      '2026-12-01': 'effective',
    },
  ],
  [
    'one that ends before it begins never holds',
    { dpas: [dpa({ effectiveFrom: '2026-11-10', until: '2026-10-31' })] },
    {
      '2026-11-09': 'suspended',
      '2026-11-10': 'suspended',
      '2027-01-31': 'suspended',
    },
  ],
];
