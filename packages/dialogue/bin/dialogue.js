#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(`dialogue: this needs Node 22.18 or newer, and it runs on ${process.versions.node}.\n`);
  process.exitCode = 1;
}
