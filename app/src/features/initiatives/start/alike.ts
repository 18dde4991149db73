import type { Db } from '../../../platform/db/db.ts';
import { type Lesson, lessonsFor } from '../../lessons/index.ts';
import { type Similar, similarInitiatives } from './similar.ts';

/** What others did that is like this, and what the town learnt about such things. */
export type Alike = { similar: Similar[]; lessons: Lesson[] };

const mostLessons = 3;

/** What helps who begins this; a lesson that stands with its own initiative is not said twice. */
export async function alikeTo(db: Db, asked: { words: string; areaIds?: readonly number[] }): Promise<Alike> {
  const words = asked.words.trim();
  // As short as a word can be that initiatives are compared by.
  if (words.length < 4) return { similar: [], lessons: [] };
  const [similar, lessons] = await Promise.all([
    similarInitiatives(db, asked),
    lessonsFor(db, { words, limit: mostLessons + 1 }),
  ]);
  const told = new Set(similar.map(({ lesson }) => lesson));
  return { similar, lessons: lessons.filter(({ body }) => !told.has(body)).slice(0, mostLessons) };
}
