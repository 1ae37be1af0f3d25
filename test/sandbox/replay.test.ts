/** Recordings of real traffic with Okta, played against the sandbox: it must answer as Okta did. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { endpoints } from '../../src/sandbox/endpoints.ts';
import { finderOf } from '../../src/sandbox/match.ts';
import { asking, opened } from './client.ts';
import type { Answered } from './client.ts';
import { dataPath, withoutData } from './okta-data.ts';
import { bound, learn } from './replay/bindings.ts';
import type { Bindings } from './replay/bindings.ts';
import { cassettesIn, readCassette } from './replay/cassette.ts';
import type { Interaction } from './replay/cassette.ts';
import { shapeOf } from './replay/shape.ts';

const FOLDER = 'recordings';
const find = finderOf(endpoints);

suite('The sandbox answers as Okta did', { skip: withoutData(FOLDER) }, () => {
  const played: string[] = [];
  for (const name of withoutData(FOLDER) ? [] : cassettesIn(dataPath(FOLDER))) {
    const interactions = readCassette(dataPath(`${FOLDER}/${name}`));
    const strange = interactions.find(({ method, path }) => !('place' in find(method, path.replace(/\?.*/, ''))));
    if (strange !== undefined) continue;
    played.push(name);
    test(`in ${name.replace('.yaml', '')}`, async (t) => {
      const { url, token } = await opened(t);
      const ask = asking(url, { Authorization: `SSWS ${token}` });
      const bindings: Bindings = new Map();
      for (const [index, theirs] of interactions.entries()) {
        const ours = await ask(theirs.method, bound(bindings, theirs.path), bound(bindings, theirs.sent));
        learn(bindings, theirs.body, ours.body);
        assert.deepEqual(seenOf(ours), told(theirs), `${index}: ${theirs.method} ${theirs.path}`);
      }
    });
  }

  test('in at least eight of them', () => {
    assert.ok(played.length >= 8, played.join(', '));
  });
});

function told({ status, contentType, relations, body }: Interaction) {
  return { status, contentType, relations: [...relations].sort(), shape: body === undefined ? [] : shapeOf(body) };
}

function seenOf({ status, headers, links, body }: Answered) {
  const contentType = headers.has('content-type');
  return { status, contentType, relations: Object.keys(links).sort(), shape: contentType ? shapeOf(body) : [] };
}
