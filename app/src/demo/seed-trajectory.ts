import { type AgreementPromise, currentAgreement } from '../features/agreements/index.ts';
import { reportFigures } from '../features/reports/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';
import type { DemoTrajectory } from './demo-trajectory.ts';
import { seedIdeas } from './seed-ideas.ts';

/** Writes one trajectory with everything in it, as if it had been lived through the screens. */
export async function seedTrajectory(tx: Tx, town: DemoTown, demo: DemoTrajectory): Promise<void> {
  const on = (days: number) => addDays(town.today, days);
  const at = (days: number, hour = 10) => atHour(on(days), hour);
  const published = demo.status !== 'draft';
  const { id: projectId } = await tx
    .insertInto('project')
    .values({
      kind: 'trajectory',
      slug: demo.slug,
      question: demo.question,
      intro: demo.intro,
      status: demo.status,
      createdBy: town.manager.id,
      createdAt: at(demo.publishedDay - 14),
      publishedAt: published ? at(demo.publishedDay) : null,
      closedAt: demo.status === 'closed' ? at(-12) : null,
      youthGoal: demo.youth && 'goal' in demo.youth ? demo.youth.goal : '',
      youthReason: demo.youth && 'reason' in demo.youth ? demo.youth.reason : '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('projectArea')
    .values([...new Set(demo.areas.map(town.areaOf))].map((areaId) => ({ projectId, areaId })))
    .execute();
  await tx
    .insertInto('projectTheme')
    .values([...new Set(demo.themes.map(town.themeOf))].map((themeId) => ({ projectId, themeId })))
    .execute();
  await insertMany(
    tx,
    'phase',
    demo.phases.map((phase, ordinal) => ({
      projectId,
      ordinal,
      name: phase.name,
      startsOn: phase.fromDay === null ? null : on(phase.fromDay),
      endsOn: phase.toDay === null ? null : on(phase.toDay),
      approximate: phase.approximate ?? null,
    })),
  );
  await insertMany(
    tx,
    'moment',
    demo.moments.map((moment) => ({
      projectId,
      kind: moment.kind,
      title: moment.title,
      startsAt: moment.day === null ? null : at(moment.day, moment.hour ?? 19),
      approximate: moment.approximate ?? null,
      place: moment.place ?? '',
      description: moment.description ?? '',
    })),
  );
  await insertMany(
    tx,
    'summary',
    Object.entries(demo.summaries).map(([language, body]) => ({ projectId, language, body })),
  );
  await insertMany(
    tx,
    'planGroup',
    demo.groups.map(({ budgetEuro, ...group }) => ({ projectId, ...group, budgetCents: budgetEuro * 100 })),
  );
  await insertMany(
    tx,
    'update',
    demo.updates.map((update) => ({
      projectId,
      kind: 'news' as const,
      title: update.title,
      body: update.body,
      publishedAt: at(update.day),
      publishedBy: town.manager.id,
    })),
  );
  await seedAgreement(tx, town, demo, projectId);
  for (const step of demo.steps) {
    const { id: stepId } = await tx
      .insertInto('step')
      .values({
        projectId,
        instrument: step.instrument,
        title: step.title,
        intro: step.intro,
        status: step.status,
        opensAt: step.opensDay === null ? null : at(step.opensDay, 8),
        closesAt: step.closesDay === null ? null : at(step.closesDay, 22),
        assurance: step.assurance ?? 'email',
        moderation: step.moderation ?? 'after',
        limitPerPerson: step.limitPerPerson ?? null,
        settings: JSON.stringify(step.settings ?? {}),
        createdAt: at(demo.publishedDay - 10),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await seedIdeas(tx, town, { projectId, stepId }, step.ideas);
  }
  if (demo.report) await seedReport(tx, town, projectId, demo.report);
}

async function seedAgreement(tx: Tx, town: DemoTown, demo: DemoTrajectory, projectId: number): Promise<void> {
  const published = demo.status !== 'draft';
  const promises: AgreementPromise[] = [];
  for (const promise of demo.promises) {
    const dueOn = addDays(town.today, promise.dueDay);
    const values = { what: promise.what, fromWhom: town.manager.name, ownerId: town.manager.id, dueOn };
    const task = published
      ? await tx
          .insertInto('task')
          .values({
            projectId,
            kind: 'promise',
            ...values,
            createdAt: atHour(addDays(town.today, demo.publishedDay), 10),
            outcome: promise.outcome?.kind ?? null,
            outcomeNote: promise.outcome?.note ?? null,
            outcomeAt: promise.outcome ? atHour(addDays(town.today, promise.outcome.day), 10) : null,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      : null;
    promises.push({ taskId: task?.id ?? null, ...values });
  }
  const first = {
    projectId,
    version: 1,
    level: demo.level,
    ...demo.agreement,
    promises: JSON.stringify(promises),
    changeNote: '',
  };
  const moment = (day: number) =>
    published ? { publishedAt: atHour(addDays(town.today, day), 10), publishedBy: town.manager.id } : {};
  await tx
    .insertInto('agreement')
    .values({ ...first, ...moment(demo.publishedDay) })
    .execute();
  for (const [index, later] of (demo.laterVersions ?? []).entries()) {
    const { id, publishedAt, ...before } = (await currentAgreement(tx, projectId)) ?? {
      id: 0,
      publishedAt: null,
      ...first,
    };
    await tx
      .insertInto('agreement')
      .values({
        ...before,
        ...later.change,
        promises: JSON.stringify(promises),
        version: index + 2,
        changeNote: later.changeNote,
        ...moment(later.day),
      })
      .execute();
  }
}

async function seedReport(
  tx: Tx,
  town: DemoTown,
  projectId: number,
  report: NonNullable<DemoTrajectory['report']>,
): Promise<void> {
  const at = atHour(addDays(town.today, report.day), 10);
  const { day, ratings, ...texts } = report;
  await insertMany(
    tx,
    'rating',
    ratings.map((score, index) => ({ projectId, personId: town.residents[index] ?? null, score, ratedAt: at })),
  );
  const figures = JSON.stringify(await reportFigures(tx, projectId, at));
  await tx
    .insertInto('report')
    .values({ projectId, version: 1, ...texts, figures, publishedAt: at, publishedBy: town.manager.id })
    .execute();
}

async function insertMany<T extends 'phase' | 'moment' | 'summary' | 'planGroup' | 'update' | 'rating'>(
  tx: Tx,
  table: T,
  rows: object[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto(table)
      .values(rows as never)
      .execute();
}
