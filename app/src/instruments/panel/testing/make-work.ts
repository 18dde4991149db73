import { writeMoment } from '../../../features/projects/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { momentOf } from '../sessions/session.ts';
import type { MadePool } from './make-pool.ts';

/** The numbers of three sessions of a panel: one that only officers see, one that comes and one that was. */
export type MadeWork = Record<'draft' | 'coming' | 'past', number>;

const day = 86_400_000;

/** Gives a panel three sessions, a document that is a link, and somebody whom it hears. */
export async function makeWork(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { stepId, projectId }: Pick<MadePool, 'stepId' | 'projectId'>,
): Promise<MadeWork> {
  const at = now();
  const add = async (title: string, days: number, publishedAt: Date | null) => {
    const startsAt = new Date(at.getTime() + days * day);
    const endsAt = new Date(startsAt.getTime() + day / 12);
    const session = { title, startsAt, endsAt, place: 'Stadhuis', agenda: 'Kennismaken.', openToAll: true };
    const moment = momentOf({ ...session, cancelledAt: null, cancelledBecause: '' });
    const momentId =
      publishedAt && (await db.transaction().execute((tx) => writeMoment(tx, { projectId, stepId }, null, moment)));
    const { id } = await db
      .insertInto('panelSession')
      .values({ stepId, ...session, momentId, publishedAt, createdAt: at, submissionKey: crypto.randomUUID() })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  const made = {
    draft: await add('Avond in voorbereiding', 20, null),
    coming: await add('Avond die komt', 10, at),
    past: await add('Avond die was', -10, at),
  };
  const link = { title: 'Rapport', about: 'Wat er al bekend is.', link: 'https://onderzoek.example/rapport' };
  await db
    .insertInto('panelDocument')
    .values({ stepId, ...link, publishedAt: at, submissionKey: crypto.randomUUID() })
    .execute();
  const expert = { name: 'Ilse Verzonnen', role: 'onderzoeker', viewpoint: 'Hitte', proposedBy: 'panel' } as const;
  await db
    .insertInto('panelExpert')
    .values({ stepId, ...expert, consentedAt: at, submissionKey: crypto.randomUUID() })
    .execute();
  return made;
}
