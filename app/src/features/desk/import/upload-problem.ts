import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { actStatus } from '../../steps/index.ts';
import { entryProblem } from '../entry/entry-problem.ts';
import type { ConfirmError } from './confirm-batch.ts';
import { importMessages } from './messages.ts';
import type { UploadError } from './upload-batch.ts';

/** The HTTP status that goes with each refusal of a file. */
export const importStatus = {
  ...actStatus,
  'batch-not-found': 404,
  'not-allowed': 403,
  'received-in-future': 422,
  'received-outside-period': 409,
  'limit-reached': 409,
  'outside-area': 409,
  'empty-file': 422,
  'not-text': 415,
  undecodable: 422,
  'no-title-column': 422,
  'column-twice': 422,
  'bad-quotes': 422,
  'no-rows': 422,
  'too-many-rows': 413,
} as const satisfies Record<(UploadError | ConfirmError)['kind'], number>;

/** What to tell about a file that was not accepted, and at which field. */
export function uploadProblem(error: UploadError, locale: Locale): { field: string; message: string } {
  const t = importMessages(locale).errors;
  const atFile = (message: string) => ({ field: 'file', message });
  switch (error.kind) {
    case 'empty-file':
      return atFile(t.emptyFile);
    case 'not-text':
      return atFile(t.notText);
    case 'undecodable':
      return atFile(t.undecodable(error.line));
    case 'no-title-column':
      return atFile(t.noTitle(error.found.join(' | ').slice(0, 200)));
    case 'column-twice':
      return atFile(t.columnTwice(error.header));
    case 'bad-quotes':
      return atFile(t.badQuotes(error.line));
    case 'no-rows':
      return atFile(t.noRows);
    case 'too-many-rows':
      return atFile(t.tooManyRows(formatCount(error.count, locale)));
    case 'step-not-found':
    case 'not-allowed':
    case 'received-in-future':
    case 'received-outside-period':
      return entryProblem(error, locale);
  }
}
