import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { loadStep, type Step } from '../../../../features/steps/index.ts';
import type { Db, Tx } from '../../../../platform/db/db.ts';
import { type Consultation, loadConsultation } from '../../consultation.ts';

export type Supplement = { id: number; body: string; hash: string; addedAt: Date; submissionKey: string };

/** A formal view, whole; for its author and for who manages the trajectory. */
export type View = Awaited<ReturnType<ReturnType<typeof viewQuery>['executeTakeFirstOrThrow']>>;

/** What the receipt shows: the view with its supplements, its consultation, and whether the memorandum is there. */
export type Receipt = {
  view: View;
  supplements: Supplement[];
  step: Step;
  consultation: Consultation;
  answered: boolean;
};

/** Views with all that is known of them, and the numbers of the paragraphs they are about. */
export function viewQuery(db: Db | Tx) {
  return db
    .selectFrom('consultationView')
    .select(['id', 'stepId', 'number', 'name', 'onBehalfOf', 'postalAddress', 'email', 'interest', 'body'])
    .select(['channel', 'language', 'receivedAt', 'countsOn', 'late', 'lateWhy', 'receipt', 'textSha256 as hash'])
    .select(['withdrawnAt', 'forgottenAt'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('consultationViewParagraph')
          .innerJoin('consultationParagraph as own', 'own.id', 'paragraphId')
          .select(
            // The number beside a paragraph on the page counts no headings.
            sql<number>`(select count(*)::int from consultation_paragraph earlier
              where earlier.step_id = own.step_id and earlier.kind = 'text' and earlier.ordinal <= own.ordinal)`.as(
              'number',
            ),
          )
          .whereRef('viewId', '=', 'consultationView.id')
          .orderBy('own.ordinal'),
      ).as('about'),
    );
}

/** What was added to a view, in order. */
export function supplementsOf(db: Db | Tx, viewId: number): Promise<Supplement[]> {
  return db
    .selectFrom('consultationSupplement')
    .select(['id', 'body', 'textSha256 as hash', 'addedAt', 'submissionKey'])
    .where('viewId', '=', viewId)
    .orderBy('id')
    .execute();
}

/** The receipt at an address; undefined where there is none. */
export async function loadReceipt(db: Db | Tx, receipt: string, now: Date): Promise<Receipt | undefined> {
  if (!z.uuid().safeParse(receipt).success) return undefined;
  const view = await viewQuery(db).where('receipt', '=', receipt).executeTakeFirst();
  if (!view) return undefined;
  const { stepId } = view;
  const [step, consultation, supplements, memorandum] = await Promise.all([
    loadStep(db, stepId, now),
    loadConsultation(db, stepId),
    supplementsOf(db, view.id),
    db.selectFrom('consultationMemorandum').select('id').where('stepId', '=', stepId).limit(1).executeTakeFirst(),
  ]);
  if (!step || !consultation) throw new Error(`View ${view.id} has no consultation.`);
  return { view, supplements, step, consultation, answered: memorandum !== undefined };
}
