import type { Db, Tx } from '../../../platform/db/db.ts';
import { bylineOf } from '../sessions/class-session.ts';

/** What one child said, as the paper shows it. */
export type Voice = {
  sheetId: number;
  /** The item in which it stands; null where it stands in none yet. */
  itemId: number | null;
  words: string;
  byline: string;
  shortened: boolean;
  question: string;
  contributionId: number | null;
  /** What the town answered to it, if it did. */
  answer: string | null;
};

/**
 * What children said and may be shown, in these items or the newest that stand in none. What a moderator hid on the site
 * afterwards is left out, and so is an answer without words: a choice is read in figures, not in a paper.
 */
export async function loadVoices(
  db: Db | Tx,
  town: string,
  which: { itemIds: readonly number[] } | { free: number },
): Promise<Voice[]> {
  if ('itemIds' in which && which.itemIds.length === 0) return [];
  const rows = await db
    .selectFrom('classSheet as sheet')
    .innerJoin('classSession as lesson', 'lesson.id', 'sheet.sessionId')
    .innerJoin('childQuestion as asked', 'asked.id', 'lesson.questionId')
    .leftJoin('area', 'area.id', 'lesson.areaId')
    .leftJoin('contribution', 'contribution.id', 'sheet.contributionId')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .leftJoin('kidsItemSheet as placed', 'placed.sheetId', 'sheet.id')
    .select(['sheet.id as sheetId', 'placed.itemId', 'sheet.words', 'sheet.shortened', 'sheet.contributionId'])
    .select(['lesson.className', 'lesson.school', 'lesson.namesSchool', 'area.name as areaName'])
    .select(['asked.question', 'response.why as answer'])
    .where('sheet.status', '=', 'published')
    .where('sheet.words', '<>', '')
    .where((eb) => eb.or([eb('sheet.contributionId', 'is', null), eb('contribution.status', '=', 'published')]))
    .where((eb) => ('itemIds' in which ? eb('placed.itemId', 'in', which.itemIds) : eb('placed.itemId', 'is', null)))
    .orderBy('sheet.id', 'itemIds' in which ? 'asc' : 'desc')
    .limit('free' in which ? which.free : 500)
    .execute();
  return rows.map(({ shortened, className, school, namesSchool, areaName, ...voice }) => ({
    ...voice,
    byline: bylineOf({ className, school, namesSchool, areaName }, town),
    shortened: shortened !== null,
  }));
}
