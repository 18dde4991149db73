import { answersFrom } from '../features/arrangement/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { ConfiguredQuestion } from '../platform/town.ts';
import { type DemoArrangement, demoArrangements } from './content/arrangements.ts';
import type { DemoTown } from './demo-town.ts';

/** Makes two initiatives with what they and the town agreed on, or are about to. */
export async function seedArrangements(
  tx: Tx,
  town: DemoTown,
  questions: readonly ConfiguredQuestion[],
): Promise<void> {
  for (const demo of demoArrangements) await seedOne(tx, town, questions, demo);
}

async function seedOne(tx: Tx, town: DemoTown, questions: readonly ConfiguredQuestion[], demo: DemoArrangement) {
  const at = (days: number) => atHour(addDays(town.today, days), 10);
  const initiator = town.people.get(demo.initiator);
  if (!initiator) throw new Error(`The demonstration has no ${demo.initiator}.`);
  const begun = {
    createdBy: initiator,
    createdAt: at(demo.day),
    publishedAt: at(demo.day),
    status: 'published',
  } as const;
  const { id: projectId } = await tx
    .insertInto('project')
    .values({ kind: 'initiative', slug: demo.slug, question: demo.title, intro: demo.what, ...begun })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { stage, why, place, who } = demo;
  await tx.insertInto('initiative').values({ projectId, stage, why, place, who }).execute();
  const member = { projectId, personId: initiator, role: 'initiator' } as const;
  await tx
    .insertInto('initiativeMember')
    .values({ ...member, joinedAt: at(demo.day) })
    .execute();
  await tx
    .insertInto('roleGrant')
    .values({ ...member, grantedAt: at(demo.day) })
    .execute();
  await tx
    .insertInto('projectArea')
    .values({ projectId, areaId: town.areaOf(demo.area) })
    .execute();
  await tx
    .insertInto('projectTheme')
    .values({ projectId, themeId: town.themeOf(demo.theme) })
    .execute();
  const personOf = { initiative: initiator, town: town.manager.id };
  for (const [index, { day, savedBy, untilDay, answers, signed }] of demo.versions.entries()) {
    const typed = new Map(
      Object.entries(answers).map(([key, { choice = '', text }]) => [key, { choice, text }] as const),
    );
    const { id: arrangementVersionId } = await tx
      .insertInto('arrangementVersion')
      .values({
        ...{ projectId, version: index + 1, answers: JSON.stringify(answersFrom(questions, typed)) },
        ...{
          validUntil: addDays(town.today, untilDay),
          savedSide: savedBy,
          savedBy: personOf[savedBy],
          savedAt: at(day),
        },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const signatures = signed.map(({ side, day: on, function: as = '' }) => ({
      ...{ arrangementVersionId, side, function: as, signedBy: personOf[side], signedAt: at(on) },
    }));
    await tx.insertInto('signOff').values(signatures).execute();
  }
}
