import { fail, ok, type Result } from '../../../platform/result.ts';

/** What the team itself writes, in the order in which it is read. */
export const reportTexts = ['reached', 'changed', 'notChanged'] as const;
export type ReportText = (typeof reportTexts)[number];
export type Texts = Record<ReportText, string>;

/** The most characters of one text. */
export const textMax = 10_000;

export type MayPublishError = { kind: 'report-incomplete'; missing: ReportText[] } | { kind: 'change-note-missing' };

/** Decides whether a draft may become the next version: all is written, and a later version says what changed. */
export function mayPublish(draft: Texts, changeNote: string, published: boolean): Result<null, MayPublishError> {
  const missing = reportTexts.filter((name) => draft[name].trim() === '');
  if (missing.length > 0) return fail({ kind: 'report-incomplete', missing });
  return published && changeNote.trim() === '' ? fail({ kind: 'change-note-missing' }) : ok(null);
}
