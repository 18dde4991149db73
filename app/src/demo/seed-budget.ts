import { addDays, atHour } from '../features/projects/index.ts';
import { loadStep } from '../features/steps/index.ts';
import { loadBudget } from '../instruments/budget/budget.ts';
import { fixBudget } from '../instruments/budget/fixing/fix-budget.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoProject, schalkwijkProjects } from './content/schalkwijk-projects.ts';
import type { DemoTown } from './demo-town.ts';

/** Fills the budget of a trajectory with its projects and fixes it, so that people can vote. */
export async function seedBudget(tx: Tx, town: DemoTown, slug: string): Promise<void> {
  const at = atHour(addDays(town.today, -9), 10);
  const { id: stepId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('slug', '=', slug)
    .where('instrument', '=', 'budget')
    .executeTakeFirstOrThrow();
  await tx.insertInto('budget').values({ stepId, amount: 6_000_000, createdAt: at }).execute();
  const groups = new Map<string, number>();
  for (const name of new Set(schalkwijkProjects.flatMap(({ group }) => group ?? []))) {
    const { id } = await tx
      .insertInto('budgetGroup')
      .values({ stepId, name })
      .returning('id')
      .executeTakeFirstOrThrow();
    groups.set(name, id);
  }
  const row = ({ title, body, euro, area, theme, group, why }: DemoProject) => ({
    stepId,
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
  await tx.insertInto('budgetProject').values(schalkwijkProjects.map(row)).execute();
  const [budget, step] = [await loadBudget(tx, stepId), await loadStep(tx, stepId, at)];
  const fixed = budget && step && (await fixBudget(tx, 'system', budget, step, at));
  if (!fixed?.ok) throw new Error('The budget of the demonstration cannot be fixed.');
}
