import { participantOf, type Step, snapshotOf } from '../../../../features/steps/index.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import type { Tx } from '../../../../platform/db/db.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { receiptHash } from '../receipt/receipt-hash.ts';
import type { ViewDraft } from './view.ts';

export type Channel = 'web' | 'paper' | 'desk' | 'phone' | 'meeting';

export type NewView = {
  view: ViewDraft;
  /** Paragraphs of the draft that it is about. */
  paragraphIds: readonly number[];
  channel: Channel;
  language: Locale;
  receivedAt: Date;
  countsOn: string;
  late: boolean;
  submissionKey: string;
};
/** A view as its receipt is known. */
export type KeptView = { id: number; number: number; receipt: string; hash: string };

/**
 * Keeps a view under the next number, within a transaction that holds the lock of the consultation: numbers have no gap
 * and no double. The act counts it for reach; the audit line says that a view came in and not whose.
 */
export async function insertView(
  tx: Tx,
  actor: Actor,
  step: Pick<Step, 'id' | 'projectId'>,
  { view, paragraphIds, channel, language, receivedAt, countsOn, late, submissionKey }: NewView,
  at: Date,
): Promise<KeptView> {
  const stepId = step.id;
  const nobody = { personId: null, contactId: null, visitorId: null };
  const who = channel === 'web' ? participantOf(actor) : nobody;
  const number = await nextNumber(tx, stepId);
  const { body } = view;
  const hash = receiptHash({ stepId, number, supplement: null, receivedAt, body });
  const kept = await tx
    .insertInto('consultationView')
    .values({
      ...{ ...view, stepId, number, channel, language, receivedAt, countsOn, late, submissionKey },
      ...{ personId: who.personId, receipt: crypto.randomUUID(), textSha256: hash },
    })
    .returning(['id', 'receipt'])
    .executeTakeFirstOrThrow();
  if (paragraphIds.length > 0) {
    const about = paragraphIds.map((paragraphId) => ({ viewId: kept.id, paragraphId }));
    await tx.insertInto('consultationViewParagraph').values(about).execute();
  }
  await tx
    .insertInto('act')
    .values({ kind: 'contribute', at, projectId: step.projectId, stepId, channel, ...who, ...snapshotOf(who) })
    .execute();
  await tx
    .updateTable('step')
    .set((eb) => ({ contributionCount: eb('contributionCount', '+', 1) }))
    .where('id', '=', stepId)
    .execute();
  // Which number an account gave is for the officers of the trajectory, not for everybody who reads the log.
  const detail = channel === 'web' ? { channel } : { channel, number, late };
  await record(tx, { actor, at, act: 'consultation.view-received', subject: `step:${stepId}`, detail });
  return { ...kept, number, hash };
}

async function nextNumber(tx: Tx, stepId: number): Promise<number> {
  const { last } = await tx
    .selectFrom('consultationView')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The receipt of what was sent before by this very form, or undefined. */
export async function sentBefore(tx: Tx, stepId: number, submissionKey: string): Promise<KeptView | undefined> {
  return tx
    .selectFrom('consultationView')
    .select(['id', 'number', 'receipt', 'textSha256 as hash'])
    .where('stepId', '=', stepId)
    .where('submissionKey', '=', submissionKey)
    .executeTakeFirst();
}
