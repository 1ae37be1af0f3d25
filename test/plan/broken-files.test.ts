/** Files that cannot be read remove nobody whose time has not come, let nobody in, and delay no end. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Directory, Hand } from '../../src/access/directory.ts';
import { guard } from '../../src/access/guard.ts';
import { filesOf } from '../companies/documents.ts';
import { ann, bob, bobsGrant, companyWith, grant } from '../companies/hand.ts';
import { pathOf } from '../companies/paths.ts';
import { read } from '../companies/read.ts';
import { accountOf, directoryWith, groupOf, nobody, planOf, sha256, stranger } from './world.ts';
import { linesOf } from './telling.ts';

const [editors, authors] = ['gp-site-editor', 'gp-site-author'];
const [annes, bobs, eve] = [accountOf(ann), accountOf(bob), stranger('eve')];
const made = { role: 'sys-site/editor' };
const inside = directoryWith([groupOf(editors, [annes, bobs, eve], made), groupOf(authors, [])]);
const outside = directoryWith([groupOf(editors, []), groupOf(authors, [])], [annes, bobs]);
const anns = pathOf.grant(grant());
const site = pathOf.system('sys-site');

suite('Where the history knows a last valid version', () => {
  story('who is in stays in', { broken: anns, history: true, directory: inside, plan: [takes(eve.id)] });
  story('nobody is let in on its strength', {
    broken: anns,
    history: true,
    directory: outside,
    plan: [`let ${bob} into ${editors}`],
  });
  story('last days are last days', {
    broken: anns,
    history: true,
    day: '2027-02-01',
    directory: inside,
    plan: everybodyOut(),
  });
});

suite('Where nobody knows what the file said', () => {
  story('nobody is taken out, not even strangers: it might have named them', {
    broken: anns,
    directory: inside,
    plan: [],
  });
  story('who was let in by hand stays too', { broken: anns, directory: inside, byHand: true, plan: [] });
  story('others are let in, and only they', { broken: anns, directory: outside, plan: [`let ${bob} into ${editors}`] });
  story('other people’s last days are last days', {
    broken: anns,
    day: '2026-12-15',
    directory: inside,
    plan: [takes(bob)],
  });
  story('nobody is said to have left', { broken: anns, day: '2026-12-15', directory: outside, plan: [] });
});

suite('Where the file of the system cannot be read', () => {
  story('nobody is taken out before the time', { broken: site, directory: inside, plan: [] });
  story('last days are last days: the group itself says what it was made for', {
    broken: site,
    day: '2026-12-15',
    directory: inside,
    plan: [takes(bob)],
  });
  for (const how of ['"', 'rolls: []\n']) {
    story(`and no group is made by ${JSON.stringify(how)}`, { broken: site, how, directory: nobody, plan: [] });
  }
});

interface Broken {
  readonly broken: string;
  /** What stands at its end that must not; a syntax error, if nothing is said. */
  readonly how?: string;
  readonly history?: boolean;
  readonly byHand?: boolean;
  readonly day?: string;
  readonly directory: Directory;
  readonly plan: readonly string[];
}

/** A syntax error in one file; Bob's grant ends on 14 December, but for the stories that go on. What ends is never refused. */
function story(
  name: string,
  { broken, byHand = false, day = '2026-12-01', directory, history = false, how = '"', plan }: Broken,
): void {
  test(name, () => {
    const until = history ? {} : { until: '2026-12-14' };
    const files = filesOf(companyWith({ grants: [grant(), { ...bobsGrant, ...until }] }));
    const text = files.get(broken) ?? '';
    const zone = read(files).zone;
    const known = read(
      files.set(broken, `${text}${how}`),
      history ? (path) => (path === broken ? [text] : []) : undefined,
      zone,
    );
    const hands: readonly Hand[] = byHand
      ? [annes, bobs, eve].map(({ id }) => ({
          group: editors,
          account: id,
          what: 'added',
          by: 'adm',
          at: '2026-11-30',
        }))
      : [];
    const told = planOf(known, directory, { instant: zone.startOf(day), hands });
    assert.deepEqual(linesOf(told), plan);
    if (!history) assert.equal(guard(told, { target: 't', commit: 'c', limit: 0, sha256 }).over, false);
  });
}

function takes(who: string): string {
  return `take ${who} out of ${editors}`;
}

function everybodyOut(): readonly string[] {
  return [`deactivate ${ann}`, `deactivate ${bob}`, takes(ann), takes(bob), takes(eve.id)].sort();
}
