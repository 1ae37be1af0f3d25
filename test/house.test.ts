/** The arrows of the house: which room may know which, and what no core room may touch. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { relative, resolve } from 'node:path';
import { Node, Project } from 'ts-morph';
import type { SourceFile } from 'ts-morph';

const root = resolve(import.meta.dirname, '..');
const project = new Project({ tsConfigFilePath: resolve(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths([resolve(root, 'src/**/*.ts'), resolve(root, 'src/generated/*.{js,ts}')]);

/** Rooms that each room may import from, itself aside; and why not from others. */
const arrows: Readonly<Record<string, { readonly may: readonly string[]; readonly why: string }>> = {
  diagnostic: { may: [], why: 'everything may import it, so it imports nothing' },
  once: { may: [], why: 'it remembers one answer' },
  order: { may: [], why: 'it is one comparison' },
  time: { may: [], why: 'a calendar knows no documents' },
  kinds: { may: ['diagnostic'], why: 'a type that knows a rule could not be judged by another one' },
  generated: { may: ['kinds'], why: 'it is made from the kinds alone' },
  ledger: { may: ['diagnostic', 'kinds'], why: 'looking a document up needs no opinion about it' },
  load: {
    may: ['diagnostic', 'kinds', 'generated', 'ledger', 'time'],
    why: 'reading a file must not depend on what is demanded of it',
  },
  rules: {
    may: ['diagnostic', 'kinds', 'generated', 'ledger', 'time'],
    why: 'a rule is pure: documents and a day in, symbols out',
  },
  access: {
    may: ['diagnostic', 'kinds', 'ledger', 'once', 'order', 'rules', 'time'],
    why: 'the clock asks the same rules as the gate, and nothing else',
  },
  check: {
    may: ['diagnostic', 'kinds', 'ledger', 'load', 'order', 'rules', 'access', 'time'],
    why: 'a verdict must not depend on where files live or how it is shown',
  },
  render: { may: ['diagnostic'], why: 'it gets plain data, never a ledger, so that every format says the same' },
  hosts: {
    may: ['evidence', 'kinds', 'load'],
    why: 'an edge hands over bytes; it takes the shapes of sources and receipts from the core and judges nothing',
  },
  evidence: {
    may: ['diagnostic', 'kinds', 'order', 'time'],
    why: 'a proof is checked by people who have neither the files nor the provider',
  },
  providers: {
    may: ['access', 'diagnostic', 'kinds', 'order', 'time'],
    why: 'an edge makes true what it is told, and does not judge whether it should be',
  },
  sandbox: { may: [], why: 'it plays somebody else and must not know what Gatepass would like to hear' },
  demo: {
    may: ['kinds', 'providers', 'render', 'sandbox'],
    why: 'it shows what a user gets, and reads the directory past Gatepass: the verbs are programs to it, and it asks no core room',
  },
  commands: {
    may: [
      'diagnostic',
      'kinds',
      'ledger',
      'load',
      'once',
      'order',
      'rules',
      'access',
      'check',
      'render',
      'hosts',
      'time',
      'evidence',
      'providers',
      'sandbox',
      'demo',
    ],
    why: 'commands join everything but the program itself',
  },
  verbs: { may: ['commands', 'render'], why: 'it says how a command is called, and loads it when it is' },
  cli: { may: ['commands', 'verbs'], why: 'the program knows its verbs' },
};

const core = [
  'diagnostic',
  'once',
  'order',
  'time',
  'kinds',
  'generated',
  'ledger',
  'load',
  'rules',
  'access',
  'check',
  'evidence',
  'render',
];

/** Packages that a core room may use: none of them reaches outside. */
const pure = ['fastest-levenshtein', 'js-yaml', 'node:util', 'string-width', 'temporal-polyfill', 'yaml'];

/** What one of them may use besides: digests and signatures of Ed25519 are functions of their input, and never draw lots. */
const pureIn: Readonly<Record<string, readonly string[]>> = { evidence: ['node:crypto'] };

suite('The house', () => {
  test('knows every room', () => {
    const rooms = new Set(project.getSourceFiles().map(roomOf));
    assert.deepEqual([...rooms].sort(), Object.keys(arrows).sort());
  });

  for (const [room, { may, why }] of Object.entries(arrows)) {
    test(`${room} imports ${may.length === 0 ? 'no other room' : may.join(', ')}, because ${why}`, () => {
      const strangers = filesOf(room).flatMap((file) =>
        importsOf(file)
          .filter((other) => other !== room && !may.includes(other))
          .map((other) => `${nameOf(file)} -> ${other}`),
      );
      assert.deepEqual(strangers, []);
    });
  }

  test('keeps its core rooms away from files, processes, networks and clocks', () => {
    const touched = core
      .flatMap(filesOf)
      .flatMap((file) => [...packagesOf(file), ...worldsOf(file)].map((what) => `${nameOf(file)} uses ${what}`));
    assert.deepEqual(touched, []);
  });

  test('names Okta where it is played or changed, and where somebody has to say which provider it is', () => {
    const names = project
      .getSourceFiles()
      .filter((file) => /okta/i.test(withoutPaths(file.getFullText())))
      .map(nameOf)
      .filter((name) => !/^src\/(generated|sandbox|demo|providers\/okta)\//.test(name));
    assert.deepEqual(names, ['src/kinds/organisation.ts', 'src/providers/index.ts']);
  });

  test('loads no heavy engine on the way to a verdict', () => {
    const verdicts = ['check', 'access', 'explain', 'verify', 'who-had'].map((verb) => `src/commands/${verb}.ts`);
    const reached = verdicts.flatMap((name) => [...reachedFrom(project.getSourceFileOrThrow(resolve(root, name)))]);
    const heavy = reached
      .filter((file) =>
        /from '(ts-morph|typescript|@pulumi\/[^']+|@grpc\/[^']+|google-protobuf[^']*|ajv|ky)'/.test(file.getFullText()),
      )
      .map(nameOf);
    assert.deepEqual([...new Set(heavy)], []);
  });

  test('carries no word of plumbing in its names', () => {
    const named = project
      .getSourceFiles()
      .map(nameOf)
      .filter((name) => /(manager|helper|util|service)/i.test(name.replace('hiring-manager', '')));
    assert.deepEqual(named, []);
  });
});

/** Paths and hosts name the provider's room, not the provider. */
function withoutPaths(text: string): string {
  return text.replaceAll(/'\.[^']*'|https?:\/\/\S+/g, '');
}

/** Files that are loaded with a file: what it imports for more than types, and what those import. */
function reachedFrom(file: SourceFile, seen = new Set<SourceFile>()): Set<SourceFile> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const one of [...file.getImportDeclarations(), ...file.getExportDeclarations()]) {
    const target = one.isTypeOnly() ? undefined : one.getModuleSpecifierSourceFile();
    if (target !== undefined && nameOf(target).startsWith('src/')) reachedFrom(target, seen);
  }
  return seen;
}

function nameOf(file: SourceFile): string {
  return relative(root, file.getFilePath()).replaceAll('\\', '/');
}

function roomOf(file: SourceFile): string {
  return (nameOf(file).split('/')[1] ?? '').replace(/\.ts$/, '');
}

function filesOf(room: string): readonly SourceFile[] {
  return project.getSourceFiles().filter((file) => roomOf(file) === room);
}

function importsOf(file: SourceFile): readonly string[] {
  const targets = [...file.getImportDeclarations(), ...file.getExportDeclarations()].map((one) =>
    one.getModuleSpecifierSourceFile(),
  );
  const lazy = file.getFullText().matchAll(/import\('(\.[^']+)'\)/g);
  const lazyTargets = [...lazy].map(([, path]) => project.getSourceFile(resolve(file.getDirectoryPath(), path ?? '')));
  return [...targets, ...lazyTargets]
    .flatMap((target) => (target === undefined ? [] : [roomOf(target)]))
    .filter((room) => room in arrows);
}

function packagesOf(file: SourceFile): readonly string[] {
  const specifiers = [...file.getImportDeclarations()].map((one) => one.getModuleSpecifierValue());
  const allowed = [...pure, ...(pureIn[roomOf(file)] ?? [])];
  return specifiers.filter((name) => !name.startsWith('.') && !allowed.includes(name));
}

/** Globals through which a program reaches the world. */
const globals = ['process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'globalThis'];

function worldsOf(file: SourceFile): readonly string[] {
  const found: string[] = [];
  file.forEachDescendant((node) => {
    if (Node.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|Temporal\.Now\b.*)$/.test(node.getText()))
      found.push(node.getText());
    if (Node.isNewExpression(node) && node.getText() === 'new Date()') found.push('new Date()');
    if (Node.isIdentifier(node) && globals.includes(node.getText()) && isGlobal(node)) found.push(node.getText());
  });
  return found;
}

function isGlobal(node: Node): boolean {
  const parent = node.getParent();
  const isName = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === node;
  return (
    !isName &&
    !Node.isPropertyAssignment(parent) &&
    !Node.isPropertySignature(parent) &&
    node
      .getSymbol()
      ?.getDeclarations()
      .every((one) => one.getSourceFile().getFilePath().includes('node_modules')) !== false
  );
}
