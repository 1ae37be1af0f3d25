/**
 * What the pages do not show: one change of the sample for every other message, so that no message is dead. Each row gives
 * exactly the message that it is named after.
 */
import type { Source } from '../../src/load/source.ts';

/** A change of the sample. A file's new text follows from its text; `null` deletes it. */
export interface Further {
  /** Code and message. */
  readonly gives: string;
  readonly files: Readonly<Record<string, (text: string) => string | null>>;
  /** A change is judged, from the sample as it is. */
  readonly isChange?: true;
}

/** What only bytes can show, or something that is no file. */
export interface Raw {
  readonly gives: string;
  readonly path: string;
  readonly content: Source['content'];
}

const team = 'policies/teams/team-cw.yaml';
const person = 'policies/people/usr-cw-01.yaml';
const organisation = 'policies/organisation.yaml';
const press = 'policies/systems/sys-press.yaml';
const merging = grantPath('0042', '01');
const search = engagementPath('0040');
const fairs = engagementPath('0032');
const engineer = 'processors/freelancers/fl-xry27dqqq5/freelancer.yaml';
const consultant = 'processors/freelancers/fl-jejc98wmyg';
const consultantDpa = `${consultant}/dpa/dpa-fl-jejc98wmyg-1.yaml`;
const consultantTom = `${consultant}/tom/tom-fl-jejc98wmyg-1.yaml`;
const host = 'processors/organisations/prc-kundtjanst';
const hostDpa = `${host}/dpa/dpa-prc-kundtjanst-1.yaml`;
const hostTom = `${host}/tom/tom-prc-kundtjanst-1.yaml`;

export const further: readonly Further[] = [
  { gives: 'GP-INT-001 unknown-key', files: { [merging]: adding('ticket: IT-4711') } },
  { gives: 'GP-INT-001 missing-key', files: { [merging]: without('justification') } },
  { gives: 'GP-INT-001 wrong-type', files: { [team]: setting('name', '12') } },
  { gives: 'GP-INT-001 not-allowed-meant', files: { [team]: setting('visibility', 'orgs') } },
  { gives: 'GP-INT-001 wrong-kind', files: { [team]: setting('kind', 'Person') } },
  { gives: 'GP-INT-001 bad-format', files: { [merging]: setting('role', 'Data steward') } },
  { gives: 'GP-INT-001 too-large', files: { [organisation]: setting('mass_removal_guard_pct', '120') } },
  { gives: 'GP-INT-001 too-small', files: { [organisation]: setting('mass_removal_guard_pct', '-1') } },
  { gives: 'GP-INT-001 no-day', files: { [merging]: setting('until', '30.12.2026') } },
  { gives: 'GP-INT-001 too-few', files: { [person]: replacing(/teams:\n {2}- team-cw/, 'teams: []') } },
  { gives: 'GP-INT-001 empty', files: { [merging]: setting('justification', "''") } },
  { gives: 'GP-INT-001 no-mapping', files: { [team]: () => '- team-cw\n' } },
  { gives: 'GP-INT-001 stray', files: { 'policies/teams/notes.txt': () => 'Ask about cost centres.\n' } },
  { gives: 'GP-INT-001 no-time-zone', files: { [organisation]: setting('timezone', 'Europe/Hamburg') } },

  { gives: 'GP-INT-002 too-large', files: { [team]: adding(`# ${'x'.repeat(65_536)}`) } },
  { gives: 'GP-INT-002 byte-order-mark', files: { [team]: (text) => `\u{FEFF}${text}` } },
  { gives: 'GP-INT-002 control-character', files: { [team]: adding('# \u{7}') } },
  { gives: 'GP-INT-002 not-nfc', files: { [team]: setting('name', 'Cafe\u{301}') } },
  { gives: 'GP-INT-002 tag', files: { [team]: setting('name', '!!str Contingent Workforce') } },
  { gives: 'GP-INT-002 dangerous-key', files: { [team]: adding('constructor: x') } },
  { gives: 'GP-INT-002 complex-key', files: { [team]: adding('? [a]\n: b') } },
  { gives: 'GP-INT-002 merge-key', files: { [team]: adding('<<: { visibility: team }') } },
  { gives: 'GP-INT-002 second-document', files: { [team]: adding('---\nkind: Team') } },
  { gives: 'GP-INT-002 directive', files: { [team]: (text) => `%YAML 1.2\n---\n${text}` } },
  { gives: 'GP-INT-002 too-deep', files: { [team]: adding(`deep: ${'['.repeat(150)}${']'.repeat(150)}`) } },
  { gives: 'GP-INT-002 boolean-in-disguise', files: { [person]: setting('active', 'yes') } },
  { gives: 'GP-INT-002 syntax', files: { [team]: setting('name', "'Contingent") } },
  { gives: 'GP-INT-002 empty', files: { [team]: () => '' } },

  { gives: 'GP-INT-006 impossible-month', files: { [merging]: setting('until', '2026-13-30') } },
  { gives: 'GP-INT-004 owner', files: { [consultantDpa]: setting('processor', 'fl-xry27dqqq5') } },
  {
    gives: 'GP-INT-004 twin',
    files: { [team.replace('team-cw', 'Team-CW')]: () => teamFile('team-cw') },
  },
  {
    gives: 'GP-INT-005 only-in-change',
    files: {
      'policies/teams/team-service.yaml': () => teamFile('team-service'),
      [search]: setting('team', 'team-service'),
    },
    isChange: true,
  },

  {
    gives: 'GP-RSK-003 reached',
    files: {
      'policies/data-categories/proprietary-survey.yaml': () => surveyFile(),
      [press]: replacing('[proprietary-press]', '[proprietary-press, proprietary-survey]'),
      [fairs]: setting('  value', 'independent_controller'),
    },
  },
  {
    gives: 'GP-RSK-004 grants',
    files: { [search]: both(setting('systems_access', 'false'), setting('systems_needed', '[]')) },
  },

  { gives: 'GP-ENG-001 inactive', files: { 'policies/people/usr-hm-02.yaml': setting('active', 'false') } },
  { gives: 'GP-ENG-001 team', files: { [search]: setting('team', 'team-sales-ops') } },
  { gives: 'GP-ENG-001 assessor', files: { [search]: setting('  assessed_by', 'usr-hm-01') } },
  { gives: 'GP-ENG-001 missing', files: { [search]: without('  assessed_by') } },
  { gives: 'GP-ENG-006 missing', files: { [engineer]: replacing(/classification:\n( {2}.*\n)+/, '') } },
  { gives: 'GP-ENG-006 later', files: { [engineer]: setting('  decided_on', '2026-12-20') } },
  { gives: 'GP-ENG-006 ended', files: { [engineer]: setting('  valid_until', '2026-11-25') } },

  { gives: 'GP-ACC-001 nobody', files: { [fairs]: without('freelancer') } },
  { gives: 'GP-ACC-001 no-system', files: { [search]: setting('systems_needed', '[]') } },
  {
    gives: 'GP-ACC-002 internal-closed',
    files: { [press]: replacing('external_allowed: true', 'external_allowed: false') },
  },
  {
    gives: 'GP-ACC-002 unknown-closed',
    files: {
      [press]: both(
        replacing('external_allowed: true', 'external_allowed: false'),
        replacing('id: editor', 'id: writer'),
      ),
    },
  },
  { gives: 'GP-ACC-001 state', files: { [search]: setting('state', 'submitted') } },
  {
    gives: 'GP-ACC-004 never',
    files: {
      [press]: replacing('[proprietary-press]', '[]'),
      [engagementPath('0037')]: both(setting('systems_access', 'true'), setting('systems_needed', '[sys-press]')),
      [grantPath('0037', '01')]: () => grantFile('0037', '01', 'fl-vvpqn1eeet', 'sys-press', 'editor'),
    },
  },
  {
    gives: 'GP-TIM-001 engagement',
    files: { [grantPath('0031', '02')]: () => grantFile('0031', '02', 'fl-xry27dqqq5', 'sys-code', 'developer') },
    isChange: true,
  },

  { gives: 'GP-DPA-001 unsigned', files: { [consultantDpa]: without('  controller_on') } },
  { gives: 'GP-DPA-001 later', files: { [consultantDpa]: setting('effective_from', '2026-12-20') } },
  { gives: 'GP-DPA-001 host', files: { [hostDpa]: () => null } },
  {
    gives: 'GP-DPA-004 categories',
    files: { [consultantDpa]: replacing('- confidential-web-analytics', '- private-support') },
  },
  { gives: 'GP-TIM-007 host', files: { [hostDpa]: adding('until: 2026-11-30') } },
  { gives: 'GP-TOM-001 later', files: { [consultantTom]: setting('declared_on', '2026-12-20') } },
  { gives: 'GP-TOM-001 host', files: { [hostTom]: () => null } },
  { gives: 'GP-TOM-001 own', files: { 'processors/self/tom/tom-self-1.yaml': () => null } },
  { gives: 'GP-TIM-006 host', files: { [hostTom]: setting('valid_until', '2026-11-30') } },
  { gives: 'GP-TIM-006 own', files: { 'processors/self/tom/tom-self-1.yaml': setting('valid_until', '2026-11-30') } },
];

export const raw: readonly Raw[] = [
  { gives: 'GP-INT-002 not-utf8', path: team, content: Uint8Array.of(0x6e, 0xff, 0x0a) },
  { gives: 'GP-INT-002 unreadable', path: team, content: 'unreadable' },
  { gives: 'GP-INT-004 symlink', path: team, content: 'symlink' },
  { gives: 'GP-INT-004 not-a-file', path: team, content: 'not-a-file' },
  { gives: 'GP-INT-004 submodule', path: 'processors/organisations/prc-kundtjanst', content: 'submodule' },
  { gives: 'GP-INT-004 bad-path', path: 'policies/teams/team-\u{200B}cw.yaml', content: 'bad-path' },
];

type Edit = (text: string) => string;

function adding(lines: string): Edit {
  return (text) => `${text}${lines}\n`;
}

function without(field: string): Edit {
  return replacing(new RegExp(`^${field}:.*\n`, 'm'), '');
}

function setting(field: string, value: string): Edit {
  return replacing(new RegExp(`^${field}:.*$`, 'm'), `${field}: ${value}`);
}

/** An edit that fails where it has nothing to do, so that the sample cannot move away under a row. */
function replacing(part: string | RegExp, other: string): Edit {
  return (text) => {
    const changed = text.replace(part, other);
    if (changed === text) throw new Error(`nothing to replace by ${JSON.stringify(other)}`);
    return changed;
  };
}

function both(one: Edit, other: Edit): Edit {
  return (text) => other(one(text));
}

function engagementPath(number: string): string {
  return `engagements/2026/eng-2026-${number}/engagement.yaml`;
}

function grantPath(engagement: string, number: string): string {
  return `engagements/2026/eng-2026-${engagement}/grants/gr-2026-${engagement}-${number}.yaml`;
}

function grantFile(engagement: string, number: string, freelancer: string, system: string, role: string): string {
  return `apiVersion: gatepass/v1
kind: AccessGrant
id: gr-2026-${engagement}-${number}
engagement: eng-2026-${engagement}
freelancer: ${freelancer}
system: ${system}
role: ${role}
from: 2026-12-02
until: 2026-12-18
justification: The work needs it
`;
}

function teamFile(id: string): string {
  return `apiVersion: gatepass/v1
kind: Team
id: ${id}
name: Customer Service
function: business
visibility: team
`;
}

/** Personal data that its own category takes too lightly. */
function surveyFile(): string {
  return `apiVersion: gatepass/v1
kind: DataCategory
id: proprietary-survey
min_level: low
personal_data: ordinary
`;
}
