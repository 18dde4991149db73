import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Db } from './db.ts';

const folder = join(import.meta.dirname, '../../migrations');

/** Brings the database up to the newest numbered migration, each in its own transaction; safe to run twice at once. */
export async function migrate(db: Db): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`.execute(
    db,
  );
  const applied: string[] = [];
  for (const name of names) {
    const ran = await db.transaction().execute(async (tx) => {
      // Two processes that start together wait for one another here.
      await sql`select pg_advisory_xact_lock(4242)`.execute(tx);
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
