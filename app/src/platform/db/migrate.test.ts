import { randomBytes } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { onServer, withDatabase } from '../../testing/template.ts';
import { openDb } from './db.ts';
import { migrate } from './migrate.ts';

test('processes that start together on an empty database bring it up once, and all of them go on', async () => {
  const { serverUrl } = inject('template');
  const name = `stadmakers_migrate_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template template0 encoding 'UTF8'`);
  const pools = Array.from({ length: 4 }, () => openDb(withDatabase(serverUrl, name), 1));
  try {
    const applied = await Promise.all(pools.map(migrate));
    const names = applied.flat();
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
  } finally {
    for (const pool of pools) await pool.destroy();
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  }
});
