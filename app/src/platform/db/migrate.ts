import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

const folder = join(import.meta.dirname, '../../migrations');

/** Brings the database up to the newest numbered migration, each in its own transaction; safe to run twice at once. */
export async function migrate(db: Db): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const applied: string[] = [];
  await inTurn(db, (tx) =>
    sql`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`.execute(
      tx,
    ),
  );
  for (const name of names) {
    const ran = await inTurn(db, async (tx) => {
      const { rows } = await sql`select 1 from migration where name = ${name}`.execute(tx);
      if (rows.length > 0) return false;
      await sql.raw(await readFile(join(folder, name), 'utf8')).execute(tx);
      await sql`insert into migration (name) values (${name})`.execute(tx);
      return true;
    });
    if (ran) applied.push(name);
  }
  return applied;
}

/** Two processes that start together wait for one another; even "if not exists" fails when both find nothing. */
function inTurn<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(4242)`.execute(tx);
    return work(tx);
  });
}
