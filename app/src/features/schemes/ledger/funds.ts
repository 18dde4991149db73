import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { ceilingIn } from '../rules/scheme-rules.ts';
import { type Balance, toCeiling } from './money.ts';
import { writeMove } from './write-move.ts';

/** A fund that is locked: nobody else books in it until this transaction ends. */
export type Fund = { id: number; year: number; areaId: number | null; balance: Balance };

/** Under which scheme and rules money is given, for what year, for which area (null: none), and when. */
export type FundsWanted = {
  schemeId: number;
  rules: SchemeRules;
  year: number;
  areaId: number | null;
  today: string;
  at: Date;
};

/**
 * Locks the fund of the town for that year and, where the rules give it a ceiling, that of the area or of the area around
 * it; makes them where they are not there yet, and brings their ceilings in line with the rules.
 */
export async function lockFunds(tx: Tx, wanted: FundsWanted): Promise<Fund[]> {
  const { schemeId, rules, year, areaId } = wanted;
  const ceilings = [
    { areaId: null as number | null, cents: rules.yearlyCents },
    ...(await areaCeilings(tx, rules, areaId)),
  ];
  for (const ceiling of ceilings) {
    await tx
      .insertInto('schemeFund')
      .values({ schemeId, year, areaId: ceiling.areaId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  // Always in the same order, so that two decisions wait for one another and never both.
  const rows = await tx
    .selectFrom('schemeFund')
    .selectAll()
    .where('schemeId', '=', schemeId)
    .where('year', '=', year)
    .where((eb) =>
      eb.or([
        eb('areaId', 'is', null),
        eb(
          'areaId',
          'in',
          ceilings.map((one) => one.areaId ?? 0),
        ),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const funds: Fund[] = [];
  for (const row of rows) {
    const fund = { id: row.id, year: row.year, areaId: row.areaId, balance: balanceOf(row) };
    const ceiling = ceilings.find((one) => one.areaId === row.areaId);
    const change = ceiling && toCeiling(fund.balance, ceiling.cents);
    funds.push(change ? await writeMove(tx, fund, change, { today: wanted.today, at: wanted.at }) : fund);
  }
  return funds;
}

/** Locks the funds in which an application was booked before. */
export async function lockFundsOf(tx: Tx, applicationId: number): Promise<Fund[]> {
  const rows = await tx
    .selectFrom('schemeFund')
    .selectAll()
    .where('id', 'in', tx.selectFrom('ledgerEntry').select('fundId').where('applicationId', '=', applicationId))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => ({ id: row.id, year: row.year, areaId: row.areaId, balance: balanceOf(row) }));
}

type Row = { availableCents: number; reservedCents: number; paidCents: number; returnedCents: number };

function balanceOf({ availableCents, reservedCents, paidCents, returnedCents }: Row): Balance {
  const ceiling = -(availableCents + reservedCents + paidCents + returnedCents);
  return { ceiling, available: availableCents, reserved: reservedCents, paid: paidCents, returned: returnedCents };
}

async function areaCeilings(tx: Tx, rules: SchemeRules, areaId: number | null) {
  if (areaId === null || rules.areas.length === 0) return [];
  const { rows } = await sql<{ id: number; code: string }>`
    with recursive around as (
      select id, code, parent_id from area where id = ${areaId}
      union all
      select area.id, area.code, area.parent_id from area join around on area.id = around.parent_id)
    select id, code from around`.execute(tx);
  return rows.flatMap(({ id, code }) => {
    const cents = ceilingIn(rules, code);
    return cents === null ? [] : [{ areaId: id as number | null, cents }];
  });
}
