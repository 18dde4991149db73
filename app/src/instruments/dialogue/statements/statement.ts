import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';

/** A statement as its officers know it. */
export type Statement = {
  id: number;
  body: string;
  bodyEn: string;
  source: 'seed' | 'participant';
  /** Whose view it stands for; only of first statements. */
  side: string;
  status: 'waiting' | 'published' | 'hidden';
  sameAs: number | null;
  submittedAt: Date;
  /** How many said agree, disagree or pass. */
  answers: number;
  /** The officer who looks at it wrote it. */
  own: boolean;
};

/** The statements of a dialogue, those that wait first and then the newest. */
export function listStatements(db: Db | Tx, stepId: number, personId: string | null): Promise<Statement[]> {
  return statements(db, stepId, personId)
    .orderBy(sql`dialogue_statement.status = 'waiting'`, 'desc')
    .orderBy('dialogueStatement.id', 'desc')
    .execute();
}

/** One statement of this dialogue, or undefined. */
export function loadStatement(
  db: Db | Tx,
  stepId: number,
  id: number,
  personId: string | null,
): Promise<Statement | undefined> {
  return statements(db, stepId, personId).where('dialogueStatement.id', '=', id).executeTakeFirst();
}

function statements(db: Db | Tx, stepId: number, personId: string | null) {
  return db
    .selectFrom('dialogueStatement')
    .select(['id', 'body', 'bodyEn', 'source', 'side', 'status', 'sameAs', 'submittedAt'])
    .select([
      sql<number>`(select count(*) from dialogue_answer answered
        where answered.statement_id = dialogue_statement.id and answered.answer <> 'later')::int`.as('answers'),
      sql<boolean>`coalesce(dialogue_statement.person_id = ${personId}::uuid, false)`.as('own'),
    ])
    .where('dialogueStatement.stepId', '=', stepId);
}

/** What a reader sees of it: the translation where there is one in their language. */
export type StatementText = { body: string; bodyEn: string };

/** The words for this reader, and whether they are a translation and so in the language of the page. */
export function wordsOf({ body, bodyEn }: StatementText, locale: Locale): { text: string; translated: boolean } {
  return locale === 'en' && bodyEn !== '' ? { text: bodyEn, translated: true } : { text: body, translated: false };
}
