import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDb } from '../platform/db/db.ts';
import { migrate } from '../platform/db/migrate.ts';

/** A migrated database that test files clone, and the server that it stands on. */
export type Template = { serverUrl: string; name: string };

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs one statement on a server's own database, where databases are made and dropped. */
export async function onServer(serverUrl: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes the template of one test run; its name is random, so that two runs at once do not clash. */
export async function makeTemplate(serverUrl: string): Promise<Template> {
  const name = `stadmakers_test_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template template0 encoding 'UTF8'`);
  const db = openDb(withDatabase(serverUrl, name), 1);
  try {
    await migrate(db);
  } finally {
    // A database with a connection cannot be cloned.
    await db.destroy();
  }
  return { serverUrl, name };
}

/** Drops the template and every clone that a failed test left behind. */
export async function removeTemplate({ serverUrl, name }: Template): Promise<void> {
  const { rows } = await onServer(serverUrl, `select datname from pg_database where datname ~ '^${name}'`);
  for (const { datname } of rows) await onServer(serverUrl, `drop database if exists ${datname} with (force)`);
}

/** Clones the template. */
export async function cloneTemplate({ serverUrl, name }: Template): Promise<{ name: string; url: string }> {
  const clone = `${name}_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${clone} template ${name}`);
  return { name: clone, url: withDatabase(serverUrl, clone) };
}
