import { sql } from 'kysely';
import type { OwnPart, Whose } from '../../../features/steps/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { partMessages } from './part-messages.ts';

/** How far somebody is in one dialogue, and what became of the statements that they wrote. */
export type OwnDialogue = {
  stepId: number;
  title: string;
  slug: string;
  question: string;
  answered: number;
  total: number;
  waiting: number;
  published: number;
  hidden: number;
};
const most = 100;

/** The dialogues in which somebody takes part, the newest first, each in a line. */
export async function myDialogues({ db }: { db: Db }, whose: Whose, locale: Locale): Promise<OwnPart[]> {
  const t = partMessages(locale);
  const own = (table: string) =>
    'personId' in whose
      ? sql`${sql.ref(`${table}.person_id`)} = ${whose.personId}::uuid`
      : sql`${sql.ref(`${table}.visitor_id`)} = ${whose.visitorId}`;
  const written = (status: string) => sql<number>`(select count(*) from dialogue_statement mine
    where mine.step_id = step.id and mine.source = 'participant' and mine.status = ${status} and ${own('mine')})::int`;
  const { rows } = await sql<OwnDialogue>`
    select step.id as step_id, step.title, project.slug, project.question,
      (select count(*) from dialogue_answer answered join dialogue_statement statement on statement.id = statement_id
        where participant_id = participant.id and answer <> 'later' and statement.status = 'published')::int as answered,
      (select count(*) from dialogue_statement all_of
        where all_of.step_id = step.id and all_of.status = 'published')::int as total,
      ${written('waiting')} as waiting, ${written('published')} as published, ${written('hidden')} as hidden
    from dialogue_participant participant
      join step on step.id = participant.step_id join project on project.id = step.project_id
    where ${own('participant')} and step.status = 'published' and project.status <> 'draft'
    order by participant.joined_at desc, step.id desc limit ${most}`.execute(db);
  return rows.map((one) => ({
    title: one.title,
    titleBy: 'town',
    about: one.question,
    answers: [],
    href: dialoguePath({ id: one.stepId, projectSlug: one.slug }, 'mine'),
    text: [t.progress(one.answered, one.total), t.ownStatements(one)].filter((sentence) => sentence !== '').join(' '),
  }));
}
