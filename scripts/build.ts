/** Builds `dist/`, which the published package runs: one small file for the start and one for each command. */
import { build } from 'esbuild';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import manifest from '../package.json' with { type: 'json' };
import { tops } from '../src/kinds/index.ts';
import { noticesFor } from './notices.ts';

const TOO_OLD = `const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(\`gatepass: this needs Node.js 24 or newer, and runs on \${process.version}.\\n\`);
  process.exit(2);
}
await import('./main.js');
`;

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  // The second thread looks for its program beside the code that starts it.
  entryPoints: { main: 'src/cli.ts', 'second-thread': 'src/commands/tree/second-thread.ts' },
  metafile: true,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'none',
  // Whoever installs Gatepass installs these: Pulumi's SDK finds files beside its own.
  external: Object.keys(manifest.dependencies),
  // commander is CommonJS inside and asks for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
await build({
  stdin: { contents: TOO_OLD, loader: 'js' },
  outfile: 'dist/cli.js',
  format: 'esm',
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/NOTICES.txt', `${noticesFor(Object.keys(metafile.inputs))}\n`);
for await (const page of glob('src/rules/*/*.md')) cpSync(page, page.replace(/^src/, 'dist'));
// What the demo plays with.
for (const top of tops) cpSync(top, `dist/sample/${top}`, { recursive: true });
for (const file of ['go.mod', 'go.sum']) cpSync(`toolchain/${file}`, `dist/toolchain/${file}`);
