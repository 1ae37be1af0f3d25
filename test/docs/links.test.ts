/** What the documents say about this repository is true: links, paths, rules, packages, records and examples. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Project } from 'ts-morph';
import { access } from '../../src/access/access.ts';
import { rules, ruleOf } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { worldOn } from '../../src/rules/world.ts';
import { zoneOf } from '../../src/time.ts';
import { ledgerFrom, reportOn, sampleFiles } from '../sample/governed.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every document, those that are not committed yet included. */
const documents = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter(
    (path) =>
      /^(README|CONTRIBUTING|SECURITY|CHANGELOG)\.md$|^docs\/|^src\/rules\/|^test\//.test(path) &&
      existsSync(join(root, path)),
  );

/** Beginnings of what looks like a path of this repository. */
const PATH = /^(src|docs|test|policies|engagements|processors|schemas|scripts|toolchain|bench|\.github)\/\S*$/;

suite('Documents', () => {
  for (const path of documents) {
    test(`${path}: what it links to is there`, () =>
      assert.deepEqual(
        linksIn(prose(path)).filter((link) => !leads(path, link)),
        [],
      ));

    test(`${path}: paths in backticks exist`, () => {
      const paths = codesIn(prose(path)).filter((code) => PATH.test(code));
      assert.deepEqual(
        paths.filter((code) => !exists(code)),
        [],
      );
    });

    test(`${path}: rules exist, under the names that they are given, or are marked as planned`, () => {
      assert.deepEqual(strangeRulesIn(path), []);
    });
  }
});

suite('Decisions', () => {
  const index = read('docs/decisions/README.md');
  const records = documents.filter((path) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path)).sort();

  test('are numbered without a gap', () => {
    assert.deepEqual(
      records.map((path) => Number(posix.basename(path).slice(0, 4))),
      records.map((_, at) => at + 1),
    );
  });

  for (const path of records) {
    test(`${path} is listed under its title`, () => {
      const [, number = '', title = ''] = /^# (\d{4}): (.+)$/m.exec(read(path)) ?? [];
      assert.match(
        index,
        new RegExp(`\\| ${number} +\\| \\d{4}-\\d{2}-\\d{2} \\| \\[${title}\\]\\(${posix.basename(path)}\\)`),
      );
    });
  }
});

test('docs/decisions/dependencies.md names exactly the direct dependencies', () => {
  const [direct = ''] = read('docs/decisions/dependencies.md').split('\n## Considered and left');
  const named = Array.from(direct.matchAll(/^\| `([^`]+)` +\|/gm), ([, name = '']) => name);
  const declared = ['package.json', 'toolchain/package.json'].flatMap((path) => {
    const manifest = JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>;
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return groups.flatMap((group) => Object.keys(manifest[group] ?? {}));
  });
  assert.deepEqual(named.sort(), declared.sort());
});

test('docs/how-access-is-computed.md gives true examples', () => {
  const zone = zoneOf('Europe/Berlin');
  assert.ok(zone !== null);
  const { grants } = access(ledgerFrom(sampleFiles()), zone.startOf('2026-12-01'), zone);
  const rows = Array.from(
    read('docs/how-access-is-computed.md').matchAll(/^\| `([a-z]+)` +\|[^|]+\| (?:`(gr-[\d-]+)`|none) +\|/gm),
  );
  assert.deepEqual(
    rows.map(([, status]) => status),
    ['revoked', 'expired', 'refused', 'scheduled', 'suspended', 'held', 'effective'],
  );
  for (const [, status, grant] of rows) {
    if (grant === undefined)
      assert.deepEqual(
        grants.filter((row) => row.status === status).map((row) => row.grant),
        [],
      );
    else assert.equal(grants.find((row) => row.grant === grant)?.status, status, grant);
  }
});

suite('The example rule of CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');
  const source = /^```ts example\n(.*?)^```$/ms.exec(text)?.[1] ?? '';
  const page = /^````markdown example\n(.*?)^````$/ms.exec(text)?.[1] ?? '';
  const files = Array.from(
    page.matchAll(/^```yaml file=(\S+)\n(.*?)^```$/gms),
    ([, path = '', content = '']) => [path, content] as const,
  );

  test('is right by its types', () => {
    const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
    const file = project.createSourceFile(join(root, 'src/rules/access/example.ts'), source);
    assert.deepEqual(
      file.getPreEmitDiagnostics().map((one) => one.getMessageText()),
      [],
    );
  });

  test('has a code and a name that are free', () => {
    const [, code = '', name = ''] = /code: '([^']+)',\s+name: '([^']+)'/.exec(source) ?? [];
    assert.deepEqual([ruleOf(code), ruleOf(name)], [undefined, undefined]);
  });

  test('speaks of what fails on its page and not of what passes, and no other rule does', async () => {
    const rule = await ruleFrom(source);
    const known = new Set(reportOn(sampleFiles()).diagnostics.map(({ fingerprint }) => fingerprint));
    const spoken = files.map(([path, content]) => {
      const changed = sampleFiles().set(path, content);
      assert.deepEqual(
        reportOn(changed).diagnostics.filter(({ fingerprint }) => !known.has(fingerprint)),
        [],
      );
      return findingsOf(rule, changed);
    });
    assert.deepEqual(spoken, [['policies/systems/sys-forms.yaml /backup_owner same'], []]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A document without its fenced blocks: what is in those is an example or output. */
function prose(path: string): string {
  return read(path).replaceAll(/^( *)(`{3,})[^`\n]*\n.*?^ *\2`*$/gms, '');
}

function codesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
}

function linksIn(text: string): readonly string[] {
  const bare = text.replaceAll(/`[^`]+`/g, '');
  const inline = bare.matchAll(/\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)/g);
  const defined = bare.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm);
  return [...inline, ...defined].map(([, target = '']) => target);
}

/** Whether a link leads somewhere: links to other places of the web are not followed. */
function leads(from: string, link: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : posix.join(dirname(from), decodeURIComponent(path));
  if (path.startsWith('/') || target.startsWith('..') || !existsSync(join(root, target))) return false;
  return anchor === undefined || (target.endsWith('.md') && anchorsIn(target).has(anchor));
}

/** Anchors as a forge makes them: lower case, no punctuation, hyphens for spaces, a number where one repeats. */
function anchorsIn(path: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose(path).matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)) {
    const said = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const anchor = said
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let free = anchor;
    for (let times = 1; anchors.has(free); times++) free = `${anchor}-${times}`;
    anchors.add(free);
  }
  return anchors;
}

/** `<name>` and `*` stand for something that exists; `<name>` for a whole step also for several. */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/(?<=\/)<[^>]+>(?=\/)/g, '**').replaceAll(/<[^>]+>/g, '*');
  return pattern.includes('*') ? globSync(pattern, { cwd: root }).length > 0 : existsSync(join(root, path));
}

/** Codes without a rule, or with another name behind them. `GP-X-001 (planned)` may be missing, and so may an example. */
function strangeRulesIn(path: string): readonly string[] {
  const text = read(path);
  const examples = Array.from(text.matchAll(/code: '(GP-[A-Z]+-\d+)'/g), ([, code]) => code);
  const said = text.matchAll(/\b(GP-[A-Z]+-\d+)\b`?(?:\s+(\(planned\)|[a-z]+(?:-[a-z]+)+))?/g);
  return [...said].flatMap(([whole, code = '', after]) => {
    const rule = rules.find((one) => one.code === code);
    if (rule === undefined) return after === '(planned)' || examples.includes(code) ? [] : [whole];
    return after === undefined || after === rule.name ? [] : [whole];
  });
}

/** The rule that an example defines, run as if it lay in the folder of an area. */
async function ruleFrom(source: string): Promise<Rule> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepass-example-'));
  try {
    const at = pathToFileURL(join(root, 'src/rules/access/example.ts'));
    const file = join(folder, 'example.ts');
    writeFileSync(
      file,
      source.replaceAll(/from '(\.[^']+)'/g, (_, path: string) => `from '${new URL(path, at).href}'`),
    );
    const [rule] = Object.values((await import(pathToFileURL(file).href)) as Record<string, Rule>);
    assert.ok(rule !== undefined);
    return rule;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findingsOf(rule: Rule, files: Map<string, string>): readonly string[] {
  const ledger = ledgerFrom(files);
  const world = worldOn(ledger, '2026-12-01');
  const systems = [...ledger.documents.System.values()];
  return systems
    .flatMap((system) => [...(rule.check?.(system, world) ?? [])])
    .map(({ at, message }) => `${at.path} ${at.pointer} ${message.id}`);
}
