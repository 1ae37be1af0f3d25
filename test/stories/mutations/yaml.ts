/** GP-INT-002: everything that YAML can do and a governed file may not. */
import { edited } from '../defect.ts';
import * as at from '../places.ts';

const unsafe = 'GP-INT-002';

/** The second of two equal keys is told, and the first holds. */
export const duplicates = [
  edited('until of a grant', at.grant('0042-01'), '\njustification:', '\n«until»: 2026-12-29\njustification:', unsafe),
  edited('the same value again', at.grant('0038-01'), '\nuntil:', '\n«role»: agent\nuntil:', unsafe, {
    quiets: ['GP-TIM-007'],
  }),
  edited('one of them in quotes', at.grant('0040-02'), '\nuntil:', "\n«'from'»: 2027-01-01\nuntil:", unsafe),
  edited('a level within a risk', at.engagement('0042'), '\n  why: Full', '\n  «level»: low\n  why: Full', unsafe),
  edited('a whole group', at.engagement('0036'), '\nchannel:', '\n«risk»:\n  level: low\nchannel:', unsafe),
  edited('an id in a list of roles', at.system('crm'), '  - id: admin\n', '  - id: admin\n    «id»: root\n', unsafe),
  edited('a clause in a clause', at.dpa(at.steward), '    ref: §4 Conf', '    «ok»: false\n    ref: §4 Conf', unsafe),
  edited(
    'in braces',
    at.tom('self'),
    'certifications:\n  - ISO/IEC 27001:2022\nreview:\n  by: usr-sec-01\n  reviewed_on: 2026-07-08\n  result: accepted',
    'review: { by: usr-sec-01, reviewed_on: 2026-07-08, result: accepted, «by»: usr-hm-01 }',
    unsafe,
  ),
  edited(
    'a name among free names',
    at.organisation,
    '\n  production:',
    '\n  «sandbox»:\n    provider: okta\n  production:',
    unsafe,
  ),
];

/** A file is one document without directives. */
export const documents = [
  edited(
    'a second document',
    at.grant('0042-01'),
    'write access to them\n',
    'write access to them\n«---»\nrole: admin\n',
    unsafe,
  ),
  edited(
    'a second one with a comment',
    at.system('code'),
    'reviewed_on: 2026-09-22\n',
    'reviewed_on: 2026-09-22\n«--- # more»\na: 1\n',
    unsafe,
  ),
  edited('an empty second one', at.engagement('0041'), 'state: active\n', 'state: active\n«---»\n', unsafe),
  edited('a directive', at.team('digital'), 'apiVersion', '«%YAML 1.1»\n---\napiVersion', unsafe),
  edited(
    'a tag directive',
    at.category('sensitive-crm'),
    'apiVersion',
    '«%TAG ! tag:example.org,2026:»\n---\napiVersion',
    unsafe,
  ),
  edited('a directive that nobody knows', at.person('hm-01'), 'apiVersion', '«%FOO bar»\n---\napiVersion', unsafe),
];

/** Words that are true or false to some readers, and keys that change every object of a program. */
export const disguises = [
  edited('Norway', at.processor('prc-crmcloud'), "country: 'SE'", 'country: «NO»', unsafe),
  edited('no', at.system('website'), 'id: author\n    privileged: false', 'id: author\n    privileged: «no»', unsafe),
  edited('yes', at.person('hm-02'), 'active: true', 'active: «Yes»', unsafe),
  edited('on, in a list', at.freelancer(at.press), 'languages: [de, en]', 'languages: [de, «on»]', unsafe),
  edited('__proto__', at.grant('0042-01'), '\nrole:', '\n«__proto__»: { role: admin }\nrole:', unsafe),
  edited(
    'constructor, nested',
    at.engagement('0035'),
    '\n  assessed_on:',
    '\n  «constructor»: x\n  assessed_on:',
    unsafe,
  ),
  edited(
    'prototype, in a list',
    at.system('analytics'),
    '  - id: admin\n',
    '  - id: admin\n    «prototype»: {}\n',
    unsafe,
  ),
  edited('a list as a key', at.team('cw'), '\nvisibility:', '\n? «[a, b]»\n: 1\nvisibility:', unsafe),
];
