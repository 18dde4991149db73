import {
  type AllowedContribution,
  insertContributions,
  type Step,
  type TextToTakeIn,
} from '../../features/steps/index.ts';
import type { Tx } from '../../platform/db/db.ts';

const nobody = { personId: null, contactId: null, visitorId: null } as const;

/** Makes ideas of texts that the town brings from another step; nobody took part by them. */
export async function takeIn(tx: Tx, step: Step, texts: readonly TextToTakeIn[], at: Date): Promise<'taken'> {
  const unsent = { authorName: '', areaId: null, point: null, pictureId: null, submissionKey: null };
  const ideas = texts.map(
    (text): AllowedContribution => ({
      who: nobody,
      draft: { ...text, ...unsent },
      channel: 'web',
      submittedAt: at,
      byTown: true,
    }),
  );
  await insertContributions(tx, step, ideas, at);
  return 'taken';
}
