import type { Db, Tx } from '../../platform/db/db.ts';

/** A dialogue as it was set up; `threshold` is the fewest people of whom anything is shown. */
export type Dialogue = {
  stepId: number;
  /** What the statements are about; empty as long as nobody wrote it. */
  question: string;
  maxLength: number;
  writing: Writing;
  threshold: number;
  policy: string;
};

/** Who may write a statement. */
export const writings = ['participants', 'signed-in', 'nobody'] as const;
export type Writing = (typeof writings)[number];

/** What somebody can answer to a statement. 'later' keeps it for another time: it counts as not seen. */
export const answers = ['agree', 'disagree', 'pass', 'later'] as const;
export type Answer = (typeof answers)[number];

/** The dialogue of a step, or undefined where the step is none that was started. */
export function loadDialogue(db: Db | Tx, stepId: number): Promise<Dialogue | undefined> {
  return db
    .selectFrom('dialogue')
    .select(['stepId', 'question', 'maxLength', 'writing', 'threshold', 'policy'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
}

/** The dialogue, locked: no other officer changes it before this transaction ends. Answers do not wait for it. */
export async function lockDialogue(tx: Tx, stepId: number): Promise<Dialogue | undefined> {
  await tx.selectFrom('dialogue').select('stepId').where('stepId', '=', stepId).forNoKeyUpdate().execute();
  return loadDialogue(tx, stepId);
}

/** Whether anybody answered anything; from then on the question stays what it is. */
export async function hasAnswers(db: Db | Tx, stepId: number): Promise<boolean> {
  const one = db.selectFrom('dialogueParticipant').select('id').where('stepId', '=', stepId).limit(1);
  return (await one.executeTakeFirst()) !== undefined;
}
