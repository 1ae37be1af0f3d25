/** Whatever callers do in whatever order: the sandbox knows what a list on paper would know, and so does its state file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { openSandbox } from '../../src/sandbox/sandbox.ts';
import { clientOf, opened, text } from './client.ts';
import type { Client } from './client.ts';
import { anyDeed, perform } from './model/deeds.ts';
import { blank, membersOn } from './model/paper.ts';
import type { Paper } from './model/paper.ts';

suite('Whatever callers do', () => {
  test('the sandbox knows what a list on paper would know, also after it was opened again', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gatepass-model-'));
    let runs = 0;
    const property = fc.asyncProperty(fc.array(anyDeed, { minLength: 10, maxLength: 60 }), async (deeds) => {
      const state = join(place, `${(runs += 1)}`);
      const paper = blank();
      await visit(state, async (client) => {
        for (const deed of deeds) await perform(client, paper, deed);
        await agree(client, paper);
      });
      await visit(state, (client) => agree(client, paper));
    });
    await fc.assert(property, { numRuns: 25 }).finally(() => rmSync(place, { recursive: true }));
  });

  test('it answers in words of Okta, and never with a defect', async (t) => {
    const { ask } = await opened(t);
    const known = fc.constantFrom('users', 'groups', 'logs', 'me', 'lifecycle', 'suspend', 'roles', '');
    const part = fc.oneof(known, fc.webSegment(), fc.string());
    const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map(encodeURIComponent).join('/')}`);
    const names = fc.constantFrom('limit', 'after', 'search', 'filter', 'q', 'since', 'sortBy');
    const named = fc.tuple(names, fc.string()).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const query = fc.oneof(fc.webQueryParameters(), named);
    const method = fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'DELETE', 'PATCH');
    const property = fc.asyncProperty(method, path, query, fc.jsonValue(), async (verb, where, asked, sent) => {
      const { status, body } = await ask(verb, `${where}?${asked}`, verb === 'GET' ? undefined : sent);
      assert.ok(status < 500, `${verb} ${where}?${asked}: ${status}`);
      if (status >= 400) assert.match(text(body['errorCode']), /^E\d{7}$/);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

async function visit(state: string, stay: (client: Client) => Promise<void>): Promise<void> {
  const sandbox = await openSandbox({ state, testPowers: true });
  await stay(clientOf(sandbox.url, sandbox.token)).finally(() => sandbox.close());
}

/** What the sandbox knows is what stands on the paper, seen from every side. */
async function agree({ ask, power }: Client, paper: Paper): Promise<void> {
  assert.deepEqual((await power('GET', '/members')).body, membersOn(paper));
  const people = (await ask('GET', '/users?filter=status+eq+"PROVISIONED"+or+status+eq+"DEPROVISIONED"')).items;
  const known = people.map(({ id, profile, status }) =>
    [id, profile?.['login'], text(status) === 'DEPROVISIONED'].map(text).join(),
  );
  const onPaper = [...paper.users.values()].map(({ id, login, gone }) => [id, login, gone].map(text).join());
  assert.deepEqual(known.sort(), onPaper.sort());
  for (const [who, { id, login }] of paper.users) {
    assert.equal(text((await ask('GET', `/users/${login}`)).body['id']), id);
    const names = [...paper.groups.values()].filter(({ members }) => members.has(who)).map(({ name }) => name);
    const groups = (await ask('GET', `/users/${id}/groups`)).items.map(({ profile }) => text(profile?.['name']));
    assert.deepEqual(groups.sort(), ['Everyone', ...names].sort());
  }
}
