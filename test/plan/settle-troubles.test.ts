/** What may come between a plan and its proof: silence, other hands, an end of the run, and sessions that stay open. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Directory } from '../../src/access/directory.ts';
import { ann, bob } from '../companies/hand.ts';
import { annes, authors, editors, faults, left, planned, settled, start } from './settling.ts';
import { groupOf, listsIn, stranger } from './world.ts';

suite('Where nothing can be read back', () => {
  test('nobody knows what is there: that is said, and nothing is taken for done', async () => {
    const done = await settled({ breaks: { read: 9 } });
    assert.deepEqual([...done.after.unread].sort(), [ann, bob, authors, editors].sort());
    assert.deepEqual(done.after.faults, [{ where: 'read back', message: 'nobody answers', id: null }]);
    assert.deepEqual([...done.after.groups], []);
  });

  test('the removals were made all the same', async () => {
    const { now } = await settled({ breaks: { read: 9 } });
    assert.deepEqual(listsIn(now())[authors], []);
  });
});

suite('Where somebody is at work at the same time', () => {
  const eve = stranger('eve');
  const withEve =
    (name: string) =>
    (directory: Directory): Directory => {
      const group = directory.groups.get(name) ?? groupOf(name, []);
      return {
        ...directory,
        groups: new Map(directory.groups).set(name, { ...group, members: [...group.members, eve] }),
      };
    };

  test('who was let in between the change and the reading is told, and not taken out unasked', async () => {
    const done = await settled({
      meanwhile: (reading, directory) => (reading === 2 ? withEve(authors)(directory) : directory),
    });
    assert.deepEqual(left(done), [`take 00u-eve out of ${authors}`]);
    assert.ok(done.changes.every(({ account }) => account !== eve.id));
    assert.deepEqual(listsIn(done.now())[authors], [eve.id]);
  });

  test('who was let in before the granting is not thrown out by its list either', async () => {
    const done = await settled({
      meanwhile: (reading, directory) => (reading === 1 ? withEve(editors)(directory) : directory),
    });
    assert.deepEqual(listsIn(done.now())[editors], [eve.id, bob].sort());
    assert.deepEqual(left(done), [`take 00u-eve out of ${editors}`]);
  });

  test('who was taken out again by somebody comes back in the second round', async () => {
    const emptied = (reading: number, directory: Directory) =>
      reading === 2
        ? { ...directory, groups: new Map(directory.groups).set(editors, groupOf(editors, [])) }
        : directory;
    const done = await settled({ meanwhile: emptied });
    assert.deepEqual([left(done), listsIn(done.after)[editors]], [[], [bob]]);
  });
});

suite('A run that is ended', () => {
  test('before it begins changes nothing', async () => {
    const done = await settled({}, { signal: AbortSignal.abort() });
    assert.deepEqual(done.diary, []);
    assert.deepEqual(done.left, planned());
    assert.deepEqual(done.after, start);
  });

  test('while it revokes does nothing else, and still reads back what it did', async () => {
    const ending = new AbortController();
    const onAsked = (what: string) => (what.startsWith('lists') ? ending.abort() : undefined);
    const done = await settled({ onAsked }, { signal: ending.signal });
    assert.deepEqual(done.diary, [`lists ${authors}: nobody`, `end sessions ${annes}`, `read ${ann} ${bob}`]);
    assert.deepEqual(left(done), [`deactivate ${ann}`, `create ${bob}`, `let ${bob} into ${editors}`]);
  });
});

suite('Sessions', () => {
  test('that could not be ended are told, and the rest goes on', async () => {
    const done = await settled({ refuses: { [`session ${annes}`]: 9 } });
    assert.deepEqual([...done.sessions], [[annes, false]]);
    assert.deepEqual(done.sessionFaults, [{ where: annes, message: '403 no', id: 'oae1' }]);
    assert.deepEqual(left(done), []);
  });

  test('are not ended where the provider breaks off, and the run goes on', async () => {
    const done = await settled({ breaks: { sessions: 1 } });
    assert.deepEqual([...done.sessions], [[annes, false]]);
    assert.deepEqual(done.sessionFaults, [{ where: 'sessions', message: 'sessions broke off', id: null }]);
    assert.deepEqual(left(done), []);
  });

  test('are ended again where the removal took a second round: until then they could be opened', async () => {
    const done = await settled({ forgets: { [authors]: 1 } });
    assert.equal(done.diary.filter((line) => line === `end sessions ${annes}`).length, 2);
    assert.deepEqual([...done.sessions], [[annes, true]]);
  });

  test('that an earlier run left open are ended first, also where there is nothing else to do', async () => {
    const nothing = (directory: Directory) => ({ ...planned(directory), changes: [], accounts: [], newGroups: [] });
    const done = await settled({}, { pending: ['00u-bygone'], planOf: nothing });
    assert.deepEqual(done.diary, ['end sessions 00u-bygone']);
    assert.deepEqual([...done.sessions], [['00u-bygone', true]]);
    assert.deepEqual(faults(done), []);
  });
});
