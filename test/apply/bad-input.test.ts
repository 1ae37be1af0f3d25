/** What cannot be applied is refused with one sentence, the right exit code and a document, and nothing is lost by it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { commit, edit, git } from '../cli/repository.ts';
import type { Company } from './company.ts';
import { foundedAt } from './founded.ts';
import { start } from './program.ts';
import type { Document } from './shapes.ts';

const begin = await foundedAt('2026-12-01', (root) => {
  const plain = '  plain:\n    provider: okta\n    orgUrl: http://plain.example\n';
  const far = '  far:\n    provider: okta\n    orgUrl: https://far.example\n    simulated: true\n';
  edit(root, 'policies/organisation.yaml', '\n  production:', `\n${plain}${far}  production:`);
});

/** A call that is refused: what is asked, and what is answered. */
interface Call {
  readonly what: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: (company: Company) => void;
  readonly code?: number;
  readonly says: RegExp;
}

const sandbox = ['--target', 'sandbox', '--as-of', '2026-12-16'];

const calls: readonly Call[] = [
  { what: 'no target', args: [], says: /required option '--target <name>'/ },
  {
    what: 'a target that nobody named',
    args: ['--target', 'sandbx'],
    says: /no target "sandbx" .*it names sandbox, plain, far, production\.$/m,
  },
  {
    what: 'a target called like something of JavaScript',
    args: ['--target', '__proto__'],
    says: /no target "__proto__"/,
  },
  { what: 'no token', args: sandbox, env: { OKTA_API_TOKEN: '' }, says: /OKTA_API_TOKEN is not set/ },
  {
    what: 'a token of two lines',
    args: sandbox,
    env: { OKTA_API_TOKEN: 'a\nb' },
    says: /characters that no token has/,
  },
  {
    what: 'played time where time is real',
    args: ['--target', 'production', '--as-of', '2026-12-16'],
    says: /--as-of plays time, .*production is none/,
  },
  {
    what: 'a time before what was proved',
    args: ['--target', 'sandbox', '--as-of', '2026-11-30'],
    says: /lies before the last receipt of sandbox/,
  },
  { what: 'a day that does not exist', args: ['--target', 'sandbox', '--as-of', '2026-02-30'], says: /2026-02-30/ },
  {
    what: 'a sandbox elsewhere',
    args: [...sandbox, '--org-url', 'http://10.0.0.1'],
    says: /sandbox is simulated, and 10\.0\.0\.1 is not this machine/,
  },
  { what: 'a sandbox elsewhere, by its file', args: ['--target', 'far'], says: /far\.example is not this machine/ },
  { what: 'no URL', args: [...sandbox, '--org-url', 'localhost'], says: /is no URL of an organisation/ },
  {
    what: 'a URL with a password',
    args: [...sandbox, '--org-url', 'http://a:b@127.0.0.1:1'],
    says: /carries more than/,
  },
  {
    what: 'another place for a real organisation',
    args: ['--target', 'production', '--org-url', 'http://127.0.0.1:1'],
    says: /--org-url is for simulated targets/,
  },
  {
    what: 'a token for everybody to read',
    args: ['--target', 'plain'],
    says: /anybody on the way could read the token/,
  },
  {
    what: 'a plugin that does not exist',
    args: [...sandbox, '--plugin', 'mine'],
    says: /Allowed choices are builtin, official/,
  },
  { what: 'a format that does not exist', args: [...sandbox, '--format', 'xml'], says: /Allowed choices are/ },
  { what: 'a state that is no URL', args: [...sandbox, '--state', 'somewhere'], says: /is no URL of a state/ },
  {
    what: 'a state on a file',
    args: [...sandbox, '--state', 'file://policies/organisation.yaml'],
    says: /policies\/organisation\.yaml/,
  },
  {
    what: 'a commit beside main, where it counts',
    args: ['--target', 'production'],
    before: ({ root }) => {
      git(root, ['switch', '--quiet', '--create', 'side']);
      commit(root);
    },
    says: /HEAD is not on main's own line of commits/,
  },
  {
    what: 'a folder without Git',
    args: sandbox,
    before: ({ root }) => rmSync(join(root, '.git'), { recursive: true }),
    says: /lies in no Git repository/,
  },
  {
    what: 'a repository without commits',
    args: sandbox,
    before: ({ root }) => {
      rmSync(join(root, '.git'), { recursive: true });
      git(root, ['init', '--quiet']);
    },
    says: /Nothing is committed here yet/,
  },
  {
    what: 'a company of which nobody knows where its days begin',
    args: sandbox,
    before: ({ root }) => {
      rmSync(join(root, '.git'), { recursive: true });
      rmSync(join(root, 'policies/organisation.yaml'));
      git(root, ['init', '--quiet', '--initial-branch=main']);
      commit(root);
    },
    says: /organisation\.yaml at HEAD says no time zone/,
  },
];

suite('What is asked wrongly', { concurrency: 3 }, () => {
  for (const { args, before, code = 2, env = {}, says, what } of calls) {
    test(`${what}: exit code ${code} and one sentence`, async (t) => {
      const company = await begin(t);
      before?.(company);
      for (const verb of ['plan', 'apply']) {
        const kept = keptIn(company);
        const here = args.includes('sandbox') && !args.includes('--org-url') ? ['--org-url', company.okta.url] : [];
        const format = args.includes('--format') ? [] : ['--format', 'json'];
        const token = { OKTA_API_TOKEN: company.okta.token, ...env };
        const ran = await start([verb, ...args, ...here, ...format], company.root, token).ended;
        assert.equal(ran.code, code, ran.stderr + ran.stdout);
        assert.match(ran.stderr, says);
        if (format.length > 0) assertDocument(JSON.parse(ran.stdout) as Document, verb, says);
        assert.deepEqual(keptIn(company), kept, 'receipts and state are as they were');
        const { items } = await company.okta.power('GET', '/journal');
        assert.deepEqual(items, [], 'the directory was not even asked');
      }
    });
  }
});

function assertDocument(document: Document, verb: string, says: RegExp): void {
  assert.equal(document.schema, `gatepass/${verb}/v1-draft`);
  assert.equal(document.result, 'failed');
  assert.match(document.error?.message ?? '', says);
}

/** What must not be lost: receipts, and the engine's state. */
function keptIn({ root }: Company): readonly string[] {
  const folder = join(root, '.gatepass');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.map((one) => `${one.name} ${readFileSync(join(one.parentPath, one.name), 'utf8').length}`).sort();
}
