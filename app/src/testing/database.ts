import { inject } from 'vitest';
import { type Db, openDb } from '../platform/db/db.ts';
import { cloneTemplate, onServer } from './template.ts';

/** A migrated, empty database of this test file's own; call `drop` in `afterAll`. */
export async function freshDatabase(): Promise<{ db: Db; url: string; drop(): Promise<void> }> {
  const template = inject('template');
  const { name, url } = await cloneTemplate(template);
  const db = openDb(url);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      await onServer(template.serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}
