import type { Db } from '../../../platform/db/db.ts';

export type RecipientStatus = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed' | 'skipped';
export type Progress = Record<RecipientStatus, number> & { all: number };

/** How the readers of an issue stand. */
export async function loadProgress(db: Db, issueId: number): Promise<Progress> {
  const rows = await db
    .selectFrom('newsletterRecipient')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('issueId', '=', issueId)
    .groupBy('status')
    .execute();
  const progress: Progress = { queued: 0, sending: 0, sent: 0, uncertain: 0, failed: 0, skipped: 0, all: 0 };
  for (const { status, count } of rows) {
    progress[status] = count;
    progress.all += count;
  }
  return progress;
}

/** How many minutes the rest takes at this pace, rounded up. */
export function minutesLeft({ queued, sending }: Progress, perSecond: number): number {
  return Math.ceil((queued + sending) / perSecond / 60);
}
