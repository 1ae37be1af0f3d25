/** The files that the sample report points into: ordinary ones, and some that mean harm. */

const GRANTS = 'engagements/2026/eng-2026-0042/grants';

/** Paths, by what they are there for. */
export const PATHS = {
  tooLong: `${GRANTS}/gr-2026-0042-01.yaml`,
  manager: 'engagements/2026/eng-2026-0042/engagement.yaml',
  dpa: 'processors/organisations/prc-müller-söhne/dpa/dpa-prc-müller-söhne-1.yaml',
  tabs: 'policies/systems/sys-crm.yaml',
  wide: 'policies/teams/team-tokyo.yaml',
  hostile: `${GRANTS}/gr-2026-0042-03.yaml`,
  veryHigh: 'policies/risk-levels/very-high.yaml',
  organisation: 'policies/organisation.yaml',
} as const;

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  [PATHS.tooLong]: [
    'apiVersion: gatepass/v1',
    'kind: AccessGrant',
    'id: gr-2026-0042-01',
    'engagement: eng-2026-0042',
    'freelancer: fl-7k3qz9m2xd',
    'system: sys-crm',
    'role: data-steward',
    'from: 2026-12-01',
    'until: 2027-03-31',
  ],
  [PATHS.manager]: [
    'apiVersion: gatepass/v1',
    'kind: Engagement',
    'id: eng-2026-0042',
    'title: "Zusammenführen doppelter Kontakte, wofür Frau Müller-Lüdenscheidt in ihrem Schreiben vom 3. November eine längere Begründung geliefert hat", hiring_manager: usr-hm-99, team: team-sales-ops',
    'dates: {starts_on: 2026-12-01, ends_on: 2026-11-30}',
  ],
  [PATHS.dpa]: ['apiVersion: gatepass/v1', 'kind: Dpa', 'name: "Mu\u0308ller & So\u0308hne", until: 2026-10-31'],
  [PATHS.tabs]: ['id: sys-crm', '\troles:\t[ { id: editor,\treaches: [sensitive-crm] } ]'],
  [PATHS.wide]: ['id: team-tokyo', 'name: 営業 🧑‍💻 デジタル部 ❤️ 東京', 'lead: "👍🏽 田中", usr-hm-07'],
  [PATHS.hostile]: [
    'id: gr-2026-0042-03',
    'justification: "\u202elevel: none\u2066 \u001b[2J\u001b[31mpass: no findings\u001b[0m\u200b\u0007 Z\u0310\u0311\u0312\u0313\u0314\u0315"',
  ],
  [PATHS.veryHigh]: ['rank: 4', 'limits:', '  max_grant_days: 30'],
};

/** Lines of the judged tree. */
export function textOf(path: string, line: number): string | undefined {
  return TEXTS[path]?.[line - 1];
}

/** Lines of the base, in which the policy says what it said before the change. */
export function baseTextOf(path: string, line: number): string | undefined {
  return path === PATHS.veryHigh && line === 3 ? '  max_grant_days: 30 # decided 2026-09-14' : undefined;
}

/** Where a text stands in a line. */
export function range(path: string, line: number, text: string) {
  const start = (textOf(path, line) ?? '').indexOf(text) + 1;
  return { path, line, column: start, endLine: line, endColumn: start + text.length };
}
