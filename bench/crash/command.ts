import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshPlace } from '../fresh-place.ts';
import { crash } from './crash.ts';

// npm run bench:crash [-- ROUNDS]: kill -9 while people write and mail goes out, twenty times, on the embedded server.
const say = (line: string) => process.stdout.write(`${line}\n`);
const rounds = Number(process.argv[2] ?? 20);
const place = await freshPlace();
try {
  const report = await crash({ dataDir: place.dataDir, rounds, log: say });
  const acknowledged = report.rounds.reduce((sum, round) => sum + round.acknowledged, 0);
  const slowest = Math.max(...report.rounds.map((round) => round.startMs));
  const { mail, audit } = report;
  say(`Acknowledged: ${acknowledged}; missing: ${report.missing.length}; wrong counts: ${report.wrongCounts.length}`);
  say(`Mail: ${JSON.stringify(mail.states)}; arrived: ${mail.arrived}; twice: ${mail.twice.length}`);
  say(`Audit: ${audit.sealed} lines sealed, ${audit.unsealed} not yet, broken at: ${audit.brokenAt ?? 'nowhere'}`);
  say(`Slowest start: ${slowest} ms`);
  const folder = join(import.meta.dirname, '../../.cache/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'crash.json'), `${JSON.stringify(report, null, 2)}\n`);
  const wrong = report.missing.length + report.wrongCounts.length + mail.twice.length;
  if (wrong > 0 || audit.brokenAt !== null || audit.knownHashFound === false) process.exitCode = 1;
} finally {
  await place.remove();
}
