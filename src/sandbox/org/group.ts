/** A group of people. */

/** A group. Who belongs to it is kept apart, because that changes far more often. Times are milliseconds. */
export interface Group {
  readonly id: string;
  readonly type: 'OKTA_GROUP' | 'BUILT_IN';
  readonly created: number;
  readonly lastUpdated: number;
  readonly lastMembershipUpdated: number;
  readonly name: string;
  /** `null` where nobody gave one. */
  readonly description: string | null;
}

/** What names of groups are compared by. */
export function groupKey(name: string): string {
  return name.toLowerCase();
}
