import { sql } from 'kysely';
import { openDb } from '../db/db.ts';
import { startEmbedded } from '../db/embedded/embedded.ts';
import { findRunning } from '../db/embedded/find-running.ts';
import { verifyChain } from './verify.ts';

// npm run audit:verify [-- HASH]: recomputes the log of DATABASE_URL, of the application that runs, or of its data.
const print = (line: string) => process.stdout.write(`${line}\n`);
const dataDir = process.env.DATA_DIR || './data';
const known = process.argv[2];

async function database(): Promise<{ url: string; stop(): Promise<void> }> {
  const running = process.env.DATABASE_URL || (await findRunning(dataDir));
  if (running) return { url: running, stop: async () => {} };
  return startEmbedded({ dataDir, log: print });
}

async function check(): Promise<boolean> {
  const { rows } = await sql`select where to_regclass('audit_seal') is not null`.execute(db);
  if (rows.length === 0) {
    print('There is no log here yet: the application has not been started on this database.');
    return false;
  }
  const found = await verifyChain(db, known);
  print(`Sealed lines that hold: ${found.sealed}`);
  print(`Last hash: ${found.lastHash}`);
  print(`Lines without a seal yet: ${found.unsealed}`);
  if (found.brokenAt !== null) print(`BROKEN at position ${found.brokenAt}: a line or seal was changed or removed.`);
  if (found.knownHashFound === false)
    print(`MISSING: ${known} does not stand in the chain; the log was cut or remade.`);
  if (found.brokenAt !== null || found.knownHashFound === false) return false;
  print('The chain is whole.');
  return true;
}

const { url, stop } = await database();
const db = openDb(url, 1);
try {
  process.exitCode = (await check()) ? 0 : 1;
} finally {
  await db.destroy();
  await stop();
}
