import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../../platform/db/db.ts';

/** Something with which people agree more or less: "Buren leren elkaar kennen." */
export type Statement = { id: number; text: string };
/** A value with the statements by which it is scored. */
export type Value = { id: number; name: string; about: string; statements: Statement[] };
/** What somebody is to the initiative: a neighbour, an entrepreneur. */
export type Role = { id: number; name: string };

/** A value scan as its officers made it. Moments are null until they happened. */
export type Scan = {
  stepId: number;
  thanks: string;
  /** The last day of the first round, YYYY-MM-DD. */
  beforeUntil: string | null;
  /** The first day of the second round, YYYY-MM-DD. */
  afterFrom: string | null;
  /** The first score; from then on what is scored, and who can be somebody, stays. */
  fixedAt: Date | null;
  publishedAt: Date | null;
  values: Value[];
  roles: Role[];
};

/** The value scan of a step, or undefined where none was begun. */
export async function loadScan(db: Db | Tx, stepId: number): Promise<Scan | undefined> {
  return db
    .selectFrom('valueScan as scan')
    .select(['scan.stepId', 'thanks', 'beforeUntil', 'afterFrom', 'fixedAt', 'publishedAt'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('valueScanValue as value')
          .select(['value.id', 'value.name', 'value.about'])
          .select((inner) =>
            jsonArrayFrom(
              inner
                .selectFrom('valueScanStatement as statement')
                .select(['statement.id', 'statement.text'])
                .whereRef('statement.valueId', '=', 'value.id')
                .orderBy('statement.ordinal'),
            ).as('statements'),
          )
          .whereRef('value.stepId', '=', 'scan.stepId')
          .orderBy('value.ordinal'),
      ).as('values'),
      jsonArrayFrom(
        eb
          .selectFrom('valueScanRole as role')
          .select(['role.id', 'role.name'])
          .whereRef('role.stepId', '=', 'scan.stepId')
          .orderBy('role.ordinal'),
      ).as('roles'),
    ])
    .where('scan.stepId', '=', stepId)
    .executeTakeFirst();
}

/** The value scan, locked: nobody else changes it or gives the first score before this transaction ends. */
export async function lockScan(tx: Tx, stepId: number): Promise<Scan | undefined> {
  await sql`select from value_scan where step_id = ${stepId} for update`.execute(tx);
  return loadScan(tx, stepId);
}

/** All statements in the order in which they are scored. */
export function statementsOf({ values }: Pick<Scan, 'values'>): Statement[] {
  return values.flatMap(({ statements }) => statements);
}
