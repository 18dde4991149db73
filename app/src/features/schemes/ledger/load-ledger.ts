import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { type Account, accounts, type Balance, type MoveKind } from './money.ts';

/** What is in the accounts of a fund, recomputed from its entries. */
export type FundNow = { id: number; year: number; area: string | null; balance: Balance };
export type LedgerLine = {
  id: number;
  bookedOn: string;
  kind: MoveKind;
  from: Account;
  to: Account;
  cents: number;
  applicationId: number | null;
  number: string | null;
  title: string | null;
};

/** The funds of a scheme as they were at the end of that day (YYYY-MM-DD), the newest year and the whole town first. */
export async function fundsOn(db: Db | Tx, schemeId: number, day: string): Promise<FundNow[]> {
  const sum = (account: Account) =>
    sql<number>`coalesce(sum(case when to_account = ${account} then cents when from_account = ${account} then -cents end), 0)::bigint`;
  const rows = await db
    .selectFrom('schemeFund')
    .leftJoin('area', 'area.id', 'schemeFund.areaId')
    .leftJoin('ledgerEntry', (join) =>
      join.onRef('ledgerEntry.fundId', '=', 'schemeFund.id').on('ledgerEntry.bookedOn', '<=', day),
    )
    .select(['schemeFund.id', 'schemeFund.year', 'area.name as area'])
    .select(accounts.map((account) => sum(account).as(account)))
    .where('schemeFund.schemeId', '=', schemeId)
    .groupBy(['schemeFund.id', 'area.name'])
    .orderBy('schemeFund.year', 'desc')
    .orderBy(sql`area.name nulls first`)
    .execute();
  return rows.map(({ id, year, area, ...balance }) => ({ id, year, area, balance: balance as unknown as Balance }));
}

/** The entries of a fund up to and including that day, the newest first. */
export async function ledgerLines(db: Db, fundId: number, day: string): Promise<LedgerLine[]> {
  const rows = await db
    .selectFrom('ledgerEntry')
    .leftJoin('application', 'application.id', 'ledgerEntry.applicationId')
    .select(['ledgerEntry.id', 'ledgerEntry.bookedOn', 'ledgerEntry.kind', 'ledgerEntry.cents'])
    .select(['ledgerEntry.fromAccount as from', 'ledgerEntry.toAccount as to'])
    .select(['application.id as applicationId', 'application.title'])
    .select(sql<string | null>`application.year || '-' || lpad(application.number::text, 3, '0')`.as('number'))
    .where('ledgerEntry.fundId', '=', fundId)
    .where('ledgerEntry.bookedOn', '<=', day)
    .orderBy('ledgerEntry.id', 'desc')
    .execute();
  return rows;
}
