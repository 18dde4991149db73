import type { Db, Tx } from '../../../platform/db/db.ts';
import type { ChildQuestion } from '../questions/child-question.ts';
import { bylineOf } from '../sessions/class-session.ts';
import { loadVoices, type Voice } from './voices.ts';

export const itemKinds = ['answers', 'drawing', 'reply', 'piece', 'question'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A number of the Kinderkrant, a draft until it was published. */
export type Issue = { id: number; number: number; title: string; lead: string; publishedAt: Date | null };

export type PaperDrawing = {
  id: number;
  pictureId: string;
  alt: string;
  width: number;
  height: number;
  byline: string;
};

/** One piece in it; what was taken off the site is not there any more. */
export type Item = {
  id: number;
  kind: ItemKind;
  title: string;
  body: string;
  question: Pick<ChildQuestion, 'id' | 'question' | 'pictogram'> | null;
  drawing: PaperDrawing | null;
  voices: Voice[];
};

const columns = ['id', 'number', 'title', 'lead', 'publishedAt'] as const;

/** All numbers, the newest first; drafts too where they are asked for. */
export function listIssues(db: Db | Tx, { drafts }: { drafts: boolean }): Promise<Issue[]> {
  return db
    .selectFrom('kidsIssue')
    .select(columns)
    .$if(!drafts, (query) => query.where('publishedAt', 'is not', null))
    .orderBy('number', 'desc')
    .execute();
}

/** The number with this id. */
export function loadIssue(db: Db | Tx, id: number): Promise<Issue | undefined> {
  return db.selectFrom('kidsIssue').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The number as its readers call it. */
export function issueOfNumber(db: Db | Tx, number: number): Promise<Issue | undefined> {
  return db.selectFrom('kidsIssue').select(columns).where('number', '=', number).executeTakeFirst();
}

/** The pieces of a number in their order. `town` is where a child is from of whom not even the wijk is told. */
export async function loadItems(db: Db | Tx, issueId: number, town: string): Promise<Item[]> {
  const rows = await db
    .selectFrom('kidsItem as item')
    .leftJoin('childQuestion as asked', 'asked.id', 'item.questionId')
    .select(['item.id', 'item.kind', 'item.title', 'item.body', 'item.drawingId'])
    .select(['asked.id as questionId', 'asked.question', 'asked.pictogram'])
    .where('item.issueId', '=', issueId)
    .orderBy('item.ordinal')
    .execute();
  const ids = rows.map(({ id }) => id);
  const [voices, drawings] = await Promise.all([
    loadVoices(db, town, { itemIds: ids }),
    loadDrawings(db, town, { ids: rows.flatMap(({ drawingId }) => drawingId ?? []) }),
  ]);
  return rows.map(({ drawingId, questionId, question, pictogram, ...item }) => ({
    ...item,
    question: questionId === null ? null : { id: questionId, question: question ?? '', pictogram: pictogram ?? 'talk' },
    drawing: drawings.find(({ id }) => id === drawingId) ?? null,
    voices: voices.filter(({ itemId }) => itemId === item.id),
  }));
}

/** Drawings that may be shown: these, or the newest ones. */
export async function loadDrawings(
  db: Db | Tx,
  town: string,
  which: { ids: readonly number[] } | { newest: number },
): Promise<PaperDrawing[]> {
  if ('ids' in which && which.ids.length === 0) return [];
  const rows = await db
    .selectFrom('classDrawing as drawing')
    .innerJoin('picture', 'picture.id', 'drawing.pictureId')
    .innerJoin('classSession as lesson', 'lesson.id', 'drawing.sessionId')
    .leftJoin('area', 'area.id', 'lesson.areaId')
    .select(['drawing.id', 'drawing.pictureId', 'picture.alt', 'picture.width', 'picture.height'])
    .select(['lesson.className', 'lesson.school', 'lesson.namesSchool', 'area.name as areaName'])
    .where('drawing.status', '=', 'published')
    .$if('ids' in which, (query) => query.where('drawing.id', 'in', 'ids' in which ? which.ids : []))
    .orderBy('drawing.id', 'desc')
    .limit('newest' in which ? which.newest : 100)
    .execute();
  return rows.map(({ className, school, namesSchool, areaName, ...drawing }) => ({
    ...drawing,
    byline: bylineOf({ className, school, namesSchool, areaName }, town),
  }));
}
