import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';

/** A value of a category: its share of the town in percent, and the seats it must and may have. */
export type Group = { id: number; name: string; population: number | null; min: number; max: number };
/** What people are asked, and by what the panel is balanced. */
export type Category = { id: number; name: string; question: string; groups: Group[] };

/** For one question, or the council of a neighbourhood that sits for years. */
export const bodies = ['panel', 'council'] as const;
export type Body = (typeof bodies)[number];

/** A panel by lot as it was set up. Moments are null until they happened. */
export type Panel = {
  stepId: number;
  body: Body;
  /** The first and last day on which it sits. */
  termFrom: string | null;
  termUntil: string | null;
  size: number;
  objective: 'leximin' | 'maximin' | 'nash' | 'goldilocks';
  onePerHousehold: boolean;
  answerUntil: string | null;
  deleteOn: string | null;
  deletedAt: Date | null;
  seedSource: string;
  committedAt: Date | null;
  drawnAt: Date | null;
  categories: Category[];
  officerIds: string[];
};

/** How far a panel is; each stage allows what belongs to it. */
const stages = ['setting-up', 'answering', 'committed', 'drawn', 'deleted'] as const;
export type Stage = (typeof stages)[number];

/** The stage that follows from what happened; `invited` tells whether any invitation was made. */
function stageOf(panel: Pick<Panel, 'committedAt' | 'drawnAt' | 'deletedAt'>, invited: boolean): Stage {
  if (panel.deletedAt) return 'deleted';
  if (panel.drawnAt) return 'drawn';
  if (panel.committedAt) return 'committed';
  return invited ? 'answering' : 'setting-up';
}

/** The panel of a step with its groups, or undefined where the step is no panel that was set up. */
export async function loadPanel(db: Db | Tx, stepId: number): Promise<Panel | undefined> {
  const panel = await db
    .selectFrom('panel')
    .select(['stepId', 'size', 'objective', 'onePerHousehold', 'answerUntil', 'deleteOn', 'deletedAt'])
    .select(['seedSource', 'committedAt', 'drawnAt', 'body', 'termFrom', 'termUntil'])
    .select(
      sql<
        string[]
      >`array(select person_id from panel_officer where panel_officer.step_id = panel.step_id order by 1)`.as(
        'officerIds',
      ),
    )
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  if (!panel) return undefined;
  const rows = await db
    .selectFrom('panelCategory')
    .leftJoin('panelGroup', 'panelGroup.categoryId', 'panelCategory.id')
    .select(['panelCategory.id as categoryId', 'panelCategory.name as category', 'question'])
    .select(['panelGroup.id as groupId', 'panelGroup.name as group', 'seatsMin', 'seatsMax'])
    .select(sql<number | null>`population::float8`.as('population'))
    .where('stepId', '=', stepId)
    .orderBy('panelCategory.ordinal')
    .orderBy('panelGroup.ordinal')
    .execute();
  const categories = new Map<number, Category>();
  for (const row of rows) {
    const category = categories.get(row.categoryId) ?? {
      id: row.categoryId,
      name: row.category,
      question: row.question,
      groups: [],
    };
    categories.set(row.categoryId, category);
    if (row.groupId === null) continue;
    category.groups.push({
      id: row.groupId,
      name: row.group ?? '',
      population: row.population,
      min: row.seatsMin ?? 0,
      max: row.seatsMax ?? 0,
    });
  }
  return { ...panel, categories: [...categories.values()] };
}

/** The panel, locked: nobody else changes it before this transaction ends. Undefined where there is none. */
export async function lockPanel(tx: Tx, stepId: number): Promise<Panel | undefined> {
  await tx.selectFrom('panel').select('stepId').where('stepId', '=', stepId).forUpdate().execute();
  return loadPanel(tx, stepId);
}

/** How far this panel is now. */
export async function loadStage(db: Db | Tx, panel: Panel): Promise<Stage> {
  const any = db.selectFrom('panelInvitation').select('id').where('stepId', '=', panel.stepId).limit(1);
  return stageOf(panel, (await any.executeTakeFirst()) !== undefined);
}
