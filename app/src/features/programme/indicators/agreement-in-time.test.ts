import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { liveIndicators } from './live-indicators.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

type Trajectory = { published: string; planned: string | null; agreed: string; opened?: string };

async function addTrajectory({ published, planned, agreed, opened }: Trajectory): Promise<void> {
  const slug = crypto.randomUUID();
  const { id: projectId } = await town.db
    .insertInto('project')
    .values({
      kind: 'trajectory',
      slug,
      question: 'Hoe wordt het?',
      status: 'published',
      publishedAt: new Date(published),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const step = { projectId, instrument: 'ideas', title: 'Ideeën', status: 'published' } as const;
  const { id } = await town.db
    .insertInto('step')
    .values({ ...step, opensAt: planned ? new Date(planned) : null, createdAt: new Date('2026-01-05T09:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (opened) {
    const line = { at: new Date(opened), actor: 'system', act: 'step.published', subject: `step:${id}` };
    await town.db.insertInto('auditLine').values(line).execute();
  }
  const agreement = { projectId, version: 1, level: 'meedenken' } as const;
  await town.db
    .insertInto('agreement')
    .values({ ...agreement, publishedAt: new Date(agreed) })
    .execute();
}

test('a trajectory opens when people can take part: not at an hour that was planned before, nor when its step was drafted', async () => {
  const [early, morning, noon, later] = ['06:00', '08:00', '12:00', '15:00'].map((hour) => `2026-03-02T${hour}:00Z`);
  if (!early || !morning || !noon || !later) throw new Error('Four hours.');
  // On paper together with the trajectory, after the hour that was planned.
  await addTrajectory({ published: morning, planned: early, agreed: morning });
  // Its step came on the site after the agreement, without a planned hour.
  await addTrajectory({ published: morning, planned: null, agreed: noon, opened: later });
  // People took part for hours before anything was on paper.
  await addTrajectory({ published: morning, planned: morning, agreed: later, opened: morning });
  const indicator = liveIndicators.find(({ key }) => key === 'agreement-in-time');
  const figures = await indicator?.measure?.(town.db, { fromYear: 2026, now: new Date('2026-11-23T10:00:00Z') });
  const year = figures?.find(({ quarter }) => quarter === null);
  expect(year).toMatchObject({ year: 2026, base: 3 });
  expect(year?.value).toBeCloseTo(66.67, 1);
});
