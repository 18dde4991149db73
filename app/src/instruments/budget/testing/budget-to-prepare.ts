import { townDay } from '../../../platform/i18n/day.ts';
import type { TestApp } from '../../../testing/app.ts';

/** A budget that is being prepared: an idea to bring over, and one by `personId` that was refused. Answers where to look. */
export async function budgetToPrepare({ db, deps }: TestApp, personId: string): Promise<string[]> {
  const slug = 'budget-in-voorbereiding';
  const at = deps.now();
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: 'Wat doen wij met het plein?', status: 'published', publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const steps = await db
    .insertInto('step')
    .values([
      { projectId, instrument: 'ideas', title: 'Ideeën voor het plein', status: 'published' },
      {
        projectId,
        instrument: 'budget',
        title: 'Verdeel het geld voor het plein',
        status: 'published',
        opensAt: new Date(at.getTime() + 7 * 86_400_000),
        closesAt: new Date(at.getTime() + 21 * 86_400_000),
      },
    ])
    .returning('id')
    .execute();
  const [ideas, stepId] = [steps[0]?.id ?? 0, steps[1]?.id ?? 0];
  const idea = { projectId, stepId: ideas, personId, status: 'published', submittedAt: at } as const;
  const made = await db
    .insertInto('contribution')
    .values([
      { ...idea, title: 'Een pluktuin', body: 'Met bessen.' },
      { ...idea, title: 'Een waterpomp', body: 'Voor kinderen.' },
    ])
    .returning('id')
    .execute();
  await db
    .insertInto('budget')
    .values({
      stepId,
      amount: 1_000_000,
      proposalsUntil: townDay(new Date(at.getTime() + 3 * 86_400_000)),
      createdAt: at,
    })
    .execute();
  const project = { stepId, createdAt: at, checkedAt: at };
  const projects = await db
    .insertInto('budgetProject')
    .values([
      {
        ...project,
        contributionId: made[0]?.id ?? 0,
        title: 'Een pluktuin',
        status: 'refused',
        why: 'De grond is vervuild.',
      },
      { ...project, title: 'Bankjes', cost: 250_000, status: 'admitted' },
      { ...project, title: 'Bomen', cost: 300_000, status: 'admitted' },
    ])
    .returning('id')
    .execute();
  const staff = `/beheer/trajecten/${slug}/onderdelen/${stepId}/budget`;
  return [
    staff,
    `${staff}/projecten`,
    `${staff}/projecten/${projects[0]?.id}`,
    `/trajecten/${slug}/budget/${stepId}/projecten/${projects[0]?.id}`,
    `/trajecten/${slug}/budget/${stepId}/voorstel`,
  ];
}
