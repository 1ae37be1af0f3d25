#!/usr/bin/env node
// Runs Gatepass from source. Types are stripped by Node itself, which an older Node cannot do.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(`gatepass: this needs Node.js 24 or newer, and runs on ${process.version}.\n`);
  process.exitCode = 2;
} else {
  await import('../src/cli.ts');
}
