/** GP-INT-002: everything that YAML can do and a governed file may not. */
import { edited, found } from '../defect.ts';
import * as at from '../places.ts';

const unsafe = 'GP-INT-002';

/** The second of two equal keys is told, and the first holds. */
export const duplicates = [
  edited('until of a grant', at.grant('0042-01'), '\njustification:', '\n«until»: 2026-12-29\njustification:', unsafe),
  edited('the same value again', at.grant('0038-01'), '\nuntil:', '\n«role»: agent\nuntil:', unsafe, { quiets: ['GP-TIM-007'] }),
  edited('one of them in quotes', at.grant('0040-02'), '\nuntil:', "\n«'from'»: 2027-01-01\nuntil:", unsafe),
  edited('a level within a risk', at.engagement('0042'), '\n  why: Full', '\n  «level»: low\n  why: Full', unsafe),
  edited('a whole group', at.engagement('0036'), '\nchannel:', '\n«risk»:\n  level: low\nchannel:', unsafe),
  edited('an id in a list of roles', at.system('crm'), '  - id: admin\n', '  - id: admin\n    «id»: root\n', unsafe),
  edited('a clause in a clause', at.dpa(at.steward), '    ref: §4 Conf', '    «ok»: false\n    ref: §4 Conf', unsafe),
  edited('in braces', at.tom('self'), 'certifications:\n  - ISO/IEC 27001:2022\nreview:\n  by: usr-sec-01\n  reviewed_on: 2026-07-08\n  result: accepted', 'review: { by: usr-sec-01, reviewed_on: 2026-07-08, result: accepted, «by»: usr-hm-01 }', unsafe),
  edited('a name among free names', at.organisation, '\n  production:', '\n  «sandbox»:\n    provider: okta\n  production:', unsafe),
];

/** Anchors, aliases, tags and merges give a file a meaning that its lines do not show. */
export const references = [
  edited('an anchor on a value', at.grant('0042-01'), 'role: data', 'role: «&r» data', unsafe),
  edited('an anchor on a list in brackets', at.engagement('0041'), ': [sensitive-crm]', ': «&c» [sensitive-crm]', unsafe),
  edited('an anchor on a group', at.engagement('0042'), '\nrisk:', '\nrisk: «&risk»', unsafe),
  edited('an anchor on an item', at.dpa(at.reviewer), '  - sys-tickets', '  - «&t» sys-tickets', unsafe, { quiets: ['GP-TIM-007'] }),
  edited('an anchor on a key', at.grant('0035-01'), '\nrole:', '\n«&k» role:', unsafe),
  edited('an alias for a value', at.grant('0042-01'), 'role: data-steward', 'role: «*r»', unsafe),
  edited('an alias in a list', at.engagement('0033'), 'sys-automation]', '«*s»]', unsafe),
  edited('an alias for a group', at.tom(at.steward), 'review:\n  by: usr-sec-01\n  reviewed_on: 2026-11-16\n  result: accepted', 'review: «*review»', unsafe),
  edited('both', at.engagement('0040'), 'starts_on: 2026-11-16\n  ends_on: 2027-03-31\n  work_starts_on: 2026-11-16', 'starts_on: &d 2026-11-16\n  ends_on: 2027-03-31\n  work_starts_on: *d', unsafe, {
    finds: [
      found(unsafe, at.engagement('0040'), 'starts_on: «&d» 2026'),
      found(unsafe, at.engagement('0040'), 'work_starts_on: «*d»'),
    ],
  }),
  edited('a tag on a value', at.grant('0042-01'), 'role: data', 'role: «!!str» data', unsafe),
  edited('a tag on a day', at.grant('0032-02'), 'until: ', 'until: «!!timestamp» ', unsafe),
  edited('a tag of somebody’s own', at.system('crm'), 'mfa: ', 'mfa: «!secret» ', unsafe),
  edited('a tag on a list', at.engagement('0034'), 'needed: ', 'needed: «!!set» ', unsafe),
  edited('a tag on a group in a list', at.system('press'), '  - id: editor', '  - «!role»\n    id: editor', unsafe),
  edited('a tag that is spelt out', at.team('cw'), 'name: ', 'name: «!<tag:yaml.org,2002:str>» ', unsafe),
  edited('a merge', at.grant('0042-01'), '\nrole:', '\n«<<»: { role: admin }\nrole:', unsafe),
  edited('a merge in a group', at.engagement('0038'), '\n  assessed_on:', '\n  «<<»: *base\n  assessed_on:', unsafe),
  edited('a merge in a list', at.system('tickets'), '  - id: admin\n', '  - id: admin\n    «<<»: [*a, *b]\n', unsafe),
];

/** A file is one document without directives. */
export const documents = [
  edited('a second document', at.grant('0042-01'), 'write access to them\n', 'write access to them\n«---»\nrole: admin\n', unsafe),
  edited('a second one with a comment', at.system('code'), 'reviewed_on: 2026-09-22\n', 'reviewed_on: 2026-09-22\n«--- # more»\na: 1\n', unsafe),
  edited('an empty second one', at.engagement('0041'), 'state: active\n', 'state: active\n«---»\n', unsafe),
  edited('a directive', at.team('digital'), 'apiVersion', '«%YAML 1.1»\n---\napiVersion', unsafe),
  edited('a tag directive', at.category('sensitive-crm'), 'apiVersion', '«%TAG ! tag:example.org,2026:»\n---\napiVersion', unsafe),
  edited('a directive that nobody knows', at.person('hm-01'), 'apiVersion', '«%FOO bar»\n---\napiVersion', unsafe),
];

/** Words that are true or false to some readers, and keys that change every object of a program. */
export const disguises = [
  edited('Norway', at.processor('prc-crmcloud'), "country: 'SE'", 'country: «NO»', unsafe),
  edited('no', at.system('website'), 'id: author\n    privileged: false', 'id: author\n    privileged: «no»', unsafe),
  edited('yes', at.person('hm-02'), 'active: true', 'active: «Yes»', unsafe),
  edited('on, in a list', at.freelancer(at.press), 'languages: [de, en]', 'languages: [de, «on»]', unsafe),
  edited('__proto__', at.grant('0042-01'), '\nrole:', '\n«__proto__»: { role: admin }\nrole:', unsafe),
  edited('constructor, nested', at.engagement('0035'), '\n  assessed_on:', '\n  «constructor»: x\n  assessed_on:', unsafe),
  edited('prototype, in a list', at.system('analytics'), '  - id: admin\n', '  - id: admin\n    «prototype»: {}\n', unsafe),
  edited('a list as a key', at.team('cw'), '\nvisibility:', '\n? «[a, b]»\n: 1\nvisibility:', unsafe),
];
