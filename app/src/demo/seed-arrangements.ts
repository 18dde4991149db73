import { answersFrom } from '../features/arrangement/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { ConfiguredQuestion } from '../platform/town.ts';
import { type DemoArranged, demoArrangements } from './content/arrangements.ts';
import { lindepad } from './content/lindepad.ts';
import type { DemoTown } from './demo-town.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

/** What initiatives and the town agreed on, or are about to. */
export async function seedArrangements(
  tx: Tx,
  town: DemoTown,
  idOf: InitiativeIds,
  questions: readonly ConfiguredQuestion[],
): Promise<void> {
  for (const demo of [...demoArrangements, lindepad.arranged])
    await seedOne(tx, town, { projectId: idOf(demo.slug), questions, demo });
}

type One = { projectId: number; questions: readonly ConfiguredQuestion[]; demo: DemoArranged };

async function seedOne(tx: Tx, town: DemoTown, { projectId, questions, demo }: One) {
  const at = (days: number) => atHour(addDays(town.today, days), 10);
  const initiator = town.people.get(demo.initiator);
  if (!initiator) throw new Error(`The demonstration has no ${demo.initiator}.`);
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
