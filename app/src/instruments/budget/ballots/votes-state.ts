import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { codeOf } from './ballot-code.ts';
import { type Batch, loadBatches } from './codes.ts';

/** What officers see of a ballot box: how many, never for what. */
export type VotesState = {
  received: number;
  onPaper: number;
  codes: number;
  waiting: number;
  /** How the codes begin of paper ballots that two people keyed in differently: enough to find the sheet, not to vote. */
  differing: string[];
  batches: Batch[];
};

/** The turnout, the codes, and the paper that waits for a second pair of eyes. */
export async function votesState({ db, settings }: Deps, stepId: number, closed: boolean): Promise<VotesState> {
  const [received, onPaper] = await turnout(db, stepId, closed ? 'ballotCounted' : 'ballot');
  const paper = db.selectFrom('ballotPaper').select(['codeId', 'secondChoices']).where('stepId', '=', stepId);
  const rows = await paper.orderBy('id').execute();
  const batches = await loadBatches(db, stepId);
  return {
    received,
    onPaper,
    codes: batches.reduce((sum, { count }) => sum + count, 0),
    waiting: rows.filter(({ secondChoices }) => secondChoices === null).length,
    differing: rows
      .filter(({ secondChoices }) => secondChoices !== null)
      .map(({ codeId }) => codeOf(settings.secret, codeId).split('-')[0] ?? ''),
    batches,
  };
}

async function turnout(db: Db, stepId: number, table: 'ballot' | 'ballotCounted'): Promise<[number, number]> {
  const rows = await db
    .selectFrom(table)
    .select('channel')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .groupBy('channel')
    .execute();
  const of = (channel: 'web' | 'paper') => rows.find((row) => row.channel === channel)?.count ?? 0;
  return [of('web') + of('paper'), of('paper')];
}
