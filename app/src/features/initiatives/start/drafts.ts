import type { Db, Tx } from '../../../platform/db/db.ts';
import type { FormState } from '../../../platform/http/form.ts';

const draftHours = 24;

/** Keeps what was typed until its writer has signed in; answers the key that only this browser gets. */
export async function saveDraft(db: Db, fields: FormState['values'], at: Date): Promise<string> {
  const key = crypto.randomUUID();
  await db
    .insertInto('initiativeDraft')
    .values({ key, fields: JSON.stringify(fields), savedAt: at })
    .execute();
  return key;
}

/** What was typed, or undefined where it is gone or too old. */
export async function loadDraft(db: Db, key: string, now: Date): Promise<FormState['values'] | undefined> {
  const row = await db
    .selectFrom('initiativeDraft')
    .select('fields')
    .where('key', '=', key)
    .where('savedAt', '>=', new Date(now.getTime() - draftHours * 3_600_000))
    .executeTakeFirst();
  return row && (row.fields as FormState['values']);
}

/** Forgets what was typed. */
export async function removeDraft(db: Db | Tx, key: string): Promise<void> {
  await db.deleteFrom('initiativeDraft').where('key', '=', key).execute();
}
