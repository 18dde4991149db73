import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { BatchPreview } from './batch-preview.ts';
import { importMessages } from './messages.ts';
import { problemText } from './problem-text.ts';

/** The refused rows as a file that can be mended and sent again: line and reason in front, then what stood there. */
export function refusedFile(batch: BatchPreview, locale: Locale): string {
  const t = importMessages(locale);
  const rows = batch.refused.map(({ line, problems, cells }) => {
    const reasons = problems.map(
      (problem) => `${problem.column ? t.columns[problem.column] : t.wholeRow}: ${problemText(problem, locale)}`,
    );
    return [String(line), reasons.join(' '), ...cells];
  });
  return writeCsv([[t.lineColumn, t.reasonColumn, ...batch.header], ...rows]);
}
