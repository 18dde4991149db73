import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { gardenSurvey } from './content/initiatives.ts';
import type { DemoTown } from './demo-town.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

/** What the garden asks its neighbours. */
export async function seedGardenSurvey(tx: Tx, town: DemoTown, idOf: InitiativeIds): Promise<void> {
  const { slug, title, intro, questions, open } = gardenSurvey;
  const projectId = idOf(slug);
  const at = atHour(addDays(town.today, -9), 10);
  const { id: stepId } = await tx
    .insertInto('step')
    .values({
      ...{ projectId, instrument: 'survey', title, intro, status: 'published', assurance: 'anonymous' },
      ...{ opensAt: at, closesAt: atHour(addDays(town.today, 21), 22), createdAt: at, settings: '{}' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('survey')
    .values({ stepId, thanks: 'Bedankt! Wij schrijven wat wij ermee doen.', createdAt: at })
    .execute();
  const section = tx.insertInto('surveySection').values({ stepId, ordinal: 1, title, intro: '' });
  const { id: sectionId } = await section.returning('id').executeTakeFirstOrThrow();
  const choices = questions.map(({ text, options }, index) => ({
    ...{ sectionId, ordinal: index + 1, text, kind: 'single' as const },
    design: JSON.stringify({
      options: options.map((name, place) => ({ key: String(place + 1), text: name })),
      other: false,
    }),
  }));
  const long = { sectionId, ordinal: choices.length + 1, text: open, kind: 'long' as const, design: '{}' };
  await tx
    .insertInto('surveyQuestion')
    .values([...choices, long])
    .execute();
}
