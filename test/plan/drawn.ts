/** Draws companies together with what the provider holds: nearly right, quite wrong, half read. */
import fc from 'fast-check';
import type { Account, Directory, Group, Hand } from '../../src/access/directory.ts';
import { companies } from '../companies/draw.ts';
import { plus } from '../companies/days.ts';
import { itemAt, mostly, weighted } from '../companies/draw/pick.ts';
import type { Company } from '../companies/model.ts';
import { boundaries, boundaryDays } from '../access/instants.ts';
import { beginOf } from '../access/oracle/days.ts';
import { accountOf, directoryWith, groupOf, stranger } from './world.ts';

/** Everything that a plan is made from, as plain data. */
export interface World {
  readonly company: Company;
  readonly instant: number;
  readonly directory: Directory;
  readonly hands: readonly Hand[];
}

/** Worlds. */
export const worlds: fc.Arbitrary<World> = fc
  .record({ company: companies, shared: mostly(5, false, true), people: fc.array(drawnPerson(), { minLength: 4 }) })
  .map(({ company, people, shared }) => peopled(shared ? company : withOwnGroups(company), people))
  .chain((company) =>
    fc.record({ company: fc.constant(company), instant: instantsOf(company), seen: drawnDirectory(company) }),
  )
  .map(({ company, instant, seen }) => ({ company, instant, ...seen }));

/** In drawn companies roles of several systems share a group; here each has one of its own. */
function withOwnGroups(company: Company): Company {
  const systems = company.systems.map((system) => ({
    ...system,
    roles: system.roles.map((role) => ({ ...role, group: role.group && `gp-${system.id}-${role.id}` })),
  }));
  return { ...company, systems };
}

function drawnPerson() {
  const rehired = weighted([3, fc.constant(undefined)], [1, fc.constantFrom(-60, -1, 0, 1, 20)]);
  return fc.record({ named: mostly(5, false, true), rehired });
}

type Drawn = ReturnType<typeof drawnPerson> extends fc.Arbitrary<infer Value> ? Value : never;

function peopled(company: Company, drawn: readonly Drawn[]): Company {
  const [middle = '2020-01-01'] = boundaryDays(company).slice(boundaryDays(company).length / 2);
  const freelancers = company.freelancers.map((one, index) => {
    const { named, rehired } = itemAt(drawn, index);
    const rehiredOn = rehired === undefined ? undefined : plus(middle, rehired);
    return { ...one, subject: named ? `person${index}@x.example` : undefined, rehiredOn };
  });
  return { ...company, freelancers };
}

function instantsOf(company: Company): fc.Arbitrary<number> {
  return fc.constantFrom(...boundaries(company)).chain((begin) => fc.constantFrom(begin, begin + 1));
}

/** Somebody whose file is gone. */
const ghost = 'fl-ghost00000';

function drawnDirectory(company: Company): fc.Arbitrary<Pick<World, 'directory' | 'hands'>> {
  const people = [...company.freelancers.map(({ id }) => id), ghost];
  const accounts = fc.tuple(...people.map((id) => drawnAccount(id, company)));
  const strangers = ['eve', 'mallory'].map(stranger);
  return accounts.chain((drawn) => {
    const existing = drawn.flatMap(({ account }) => account ?? []);
    const groups = namesIn(company).map(([name, role]) => drawnGroup(name, role, [...existing, ...strangers]));
    return fc
      .tuple(...groups)
      .map((all) => ({ directory: directoryFrom(all, drawn), hands: all.flatMap(({ hands }) => hands) }));
  });
}

function drawnAccount(id: string, { zone }: Company) {
  const ended = fc
    .constantFrom('2000-01-01', '2020-06-01')
    .map((day) => ({ active: false, since: beginOf(day, zone) }));
  const account = weighted([6, fc.constant({})], [2, ended], [2, fc.constant(null)]);
  return fc.record({ unread: mostly(12, false, true), account }).map(({ account: more, unread }) => ({
    unread: unread ? id : null,
    account: more === null ? null : accountOf(id, more),
  }));
}

/** Groups that carry roles, with the role that the first of them was made for; one that did; and one of somebody else's. */
function namesIn({ systems }: Company): readonly (readonly [string, string | null])[] {
  const carried = systems.flatMap(({ id, roles }) =>
    roles.flatMap((role) => (role.group === undefined ? [] : [[role.group, `${id}/${role.id}`] as const])),
  );
  return [...new Map<string, string | null>([...carried.toReversed(), ['gp-old', null], ['staff', null]])];
}

interface DrawnGroup {
  readonly group: Group | null;
  readonly unread: string | null;
  readonly hands: readonly Hand[];
}

function drawnGroup(name: string, role: string | null, everybody: readonly Account[]): fc.Arbitrary<DrawnGroup> {
  const state = name === 'staff' ? fc.constant('foreign') : mostly(6, 'ours', 'absent', 'foreign', 'unread');
  const members = fc.subarray([...everybody]);
  return fc.record({ state, members, byHand: fc.nat(4) }).map(({ byHand, members: inside, state: how }) => ({
    unread: how === 'unread' ? name : null,
    group: how === 'ours' || how === 'foreign' ? groupOf(name, inside, { owned: how === 'ours', role }) : null,
    hands: inside.slice(0, byHand).map(({ id }) => ({ group: name, account: id, what: 'added', by: 'adm', at: '' })),
  }));
}

function directoryFrom(
  groups: readonly DrawnGroup[],
  people: readonly { readonly account: Account | null; readonly unread: string | null }[],
): Directory {
  const unread = [...groups, ...people].flatMap((one) => one.unread ?? []);
  const others = people.flatMap((one) => (one.unread === null ? (one.account ?? []) : []));
  return {
    ...directoryWith(
      groups.flatMap(({ group }) => group ?? []),
      others,
    ),
    unread: new Set(unread),
  };
}
