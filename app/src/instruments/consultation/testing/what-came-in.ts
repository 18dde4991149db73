import type { Insertable } from 'kysely';
import type { ConsultationView } from '../../../platform/db/schema.ts';
import type { onConsultationTown } from './on-consultation-town.ts';

type Its = ReturnType<typeof onConsultationTown>['its'];
type ViewInput = Partial<Insertable<ConsultationView>> & { number: number };

/** A view that came in, as it is kept; answers its id. */
export async function keepView({ town, stepId }: Its, view: ViewInput): Promise<number> {
  const { id } = await town.db
    .insertInto('consultationView')
    .values({
      stepId,
      name: 'Riet Jonker',
      postalAddress: 'Lindelaan 14\n2000 AA Haarlem',
      body: 'De Lindelaan is te smal voor een fietsstraat.',
      receivedAt: town.deps.now(),
      countsOn: '2026-11-20',
      late: false,
      receipt: crypto.randomUUID(),
      textSha256: 'x',
      ...view,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A public remark on the second paragraph; answers its id. */
export async function keepRemark(
  { town, stepId, projectId, paragraphs, residentId }: Its,
  body: string,
  personId: string | null = residentId,
): Promise<number> {
  const at = town.deps.now();
  const { id: contributionId } = await town.db
    .insertInto('contribution')
    .values({
      projectId,
      stepId,
      personId,
      title: body,
      body: '',
      status: 'published',
      submittedAt: at,
      publishedAt: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const paragraphId = paragraphs[1] ?? 0;
  await town.db.insertInto('consultationRemark').values({ contributionId, paragraphId }).execute();
  return contributionId;
}
