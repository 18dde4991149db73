import { sql } from 'kysely';
import type { Outcome } from '../../../features/answers/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** What one view or remark says about a subject, in the officer's words. */
export type Point = {
  id: number;
  themeId: number;
  /** The number of the view, or the id of the remark. */
  source: { kind: 'view'; number: number } | { kind: 'remark'; id: number };
  summary: string;
  revision: number;
};

/** A subject of the memorandum with one answer; `outcome` is null as long as nobody chose it. */
export type Theme = {
  id: number;
  title: string;
  answer: string;
  outcome: Outcome | null;
  change: string;
  revision: number;
  points: Point[];
};

/** The subjects in their order, each with its points: views by number, then remarks. */
export async function loadThemes(db: Db | Tx, stepId: number): Promise<Theme[]> {
  const themes = await db
    .selectFrom('consultationTheme')
    .select(['id', 'title', 'answer', 'outcome', 'change', 'revision'])
    .where('stepId', '=', stepId)
    .orderBy('ordinal')
    .execute();
  const points = await db
    .selectFrom('consultationPoint')
    .innerJoin('consultationTheme', 'consultationTheme.id', 'consultationPoint.themeId')
    .leftJoin('consultationView', 'consultationView.id', 'consultationPoint.viewId')
    .select(['consultationPoint.id', 'themeId', 'contributionId', 'number', 'summary', 'consultationPoint.revision'])
    .where('consultationTheme.stepId', '=', stepId)
    .orderBy(sql`consultation_view.number nulls last`)
    .orderBy('consultationPoint.id')
    .execute();
  const byTheme = Map.groupBy(points.map(toPoint), (point) => point.themeId);
  return themes.map((theme) => ({ ...theme, points: byTheme.get(theme.id) ?? [] }));
}

type PointRow = Omit<Point, 'source'> & { contributionId: number | null; number: number | null };

function toPoint({ contributionId, number, ...point }: PointRow): Point {
  if (contributionId !== null) return { ...point, source: { kind: 'remark', id: contributionId } };
  if (number === null) throw new Error(`Point ${point.id} belongs to nothing.`);
  return { ...point, source: { kind: 'view', number } };
}
