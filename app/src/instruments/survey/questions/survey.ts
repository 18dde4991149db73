import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { designOf, type Section } from './question.ts';

/** A questionnaire with its pages. Moments are null until they happened. */
export type Survey = {
  stepId: number;
  thanks: string;
  live: boolean;
  /** The first answer; from then on only words change. */
  fixedAt: Date | null;
  publishedAt: Date | null;
  sections: Section[];
};

/** The questionnaire of a step, or undefined where none was begun. */
export async function loadSurvey(db: Db | Tx, stepId: number): Promise<Survey | undefined> {
  const survey = await db
    .selectFrom('survey')
    .select(['stepId', 'thanks', 'live', 'fixedAt', 'publishedAt'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  if (!survey) return undefined;
  const rows = await db
    .selectFrom('surveySection as section')
    .leftJoin('surveyQuestion as question', 'question.sectionId', 'section.id')
    .select(['section.id as sectionId', 'section.title', 'section.intro', 'question.id', 'question.kind'])
    .select(['question.text', 'question.help', 'question.required', 'question.design'])
    .select(['question.onlyIfId', 'question.onlyIfOption'])
    .where('section.stepId', '=', stepId)
    .orderBy('section.ordinal')
    .orderBy('question.ordinal')
    .execute();
  const sections: Section[] = [];
  let number = 0;
  for (const { sectionId, title, intro, ...row } of rows) {
    let section = sections.at(-1);
    if (section?.id !== sectionId) {
      section = { id: sectionId, number: sections.length + 1, title, intro, questions: [] };
      sections.push(section);
    }
    if (row.id === null || row.kind === null) continue;
    number += 1;
    section.questions.push({
      id: row.id,
      sectionId,
      number,
      text: row.text ?? '',
      help: row.help ?? '',
      required: row.required ?? false,
      design: designOf(row.kind, row.design),
      onlyIf: row.onlyIfId === null ? null : { questionId: row.onlyIfId, option: row.onlyIfOption ?? '' },
    });
  }
  return { ...survey, sections };
}

/** The questionnaire, locked: nobody else changes it or begins the first answer before this transaction ends. */
export async function lockSurvey(tx: Tx, stepId: number): Promise<Survey | undefined> {
  await sql`select from survey where step_id = ${stepId} for update`.execute(tx);
  return loadSurvey(tx, stepId);
}
