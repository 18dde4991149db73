import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Category, loadStage } from '../panel.ts';
import { changePanel, type Fixed } from '../setup/change-panel.ts';
import type { CategoryInput } from './groups-form.ts';

/** People were asked these questions already: seats may change, but no group may come, go or be called otherwise. */
export type SaveGroupsError = Fixed | { kind: 'already-asked' };

/** Saves the groups with their seats; before the first invitation they may be other groups than before. */
export function saveGroups(
  deps: Deps,
  actor: Actor,
  stepId: number,
  categories: readonly CategoryInput[],
): Promise<Result<null, SaveGroupsError>> {
  return changePanel<null, SaveGroupsError>(deps, stepId, async (tx, panel) => {
    if ((await loadStage(tx, panel)) === 'answering') {
      if (!(await sameGroups(tx, stepId, categories))) return fail({ kind: 'already-asked' });
      await updateGroups(tx, categories);
    } else {
      await tx.deleteFrom('panelCategory').where('stepId', '=', stepId).execute();
      await insertGroups(tx, stepId, categories);
    }
    const groups = categories.reduce((sum, one) => sum + one.groups.length, 0);
    const detail = { categories: categories.length, groups };
    await record(tx, { actor, at: deps.now(), act: 'panel.groups-saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

async function sameGroups(tx: Tx, stepId: number, categories: readonly CategoryInput[]): Promise<boolean> {
  const rows = await tx
    .selectFrom('panelGroup')
    .innerJoin('panelCategory', 'panelCategory.id', 'panelGroup.categoryId')
    .select(['panelGroup.id', 'categoryId'])
    .where('stepId', '=', stepId)
    .execute();
  const own = rows.map(({ id, categoryId }) => `${categoryId}:${id}`).sort();
  const given = categories.flatMap(({ id, groups }) => groups.map((group) => `${id}:${group.id}`)).sort();
  return own.join() === given.join();
}

async function updateGroups(tx: Tx, categories: readonly CategoryInput[]): Promise<void> {
  for (const { id, population, min, max } of categories.flatMap(({ groups }) => groups)) {
    await tx.updateTable('panelGroup').set({ population, seatsMin: min, seatsMax: max }).where('id', '=', id).execute();
  }
}

/** Adds categories with their groups to a panel that has none. */
export async function insertGroups(
  tx: Tx,
  stepId: number,
  categories: readonly Omit<CategoryInput, 'id'>[],
): Promise<Pick<Category, 'id' | 'name'>[]> {
  const made: Pick<Category, 'id' | 'name'>[] = [];
  for (const [ordinal, { name, question, groups }] of categories.entries()) {
    const category = await tx
      .insertInto('panelCategory')
      .values({ stepId, ordinal, name, question })
      .returning(['id', 'name'])
      .executeTakeFirstOrThrow();
    made.push(category);
    if (groups.length === 0) continue;
    await tx
      .insertInto('panelGroup')
      .values(
        groups.map((group, place) => ({
          categoryId: category.id,
          ordinal: place,
          name: group.name,
          population: group.population,
          seatsMin: group.min,
          seatsMax: group.max,
        })),
      )
      .execute();
  }
  return made;
}
