import type { Db, Tx } from '../../platform/db/db.ts';
import type { FormState } from '../../platform/http/form.ts';

/** How long an unfinished form waits, in hours. */
const draftHours = 24;

/** Keeps what was typed until its writer has signed in; answers the key that only this browser gets. */
export async function saveDraft(db: Db, stepId: number, fields: FormState['values'], at: Date): Promise<string> {
  const key = crypto.randomUUID();
  await db
    .insertInto('ideaDraft')
    .values({ key, stepId, fields: JSON.stringify(fields), savedAt: at })
    .execute();
  return key;
}

/** What was typed in this step, or undefined where it is gone or too old. */
export async function loadDraft(
  db: Db,
  key: string,
  stepId: number,
  now: Date,
): Promise<FormState['values'] | undefined> {
  const row = await db
    .selectFrom('ideaDraft')
    .select('fields')
    .where('key', '=', key)
    .where('stepId', '=', stepId)
    .where('savedAt', '>=', since(now))
    .executeTakeFirst();
  return row && (row.fields as FormState['values']);
}

/** Forgets what was typed. */
export async function removeDraft(db: Db | Tx, key: string): Promise<void> {
  await db.deleteFrom('ideaDraft').where('key', '=', key).execute();
}

function since(now: Date): Date {
  return new Date(now.getTime() - draftHours * 3_600_000);
}
