/** Who gets an account, who loses it, and what nobody brings back. Ann and Bob are editors from November to January. */
import { suite } from 'node:test';
import {
  agency,
  ann,
  bob,
  bobsGrant,
  bobsWork,
  engagement,
  freelancer,
  grant,
  leased,
  tom,
} from '../companies/hand.ts';
import type { Company, Freelancer, Grant } from '../companies/model.ts';
import { accountOf, directoryWith, groupOf } from './world.ts';
import type { Account } from '../../src/access/directory.ts';
import { tell } from './telling.ts';

const [editors, authors] = ['gp-site-editor', 'gp-site-author'];
const bobs = accountOf(bob);
const shut = (on: string) => accountOf(ann, { active: false, since: Date.parse(on) });
const without = (account?: Account) =>
  directoryWith([groupOf(editors, [bobs]), groupOf(authors, [])], account && [account]);
const within = (account: Account) => directoryWith([groupOf(editors, [bobs, account]), groupOf(authors, [])]);
const annIs = (fields: Partial<Freelancer>): Partial<Company> => ({ freelancers: [freelancer(fields), leased] });
const annHas = (...grants: readonly Partial<Grant>[]): Partial<Company> => ({
  grants: [...grants.map((fields, index) => grant({ id: `gr-2026-0001-0${index + 1}`, ...fields })), bobsGrant],
});

suite('Whoever leaves', () => {
  const over = { until: '2026-11-30' };
  tell('loses membership and account with the last grant', {
    company: annHas(over),
    directory: within(accountOf(ann)),
    plan: [`deactivate ${ann}`, `take ${ann} out of ${editors}`],
  });
  tell('loses the account also where nobody is a member any more', {
    company: annHas(over),
    directory: without(accountOf(ann)),
    plan: [`deactivate ${ann}`],
  });
  tell('and whom no file names any more, too', {
    company: { freelancers: [leased], grants: [bobsGrant] },
    directory: within(accountOf(ann)),
    plan: [`deactivate ${ann}`, `take ${ann} out of ${editors}`],
  });
  tell('is left alone when that was done already', {
    company: annHas(over),
    directory: without(shut('2026-12-01')),
    plan: [],
  });

  const keeping: readonly (readonly [string, Partial<Company>])[] = [
    ['begins later', annHas(over, { from: '2027-01-01' })],
    ['is refused', annHas(over, { system: 'sys-crm', role: 'orphan' })],
    ['rests, because papers are missing', { ...annHas(over, { from: '2026-11-02' }), toms: [tom({ owner: agency })] }],
    ['rests with its engagement', { ...annHas({}), engagements: [engagement({ state: 'suspended' }), bobsWork] }],
  ];
  for (const [what, company] of keeping) {
    tell(`keeps the account while another grant ${what}`, {
      company,
      directory: without(accountOf(ann)),
      plan: [],
    });
  }
});

suite('An account that was deactivated', () => {
  tell('stays so: nobody is let in with it', { directory: without(shut('2026-11-20')), plan: [`stays ${ann}`] });
  tell('stays so also where its memberships are still there', {
    directory: within(shut('2026-11-20')),
    plan: [`stays ${ann}`],
  });
  tell('comes back when she was hired again since', {
    company: annIs({ rehiredOn: '2026-11-25' }),
    directory: without(shut('2026-11-20')),
    plan: [`activate ${ann}`, `let ${ann} into ${editors}`],
  });
  tell('comes back where its memberships are still there', {
    company: annIs({ rehiredOn: '2026-11-25' }),
    directory: within(shut('2026-11-20')),
    plan: [`activate ${ann}`],
  });
  for (const [when, day] of [
    ['before', '2026-11-19'],
    ['on the same day, before it happened', '2026-11-20'],
    ['only tomorrow', '2026-12-02'],
  ] as const) {
    tell(`stays so where she was hired again ${when}`, {
      company: annIs({ rehiredOn: day }),
      directory: without(shut('2026-11-20T12:00:00Z')),
      plan: [`stays ${ann}`],
    });
  }
  tell('stays so where nobody knows since when', {
    company: annIs({ rehiredOn: '2026-11-25' }),
    directory: without(accountOf(ann, { active: false })),
    plan: [`stays ${ann}`],
  });
  tell('is nobody’s concern while she may not work', {
    company: { ...annIs({ rehiredOn: '2026-11-25' }), ...annHas({ from: '2026-12-02' }) },
    directory: without(shut('2026-11-20')),
    plan: [],
  });
});

suite('An account that a file names', () => {
  const named = (fields: Partial<Freelancer> = {}) => annIs({ subject: 'ann@x.example', ...fields });
  tell('is let in', { company: named(), directory: without(accountOf(ann)), plan: [`let ${ann} into ${editors}`] });
  tell('is never made', { company: named(), directory: without(), plan: [`${ann}: no-subject`] });
  tell('is never deactivated: only the membership is ours', {
    company: { ...named(), ...annHas({ until: '2026-11-30' }) },
    directory: within(accountOf(ann)),
    plan: [`take ${ann} out of ${editors}`],
  });
  tell('is never activated, whoever was hired again', {
    company: named({ rehiredOn: '2026-11-25' }),
    directory: without(shut('2026-11-20')),
    plan: [`stays ${ann}`],
  });
});

suite('An account that could not be read', () => {
  const directory = { ...without(), unread: new Set([ann]) };
  tell('is not made a second time, and nobody is let in', { directory, plan: [] });
});
