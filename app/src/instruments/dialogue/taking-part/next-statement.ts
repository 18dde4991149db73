import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Answer } from '../dialogue.ts';

/** A statement to answer, with this participant's own answer where there is one. */
export type ToAnswer = {
  id: number;
  body: string;
  bodyEn: string;
  source: 'seed' | 'participant';
  answer: Answer | null;
  important: boolean;
};

/**
 * The statement that comes next for this participant, or undefined when all were answered. It is drawn: the chance of
 * each is as its priority (Efraimidis and Spirakis 2006), by a lot of its own for each participant that stays the same
 * however often the page is opened. What was kept for later comes last, the longest kept first.
 */
export async function nextStatement(
  db: Db,
  stepId: number,
  participant: number | null,
  /** What the lot is drawn by; the same for the same participant. */
  seed: string,
): Promise<ToAnswer | undefined> {
  const lot = sql`((hashtextextended(${seed} || ':' || dialogue_statement.id, 0) & 9007199254740991) + 1) / 9007199254740993.0::float8`;
  return toAnswer(db, stepId, participant)
    .where((eb) => eb.or([eb('own.answer', 'is', null), eb('own.answer', '=', 'later')]))
    .orderBy((eb) => eb('own.answer', 'is not', null))
    .orderBy('own.at')
    .orderBy(sql`-ln(${lot}) / dialogue_statement.priority`)
    .orderBy('dialogueStatement.id')
    .limit(1)
    .executeTakeFirst();
}

/** One statement that takes part in this dialogue, or undefined. */
export function statementToAnswer(
  db: Db,
  stepId: number,
  participant: number | null,
  id: number,
): Promise<ToAnswer | undefined> {
  return toAnswer(db, stepId, participant).where('dialogueStatement.id', '=', id).executeTakeFirst();
}

function toAnswer(db: Db, stepId: number, participant: number | null) {
  return db
    .selectFrom('dialogueStatement')
    .leftJoin('dialogueAnswer as own', (join) =>
      join.onRef('own.statementId', '=', 'dialogueStatement.id').on('own.participantId', '=', participant ?? 0),
    )
    .select([
      'dialogueStatement.id',
      'dialogueStatement.body',
      'dialogueStatement.bodyEn',
      'dialogueStatement.source',
      'own.answer',
    ])
    .select(sql<boolean>`coalesce(own.important, false)`.as('important'))
    .where('dialogueStatement.stepId', '=', stepId)
    .where('dialogueStatement.status', '=', 'published');
}
