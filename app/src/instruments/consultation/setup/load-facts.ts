import type { Db } from '../../../platform/db/db.ts';
import { isAnswered } from '../memorandum/published.ts';
import { countParagraphs } from './missing.ts';

/** How a consultation stands, as far as its checklist needs it. */
export type ConsultationFacts = { paragraphs: number; answered: boolean };

/** Loads how a consultation stands. */
export async function loadFacts(db: Db, stepId: number): Promise<ConsultationFacts> {
  const [paragraphs, answered] = await Promise.all([countParagraphs(db, stepId), isAnswered(db, stepId)]);
  return { paragraphs, answered };
}
