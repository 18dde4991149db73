import type { Db, Tx } from '../../../platform/db/db.ts';
import { loadParagraphs, type Paragraph } from './paragraphs.ts';
import { loadRemarks, loadViews, mustBeAnswered, type Remark, type View } from './sources.ts';
import { loadThemes, type Point, type Theme } from './theme.ts';

/** Everything that a memorandum is made of. */
export type MemorandumWork = { views: View[]; remarks: Remark[]; themes: Theme[]; paragraphs: Paragraph[] };

/** Loads what came in and what officers made of it so far, without the points of what was withdrawn or hidden since. */
export async function loadMemorandumWork(db: Db | Tx, stepId: number): Promise<MemorandumWork> {
  const views = await loadViews(db, stepId);
  const remarks = await loadRemarks(db, stepId);
  const there = new Set([...views.filter((view) => !view.withdrawn).map(keyOfView), ...remarks.map(keyOfRemark)]);
  const themes = (await loadThemes(db, stepId)).map((theme) => ({
    ...theme,
    points: theme.points.filter((point) => there.has(keyOf(point))),
  }));
  return { views, remarks, themes, paragraphs: await loadParagraphs(db, stepId) };
}

/** What must be answered and stands under no subject yet. Remarks that got an answer in another way are not among them. */
export function withoutPlace({ views, remarks, themes }: MemorandumWork): { views: View[]; remarks: Remark[] } {
  const placed = new Set(themes.flatMap((theme) => theme.points.map(keyOf)));
  return {
    views: views.filter((view) => mustBeAnswered(view) && !placed.has(keyOfView(view))),
    remarks: remarks.filter((remark) => remark.responseId === null && !placed.has(keyOfRemark(remark))),
  };
}

const keyOfView = ({ number }: { number: number }) => `view ${number}`;
const keyOfRemark = ({ id }: { id: number }) => `remark ${id}`;
const keyOf = ({ source }: Point) => (source.kind === 'view' ? keyOfView(source) : keyOfRemark(source));
