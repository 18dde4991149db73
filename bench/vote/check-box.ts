import { brokenAt } from '../../app/src/instruments/budget/ballots/log.ts';
import type { Db } from '../../app/src/platform/db/db.ts';

/** What is in the box and in its log, and whether they belong together. */
export async function checkBox(db: Db, stepId: number) {
  const lines = await db
    .selectFrom('ballotLog')
    .select(['leaf', 'chain'])
    .where('stepId', '=', stepId)
    .orderBy('n')
    .execute();
  const ballots = await db.selectFrom('ballot').select('leaf').where('stepId', '=', stepId).execute();
  const logged = new Set(lines.map(({ leaf }) => leaf.toString('hex')));
  return {
    ballots: ballots.length,
    lines: lines.length,
    brokenAt: brokenAt(stepId, lines),
    withoutLine: ballots.filter(({ leaf }) => !logged.has(leaf.toString('hex'))).length,
  };
}
