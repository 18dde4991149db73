import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoInitiative, demoInitiatives, gardenSurvey } from './content/initiatives.ts';
import type { DemoTown } from './demo-town.ts';

/** What residents began, in every stage; one of them asks its neighbours something. */
export async function seedInitiatives(tx: Tx, town: DemoTown): Promise<void> {
  for (const initiative of demoInitiatives) await seedInitiative(tx, town, initiative);
  await seedGardenSurvey(tx, town);
}

async function seedInitiative(tx: Tx, town: DemoTown, told: DemoInitiative): Promise<void> {
  const on = (day: number, hour = 10) => atHour(addDays(town.today, day), hour);
  const over = told.stage === 'done' || told.stage === 'stopped';
  const [first] = told.team;
  const { id } = await tx
    .insertInto('project')
    .values({
      kind: 'initiative',
      slug: told.slug,
      question: told.title,
      intro: told.what,
      status: over ? 'closed' : 'published',
      createdBy: (first && town.people.get(first.name)) ?? null,
      createdAt: on(told.begunDay),
      publishedAt: on(told.begunDay, 12),
      closedAt: over ? on(-30) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { why, place, who, stage, isPhysical, stoppedBecause, lesson, inputUse } = told;
  await tx
    .insertInto('initiative')
    .values({
      ...{ projectId: id, why, place, who, stage, isPhysical, stoppedBecause, lesson, inputUse },
      ...{ lon: told.point?.lon ?? null, lat: told.point?.lat ?? null },
    })
    .execute();
  await tx
    .insertInto('projectArea')
    .values({ projectId: id, areaId: town.areaOf(told.area) })
    .execute();
  const themes = told.themes.map((slug) => ({ projectId: id, themeId: town.themeOf(slug) }));
  if (themes.length > 0) await tx.insertInto('projectTheme').values(themes).execute();
  await seedTeam(tx, town, id, told);
  const updates = (told.updates ?? []).map(({ day, title, body }) => ({
    ...{ projectId: id, title, body },
    ...{ publishedAt: on(day), fannedOutAt: on(day) },
  }));
  if (updates.length > 0) await tx.insertInto('update').values(updates).execute();
  if (told.meeting) {
    const { day, hour, title, place: where } = told.meeting;
    const moment = { projectId: id, kind: 'meeting', title, place: where, startsAt: on(day, hour) } as const;
    await tx.insertInto('moment').values(moment).execute();
  }
}

async function seedTeam(tx: Tx, town: DemoTown, projectId: number, told: DemoInitiative): Promise<void> {
  for (const { name, role, title } of told.team) {
    const personId = town.people.get(name);
    if (!personId) throw new Error(`The demonstration names ${name}, who does not exist.`);
    const joinedAt = atHour(addDays(town.today, told.begunDay), 10);
    await tx.insertInto('initiativeMember').values({ projectId, personId, role, title, joinedAt }).execute();
    if (role === 'initiator') await tx.insertInto('roleGrant').values({ personId, role, projectId }).execute();
  }
}

async function seedGardenSurvey(tx: Tx, town: DemoTown): Promise<void> {
  const { slug, title, intro, questions, open } = gardenSurvey;
  const project = tx.selectFrom('project').select('id').where('slug', '=', slug);
  const { id: projectId } = await project.executeTakeFirstOrThrow();
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
