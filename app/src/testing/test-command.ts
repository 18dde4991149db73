import { spawnSync } from 'node:child_process';

// `npm test`: everything that must hold, cheapest first, each under its own heading; the first failure ends it.
const parts = ['lint', 'build', 'typecheck', 'unit', 'e2e'];
// The build is a part of its own, so no script builds again before its own part.
for (const [index, part] of parts.entries()) {
  process.stdout.write(`\n=== ${index + 1}/${parts.length} ${part} ===\n`);
  const { status } = spawnSync('npm', ['run', '--silent', '--ignore-scripts', part], { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\n=== ${part} failed ===\n`);
    process.exit(status ?? 1);
  }
}
process.stdout.write('\n=== all passed ===\n');
