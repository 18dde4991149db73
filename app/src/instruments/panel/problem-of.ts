import type { Problem } from '@stadmakers/sortition';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Panel } from './panel.ts';

/** The name of a candidate in a draw: says nothing about who it is. */
export function candidateName(id: number): string {
  return `k${id}`;
}

/** The id of the candidate behind such a name. */
export function candidateId(name: string): number {
  return Number(name.slice(1));
}

/** The draw of a panel as the package sortition takes it: everybody who said yes, and the seats of each group. */
export async function problemOf(db: Db | Tx, panel: Panel): Promise<Problem> {
  const candidates = await db
    .selectFrom('panelCandidate')
    .select(['id', 'groups', 'household'])
    .where('stepId', '=', panel.stepId)
    .orderBy('id')
    .execute();
  const nameOf = new Map(panel.categories.flatMap(({ groups }) => groups.map(({ id, name }) => [id, name] as const)));
  return {
    size: panel.size,
    onePerHousehold: panel.onePerHousehold,
    quotas: panel.categories.flatMap(({ name: category, groups }) =>
      groups.map(({ name: value, min, max }) => ({ category, value, min, max })),
    ),
    people: candidates.map(({ id, groups, household }) => ({
      id: candidateName(id),
      values: valuesOf(panel, groups as Record<string, number>, nameOf),
      ...(household === null ? {} : { household }),
    })),
  };
}

function valuesOf(panel: Panel, chosen: Record<string, number>, nameOf: ReadonlyMap<number, string>) {
  return Object.fromEntries(panel.categories.map(({ id, name }) => [name, nameOf.get(chosen[String(id)] ?? -1) ?? '']));
}
