import { loadStep } from '../features/steps/index.ts';
import { loadBudget } from '../instruments/budget/budget.ts';
import { fixBudget } from '../instruments/budget/fixing/fix-budget.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoProject } from './demo-project.ts';
import type { DemoTown } from './demo-town.ts';

/** A budget as it is told: `fixedDay` counts from today. */
type Told = {
  slug: string;
  euro: number;
  fixedDay: number;
  access?: 'person' | 'code';
  projects: readonly DemoProject[];
};

/** Fills the budget of a trajectory with its projects and fixes it, so that people can vote. Answers its step. */
export async function seedBudget(tx: Tx, town: DemoTown, told: Told): Promise<number> {
  const { slug, euro: amount, fixedDay, access = 'person', projects } = told;
  const at = atHour(addDays(town.today, fixedDay), 10);
  const { stepId, projectId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id as stepId', 'projectId'])
    .where('slug', '=', slug)
    .where('instrument', '=', 'budget')
    .executeTakeFirstOrThrow();
  const ideas = await tx
    .selectFrom('contribution')
    .select(['id', 'title'])
    .where('projectId', '=', projectId)
    .execute();
  const ideaOf = new Map(ideas.map(({ id, title }) => [title, id]));
  await tx
    .insertInto('budget')
    .values({ stepId, amount: amount * 100, access, createdAt: at })
    .execute();
  const groups = new Map<string, number>();
  for (const name of new Set(projects.flatMap(({ group }) => group ?? []))) {
    const { id } = await tx
      .insertInto('budgetGroup')
      .values({ stepId, name })
      .returning('id')
      .executeTakeFirstOrThrow();
    groups.set(name, id);
  }
  const row = ({ title, body, euro, area, theme, group, why, idea }: DemoProject) => ({
    stepId,
    contributionId: ideaOf.get(idea ?? '') ?? null,
    title,
    body,
    cost: euro * 100,
    areaId: area === null ? null : town.areaOf(area),
    themeId: town.themeOf(theme),
    groupId: groups.get(group ?? '') ?? null,
    status: why === undefined ? ('admitted' as const) : ('refused' as const),
    why: why ?? '',
    checkedAt: at,
    checkedBy: town.manager.id,
    createdAt: at,
  });
  await tx.insertInto('budgetProject').values(projects.map(row)).execute();
  const [budget, step] = [await loadBudget(tx, stepId), await loadStep(tx, stepId, at)];
  const fixed = budget && step && (await fixBudget(tx, 'system', budget, step, at));
  if (!fixed?.ok) throw new Error('The budget of the demonstration cannot be fixed.');
  return stepId;
}
