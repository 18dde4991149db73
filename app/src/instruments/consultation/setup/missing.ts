import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Consultation } from '../consultation.ts';

/** What lacks before a consultation can be announced. */
export type Missing =
  | { kind: 'no-title' }
  | { kind: 'no-first-day' }
  | { kind: 'first-day-past' }
  | { kind: 'no-draft' };

/** All that lacks, in the order in which one would mend it; `today` is YYYY-MM-DD. */
export function missingBefore(
  { draftTitle, firstDay }: Pick<Consultation, 'draftTitle' | 'firstDay'>,
  paragraphs: number,
  today: string,
): Missing[] {
  const missing: Missing[] = [];
  if (draftTitle === '') missing.push({ kind: 'no-title' });
  if (firstDay === null) missing.push({ kind: 'no-first-day' });
  else if (firstDay < today) missing.push({ kind: 'first-day-past' });
  if (paragraphs === 0) missing.push({ kind: 'no-draft' });
  return missing;
}

/** How many paragraphs the draft has, headings included. */
export async function countParagraphs(db: Db | Tx, stepId: number): Promise<number> {
  const counted = db.selectFrom('consultationParagraph').select((eb) => eb.fn.countAll<number>().as('count'));
  return (await counted.where('stepId', '=', stepId).executeTakeFirstOrThrow()).count;
}
