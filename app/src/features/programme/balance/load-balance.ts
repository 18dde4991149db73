import type { Db } from '../../../platform/db/db.ts';
import { type BalanceFigures, type BalanceSection, sectionKeys } from './balance.ts';

export type Balance = {
  id: number;
  year: number;
  version: number;
  changeNote: string;
  figures: BalanceFigures;
  draftedAt: Date;
  publishedAt: Date | null;
  sections: BalanceSection[];
};
type Which = 'draft' | 'newest' | { version: number };

/** The draft of a year, the newest published version, or that of a number; undefined where there is none. */
export async function loadBalance(db: Db, year: number, which: Which): Promise<Balance | undefined> {
  const row = await db
    .selectFrom('yearlyBalance')
    .select(['id', 'year', 'version', 'changeNote', 'figures', 'draftedAt', 'publishedAt'])
    .where('year', '=', year)
    .where('publishedAt', which === 'draft' ? 'is' : 'is not', null)
    .$if(typeof which === 'object', (query) =>
      query.where('version', '=', typeof which === 'object' ? which.version : 0),
    )
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (!row) return undefined;
  const sections = await db
    .selectFrom('yearlyBalanceSection')
    .select(['key', 'drafted', 'body', 'fresh', 'revision'])
    .where('balanceId', '=', row.id)
    .execute();
  return {
    ...row,
    figures: row.figures as unknown as BalanceFigures,
    sections: sections.toSorted((a, b) => sectionKeys.indexOf(a.key) - sectionKeys.indexOf(b.key)),
  };
}

export type BalanceLine = { year: number; version: number; changeNote: string; publishedAt: Date | null };

/** All versions of all years, the newest first; drafts are for the team. */
export function listBalances(db: Db, { drafts }: { drafts: boolean }): Promise<BalanceLine[]> {
  return db
    .selectFrom('yearlyBalance')
    .select(['year', 'version', 'changeNote', 'publishedAt'])
    .$if(!drafts, (query) => query.where('publishedAt', 'is not', null))
    .orderBy('year', 'desc')
    .orderBy('version', 'desc')
    .execute();
}
