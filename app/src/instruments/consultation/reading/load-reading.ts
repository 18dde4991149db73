import type { Step } from '../../../features/steps/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { type Consultation, type Stage, stageOf } from '../consultation.ts';
import { loadDraft, type Paragraph } from '../draft/draft.ts';
import type { Memorandum } from '../memorandum/memorandum.ts';
import { loadAmendments } from '../memorandum/published.ts';
import { type Extension, loadExtensions } from '../setup/extend-term.ts';

/** A consultation as everybody reads it on a day (YYYY-MM-DD). */
export type Reading = {
  consultation: Consultation;
  stage: Stage;
  today: string;
  draft: readonly Paragraph[];
  extensions: readonly Extension[];
  /** How many remarks are public, by the paragraph that they are about. */
  remarks: ReadonlyMap<number, number>;
  /** What became different by the memorandum as it was published; what officers write since is theirs. */
  amendments: Memorandum['amendments'];
};

/** Loads all that stands on the page of a consultation. */
export async function loadReading(
  deps: Pick<Deps, 'db' | 'now'>,
  step: Pick<Step, 'id'>,
  consultation: Consultation,
): Promise<Reading> {
  const today = townDay(deps.now());
  const [draft, extensions, remarks, amendments] = await Promise.all([
    loadDraft(deps.db, step.id),
    loadExtensions(deps.db, step.id),
    countRemarks(deps.db, step.id),
    loadAmendments(deps.db, step.id),
  ]);
  const stage = stageOf(consultation, amendments !== undefined, today);
  return { consultation, stage, today, draft, extensions, remarks, amendments: amendments ?? [] };
}

async function countRemarks(db: Db, stepId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('consultationRemark')
    .innerJoin('contribution', 'contribution.id', 'consultationRemark.contributionId')
    .select('paragraphId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('contribution.stepId', '=', stepId)
    .where('contribution.status', '=', 'published')
    .groupBy('paragraphId')
    .execute();
  return new Map(rows.map(({ paragraphId, count }) => [paragraphId, count]));
}
