import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { DataSet } from './data-set.ts';

export type DataRow = Record<string, string | number | Date | null>;

/** Rows after this number, in the order of their numbers; only columns that the dictionary describes. */
export async function readRows(db: Db, { columns, rows }: DataSet, after: number, limit: number): Promise<DataRow[]> {
  const names = sql.join(columns.map(({ key }) => sql.ref(key)));
  const read = await sql<DataRow>`select ${names} from (${rows}) as given
    where id > ${after} order by id limit ${limit}`.execute(db);
  return read.rows;
}

/** All rows, a few hundred at a time, so that a long list never stands in memory as a whole. */
export async function* allRows(db: Db, set: DataSet, perRead = 500): AsyncGenerator<DataRow[]> {
  let after = -1;
  while (true) {
    const rows = await readRows(db, set, after, perRead);
    if (rows.length > 0) yield rows;
    if (rows.length < perRead) return;
    after = Number(rows.at(-1)?.id);
  }
}
