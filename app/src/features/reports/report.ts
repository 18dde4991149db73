import { fail, ok, type Result } from '../../platform/result.ts';

/** The texts of a report, in the order in which it is read. */
export const reportTexts = ['reached', 'how', 'said', 'done', 'notDone'] as const;
export type ReportText = (typeof reportTexts)[number];
export type Report = Record<ReportText, string>;

/** The most characters of one text. */
export const reportMaxLength = 10_000;

export type PublishReportError = { kind: 'report-incomplete'; missing: ReportText[] } | { kind: 'change-note-missing' };

/** Decides whether a draft may become the next version: all texts are there, and a correction says what changed. */
export function mayPublishReport(
  draft: Report,
  changeNote: string,
  published: boolean,
): Result<null, PublishReportError> {
  const missing = reportTexts.filter((name) => draft[name].trim() === '');
  if (missing.length > 0) return fail({ kind: 'report-incomplete', missing });
  return published && changeNote.trim() === '' ? fail({ kind: 'change-note-missing' }) : ok(null);
}

/** The texts that differ between two versions. */
export function changedTexts(before: Report, after: Report): ReportText[] {
  return reportTexts.filter((name) => before[name].trim() !== after[name].trim());
}
