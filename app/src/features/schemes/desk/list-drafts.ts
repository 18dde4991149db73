import type { Db } from '../../../platform/db/db.ts';
import { numberText } from '../states/number-text.ts';
import type { State } from '../states/steps.ts';

/** An application that the desk entered. */
export type DeskRow = { id: number; title: string; applicantName: string; number: string; state: State };

/** What the desk entered, drafts and the newest first. */
export async function listDeskDrafts(db: Db): Promise<DeskRow[]> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'title', 'applicantName', 'year', 'number', 'state'])
    .where('channel', '<>', 'web')
    .orderBy((eb) => eb('state', '=', 'draft'), 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) }));
}
