import type { Survey } from '../questions/survey.ts';

/** Whether everybody may see the results: an officer published them, or they are shown as they come in. */
export function resultsOpen({ live, publishedAt, fixedAt }: Pick<Survey, 'live' | 'publishedAt' | 'fixedAt'>): boolean {
  return publishedAt !== null || (live && fixedAt !== null);
}
