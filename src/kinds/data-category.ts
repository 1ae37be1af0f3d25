import { kindInFolder } from './field.ts';
import type { Header, Kind, Prose } from './field.ts';
import type { LevelId } from './risk-level-policy.ts';

/**
 * Id of a data category.
 *
 * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
 * @refers DataCategory
 * @example sensitive-crm
 */
export type DataCategoryId = string;

/** A kind of data that the company holds, and the lowest level at which anybody may work with it. */
export interface DataCategory extends Header {
  kind: 'DataCategory';
  id: DataCategoryId;
  /** Lowest risk level of work that touches this data. */
  min_level: LevelId;
  /** Whether it is personal data, and of which class (Art. 4, 9 and 10 GDPR). */
  personal_data: 'none' | 'ordinary' | 'special' | 'criminal';
  /** Whom the data is about. */
  subjects?: string[] | null;
  /** What may happen to them if it leaks. */
  harms?: string[] | null;
  /** What it looks like in practice. */
  examples?: Prose[] | null;
}

export const dataCategory: Kind<'DataCategory'> = kindInFolder(
  'DataCategory',
  'policies/data-categories',
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
);
