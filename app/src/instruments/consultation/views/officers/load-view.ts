import type { Db, Tx } from '../../../../platform/db/db.ts';
import { type Supplement, supplementsOf, type View, viewQuery } from '../receipt/load-receipt.ts';

/** A view as its officers read it: whole, with what was added and the subjects where it has a place. */
export type OfficersView = { view: View; supplements: Supplement[]; subjects: string[] };

/** The view of this number; undefined where there is none. */
export async function loadView(db: Db, stepId: number, number: number): Promise<OfficersView | undefined> {
  const view = await viewQuery(db).where('stepId', '=', stepId).where('number', '=', number).executeTakeFirst();
  if (!view) return undefined;
  const [supplements, subjects] = await Promise.all([
    supplementsOf(db, view.id),
    db
      .selectFrom('consultationTheme')
      .select(['title', 'ordinal'])
      .where('id', 'in', (eb) => eb.selectFrom('consultationPoint').select('themeId').where('viewId', '=', view.id))
      .orderBy('ordinal')
      .execute(),
  ]);
  return { view, supplements, subjects: subjects.map(({ title }) => title) };
}

/** All views of a consultation by number, whole, for the file of the case. */
export async function loadAllViews(db: Db | Tx, stepId: number): Promise<{ view: View; supplements: string[] }[]> {
  const views = await viewQuery(db).where('stepId', '=', stepId).orderBy('number').execute();
  const added = await db
    .selectFrom('consultationSupplement')
    .innerJoin('consultationView', 'consultationView.id', 'viewId')
    .select(['viewId', 'consultationSupplement.body'])
    .where('stepId', '=', stepId)
    .orderBy('consultationSupplement.id')
    .execute();
  const byView = Map.groupBy(added, ({ viewId }) => viewId);
  return views.map((view) => ({ view, supplements: (byView.get(view.id) ?? []).map(({ body }) => body) }));
}
