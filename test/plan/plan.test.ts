/** The plan in stories: Ann and Bob are editors of the website from November through January. */
import { suite } from 'node:test';
import { ann, bob, bobsGrant, engagement, grant, site } from '../companies/hand.ts';
import { accountOf, directoryWith, groupOf, nobody, stranger } from './world.ts';
import { tell } from './telling.ts';

const [editors, authors] = ['gp-site-editor', 'gp-site-author'];
const [annes, bobs] = [accountOf(ann), accountOf(bob)];
const inside = directoryWith([groupOf(editors, [annes, bobs]), groupOf(authors, [])]);

suite('Between a directory and the files', () => {
  tell('everything has to be made where nothing is', {
    directory: nobody,
    plan: [
      `make ${authors}`,
      `make ${editors}`,
      `create ${ann}`,
      `create ${bob}`,
      `let ${ann} into ${editors}`,
      `let ${bob} into ${editors}`,
    ],
  });
  tell('nothing has to happen where everything is as it should be', { directory: inside, plan: [] });
  tell('on the day before the first nobody is let in yet, and nobody gets an account', {
    day: '2026-10-31',
    directory: directoryWith([groupOf(editors, []), groupOf(authors, [])]),
    plan: [],
  });
  tell('on the last day everybody is still in', { day: '2027-01-31', directory: inside, plan: [] });
  tell('on the day after it everybody is out, and whoever has no other grant has left', {
    day: '2027-02-01',
    directory: inside,
    plan: [`deactivate ${ann}`, `deactivate ${bob}`, `take ${ann} out of ${editors}`, `take ${bob} out of ${editors}`],
  });
  tell('a suspension takes the membership and leaves the account', {
    company: { toms: [], engagements: [engagement()], grants: [grant()] },
    directory: directoryWith([groupOf(editors, [annes]), groupOf(authors, [])]),
    plan: [`take ${ann} out of ${editors}`],
  });
  tell('who has a second grant for the same group stays when the first one ends', {
    company: { grants: [grant({ until: '2026-11-30' }), grant({ id: 'gr-2026-0001-02' }), bobsGrant] },
    directory: inside,
    plan: [],
  });
  tell('two grants for the same group let somebody in once', {
    company: { grants: [grant(), grant({ id: 'gr-2026-0001-02' }), bobsGrant] },
    directory: directoryWith([groupOf(editors, [bobs]), groupOf(authors, [])], [annes]),
    plan: [`let ${ann} into ${editors}`],
  });
  tell('a role that people give and take by hand is none of the directory’s business', {
    company: {
      engagements: [engagement({ level: 'very-high', categories: ['contacts'] })],
      grants: [grant({ system: 'sys-crm', role: 'steward', until: '2026-11-30' })],
    },
    day: '2026-11-15',
    directory: directoryWith([groupOf(editors, []), groupOf(authors, [])], [annes]),
    plan: [],
  });
});

suite('In a group', () => {
  const eve = stranger('eve');
  tell('somebody whom no file names has to go', {
    directory: directoryWith([groupOf(editors, [annes, bobs, eve]), groupOf(authors, [bobs])]),
    plan: [`take ${bob} out of ${authors}`, `take 00u-eve out of ${editors}`],
  });
  tell('that is not Gatepass’s nobody is touched, and that is told', {
    directory: directoryWith([groupOf(editors, [], { owned: false }), groupOf(authors, [])], [annes, bobs]),
    plan: [`${editors}: unmarked`],
  });
  tell('that no file names and that is not Gatepass’s nobody is even looked at', {
    directory: { ...inside, groups: new Map(inside.groups).set('staff', groupOf('staff', [eve], { owned: false })) },
    plan: [],
  });
  tell('that has left the files nobody stays', {
    company: { systems: [site({ roles: [] })], grants: [] },
    directory: inside,
    plan: [`deactivate ${ann}`, `deactivate ${bob}`, `take ${ann} out of ${editors}`, `take ${bob} out of ${editors}`],
  });
  tell('whose role is for staff alone from now on nobody stays', {
    company: { systems: [site({ roles: site().roles.map((role) => ({ ...role, external: false })) })] },
    directory: inside,
    plan: [`take ${ann} out of ${editors}`, `take ${bob} out of ${editors}`],
  });
  tell('that could not be read nothing happens, and it is not made again', {
    directory: { ...directoryWith([groupOf(authors, [])], [annes, bobs]), unread: new Set([editors]) },
    plan: [],
  });
});

suite('A group that is named by two roles', () => {
  const [editor, author] = site().roles;
  const shared = (external: boolean) => ({ ...author, id: 'other', reaches: ['press'], external, group: editors });
  const roles = (external: boolean) => ({
    systems: [
      site({
        roles: [{ ...editor, id: 'editor', external: true, reaches: ['support'], group: editors }, shared(external)],
      }),
    ],
  });

  for (const [whose, external] of [
    ['of external people', true],
    ['of which one is for staff', false],
  ] as const) {
    tell(`${whose} lets nobody in`, {
      company: roles(external),
      directory: directoryWith([groupOf(editors, [])], [annes, bobs]),
      plan: [`${editors}: shared`],
    });
    tell(`${whose} keeps who may be in it, and nobody else`, {
      company: { ...roles(external), grants: [grant(), { ...bobsGrant, until: '2026-11-30' }] },
      directory: directoryWith([groupOf(editors, [annes, bobs])]),
      plan: [`deactivate ${bob}`, `take ${bob} out of ${editors}`, `${editors}: shared`],
    });
  }
});
