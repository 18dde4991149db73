import type { Db } from '../../../platform/db/db.ts';

/**
 * Lets so many visitors answer as two groups would: all agree with the first third of the statements, the groups differ on
 * the second third, and on the rest everybody answers as it comes. The same every time.
 */
export async function answerInGroups(
  db: Db,
  stepId: number,
  statements: readonly number[],
  { people, at }: { people: number; at: Date },
): Promise<void> {
  const made = await db
    .insertInto('dialogueParticipant')
    .values(Array.from({ length: people }, () => ({ stepId, visitorId: crypto.randomUUID(), joinedAt: at })))
    .returning('id')
    .execute();
  const third = Math.ceil(statements.length / 3);
  const answers = made.flatMap(({ id: participantId }, person) =>
    statements.map((statementId, index) => {
      const group = person % 2 === 0;
      // One in nine does not answer as their group does.
      const odd = (person * 7 + index * 5) % 9 === 0;
      const agrees = index < third ? true : index < 2 * third ? group : (person * 3 + index) % 5 < 2;
      return {
        participantId,
        statementId,
        answer: agrees === odd ? ('disagree' as const) : ('agree' as const),
        important: index === 0 && person % 3 === 0,
        at,
      };
    }),
  );
  await db.insertInto('dialogueAnswer').values(answers).execute();
}
