/** What external people do in a corpus. Each trade works with one category of the sample's data, in systems of its own. */

/** A trade, and what follows from its data. */
export interface Trade {
  /** Middle part of the ids of its systems. */
  readonly name: string;
  readonly category: string;
  readonly isPersonal: boolean;
  readonly level: 'low' | 'medium' | 'high' | 'very-high';
  /** Longest grant at that level. */
  readonly maxDays: number;
  readonly mfa: 'any' | 'strong' | 'phishing_resistant';
  readonly type: string;
  /** The roles that external people may hold. */
  readonly roles: readonly [string, string];
  readonly skills: readonly string[];
  readonly subjects: readonly string[];
}

const veryHigh = { level: 'very-high', maxDays: 30, mfa: 'phishing_resistant' } as const;
const high = { level: 'high', maxDays: 90, mfa: 'phishing_resistant' } as const;

export const trades: readonly Trade[] = [
  {
    name: 'tickets',
    category: 'private-support',
    isPersonal: true,
    level: 'medium',
    maxDays: 180,
    mfa: 'strong',
    type: 'saas',
    roles: ['agent', 'knowledge-editor'],
    skills: ['customer-care', 'writing'],
    subjects: ['customers'],
  },
  {
    ...veryHigh,
    name: 'crm',
    category: 'sensitive-crm',
    isPersonal: true,
    type: 'saas',
    roles: ['data-steward', 'consent-reviewer'],
    skills: ['crm-data-quality', 'sql'],
    subjects: ['customers', 'leads'],
  },
  {
    ...high,
    name: 'code',
    category: 'confidential-source-code',
    isPersonal: false,
    type: 'repo',
    roles: ['developer', 'reviewer'],
    skills: ['typescript', 'search', 'testing'],
    subjects: [],
  },
  {
    ...high,
    name: 'analytics',
    category: 'confidential-web-analytics',
    isPersonal: true,
    type: 'paas',
    roles: ['analyst', 'tag-editor'],
    skills: ['statistics', 'consent'],
    subjects: ['visitors of the website'],
  },
  {
    name: 'press',
    category: 'proprietary-press',
    isPersonal: false,
    level: 'low',
    maxDays: 365,
    mfa: 'any',
    type: 'saas',
    roles: ['editor', 'picture-editor'],
    skills: ['editing', 'photography'],
    subjects: [],
  },
  {
    ...veryHigh,
    name: 'payroll',
    category: 'sensitive-payroll',
    isPersonal: true,
    type: 'saas',
    roles: ['wage-type-analyst', 'report-reader'],
    skills: ['payroll', 'sgb-iv'],
    subjects: ['employees'],
  },
];
