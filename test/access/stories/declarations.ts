/** Stories of TOM declarations. */
import { engagement, grant, tom } from '../../companies/hand.ts';
import { always } from '../story.ts';
import type { Story } from '../story.ts';

/** Declarations and their ages. */
export const declarations: readonly Story[] = [
  [
    'one that has run out suspends, and the next one restores',
    { toms: [tom({ validUntil: '2026-11-30' }), tom({ number: 2, declaredOn: '2026-12-05' })] },
    {
      '2026-11-30': 'effective',
      '2026-12-01': 'suspended by GP-TIM-006',
      '2026-12-04': 'suspended by GP-TIM-006',
      '2026-12-05': 'effective',
    },
  ],
  [
    'one that is valid on paper can be too old for the level',
    {
      engagements: [engagement({ level: 'high' })],
      grants: [grant({ until: '2027-01-29' })],
      toms: [tom({ declaredOn: '2025-12-15' })],
    },
    { '2026-12-15': 'effective', '2026-12-16': 'suspended by GP-TIM-006' },
  ],
  ['a lower level accepts the same one', { toms: [tom({ declaredOn: '2025-12-15' })] }, always],
  ['none was ever filed', { toms: [] }, { '2026-11-01': 'suspended by GP-TOM-001' }],
  [
    'it does not hold before it was declared',
    { toms: [tom({ declaredOn: '2026-11-20' })] },
    { '2026-11-19': 'suspended by GP-TOM-001', '2026-11-20': 'effective' },
  ],
  [
    'one that ends before it begins never holds',
    { toms: [tom({ declaredOn: '2026-11-20', validUntil: '2026-11-10' })] },
    {
      '2026-11-19': 'suspended',
      '2026-11-20': 'suspended',
      '2027-01-31': 'suspended',
    },
  ],
  ['both papers may lack at once', { dpas: [], toms: [] }, { '2026-11-01': 'suspended by GP-DPA-001, GP-TOM-001' }],
];
