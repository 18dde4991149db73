import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { BallotBox } from './ballot-box.ts';
import { receiptRange } from './receipt-code.ts';

/** What became of the ballot of a receipt; its choices are not in here. */
export type LookUp =
  | { state: 'no-code' | 'unknown' }
  | { state: 'standing' | 'replaced' | 'counted' | 'not-counted'; publishedAt: Date | null };

/** Looks a receipt up: in the log and the box until the close, among those that were counted after it. */
export async function lookUp(db: Db, box: Pick<BallotBox, 'stepId' | 'closedAt'>, typed: string): Promise<LookUp> {
  const range = receiptRange(typed);
  if (!range) return { state: 'no-code' };
  const within = <Column extends 'ballotLog.leaf' | 'leaf'>(column: Column) =>
    sql<boolean>`${sql.ref(column)} between ${range.from} and ${range.to}`;
  const line = await db
    .selectFrom('ballotLog')
    .select(['n', 'leaf'])
    .select((eb) =>
      eb
        .selectFrom('ballotHead')
        .select((head) => head.fn.min('at').as('at'))
        .whereRef('ballotHead.stepId', '=', 'ballotLog.stepId')
        .whereRef('ballotHead.size', '>', 'ballotLog.n')
        .as('publishedAt'),
    )
    .where('stepId', '=', box.stepId)
    .where(within('ballotLog.leaf'))
    .executeTakeFirst();
  if (!line) return { state: 'unknown' };
  const table = box.closedAt ? 'ballotReceipt' : 'ballot';
  const stands = await db
    .selectFrom(table)
    .select('leaf')
    .where('stepId', '=', box.stepId)
    .where('leaf', '=', line.leaf)
    .executeTakeFirst();
  const { publishedAt } = line;
  if (box.closedAt) return { state: stands ? 'counted' : 'not-counted', publishedAt };
  return { state: stands ? 'standing' : 'replaced', publishedAt };
}

/** How many ballots and receipts were counted; undefined before the close, when nobody is told. */
export async function countedFigures(db: Db, { stepId, closedAt }: Pick<BallotBox, 'stepId' | 'closedAt'>) {
  if (!closedAt) return undefined;
  const countOf = async (table: 'ballotCounted' | 'ballotReceipt') => {
    const rows = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count'));
    return (await rows.where('stepId', '=', stepId).executeTakeFirstOrThrow()).count;
  };
  return { ballots: await countOf('ballotCounted'), receipts: await countOf('ballotReceipt') };
}
