import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { ColumnNames } from './column-names.ts';
import { PlannedClient } from './planned-client.ts';
import type { DB } from './schema.ts';

export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;

// bigint ids stay far below 2^53; a date without a time stays the text that it is (YYYY-MM-DD).
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/** Opens a pool of at most `max` connections; columns are snake_case in SQL and camelCase here. */
export function openDb(connectionString: string, max = 10): Db {
  const pool = new pg.Pool({ connectionString, max, types, Client: PlannedClient });
  // An idle connection may die with the server; the next query opens a new one.
  pool.on('error', () => {});
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new ColumnNames()],
  });
}
