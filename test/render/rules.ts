/** The rules that the sample report names. */
import type { RuleInfo } from '../../src/diagnostic.ts';

function rule(code: string, name: string, area: string, why: string, source: readonly string[]): RuleInfo {
  return { code, name, area, standing: false, what: '', why, source, docs: `src/rules/${area}/${name}.md` };
}

/** One for each code. */
export const rules: readonly RuleInfo[] = [
  rule(
    'GP-ACC-004',
    'grant-too-long',
    'access',
    'A short grant forces somebody to look again; the riskier the data, the sooner.',
    ['Gatepass risk-level defaults', 'ISO/IEC 27001 A.5.18'],
  ),
  rule(
    'GP-ENG-002',
    'hiring-manager-unfit',
    'engagement',
    'One named member of staff answers for what an external person does; whoever cannot, must not be named.',
    ['Upwork Enterprise security paper, user permissions'],
  ),
  rule(
    'GP-INT-001',
    'unsafe-yaml',
    'integrity',
    'What a reviewer sees must be what every program reads; whoever can hide a second meaning can hide an access.',
    ['YAML 1.2.2 §10.3 core schema', 'CVE-2021-42574 (invisible characters)'],
  ),
  rule(
    'GP-INT-003',
    'dangling-reference',
    'integrity',
    'A grant for a system that nobody has described cannot be judged, and cannot be carried out either.',
    ['Customer portal FAQ on GDPR, "ett av era egna system"'],
  ),
  rule(
    'GP-INT-006',
    'impossible-date',
    'integrity',
    'A date that does not exist is read as another one by half of the programs, and as none by the rest.',
    ['ISO 8601'],
  ),
  rule(
    'GP-RSK-002',
    'level-below-reach',
    'risk',
    'What counts is what a role can open, not what the project is called: a blog post with a full CRM login is CRM work.',
    ['Agency blog on freelancer platforms and GDPR, point 2: "even when it is just a simple blog post"'],
  ),
  rule(
    'GP-TIM-007',
    'dpa-ended',
    'papers',
    'On the day after a DPA ends the processing has no contract any more; access stops by itself and returns with the renewal.',
    ['GDPR Art. 28(3)'],
  ),
];
