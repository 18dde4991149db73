import { CompiledQuery } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Db, Tx } from '../db/db.ts';

const batch = 100;

/** Hands requested jobs to pg-boss, each exactly once; answers whether there may be more. */
export function relay(db: Db, boss: PgBoss, known: ReadonlySet<string>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Only names that this process knows: during an upgrade the newer process takes the newer jobs.
    const requests = await tx
      .selectFrom('jobRequest')
      .selectAll()
      .where('name', 'in', [...known])
      .orderBy('id')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const request of requests) {
      await boss.send(request.name, request.data as object, {
        db: bossConnection(tx),
        ...(request.startAfter === null ? {} : { startAfter: request.startAfter }),
      });
    }
    if (requests.length > 0) {
      await tx
        .deleteFrom('jobRequest')
        .where(
          'id',
          'in',
          requests.map((request) => request.id),
        )
        .execute();
    }
    return requests.length === batch;
  });
}

/** Lets pg-boss speak through our transaction; it reads its own column names, so no plugin may rename them. */
function bossConnection(tx: Tx) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      // biome-ignore lint/suspicious/noExplicitAny: the contract of pg-boss
      const { rows } = await tx.withoutPlugins().executeQuery<any>(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
