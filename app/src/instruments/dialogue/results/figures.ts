import type { Db } from '../../../platform/db/db.ts';

/** How often each answer was given to a statement. */
export type Counts = { agree: number; disagree: number; pass: number };
/** What was counted of one dialogue; whoever shows it asks `shown` first. */
export type Figures = { statements: (Counts & { id: number })[] };
export type Result = { participants: number; answers: number; figures: Figures; computedAt: Date };

/** What was last counted, or undefined where nothing was yet. */
export async function loadResult(db: Db, stepId: number): Promise<Result | undefined> {
  const row = await db
    .selectFrom('dialogueResult')
    .select(['participants', 'answers', 'figures', 'computedAt'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  // The figures are written by saveFigures only.
  return row && { ...row, figures: row.figures as Figures };
}

/** The counts where so many people answered that nobody can be recognised, else null. */
export function shown<Of extends Counts>(counts: Of | undefined, threshold: number): Of | null {
  return counts && answersOf(counts) >= threshold ? counts : null;
}

/** How many people answered. */
function answersOf({ agree, disagree, pass }: Counts): number {
  return agree + disagree + pass;
}

/** The shares in whole percents. */
export function sharesOf(counts: Counts): Counts {
  const all = Math.max(1, answersOf(counts));
  const share = (part: number) => Math.round((100 * part) / all);
  return { agree: share(counts.agree), disagree: share(counts.disagree), pass: share(counts.pass) };
}
