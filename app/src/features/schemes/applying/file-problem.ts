import { documentErrors } from '../../../platform/documents/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { pictureMessages } from '../../../platform/pictures/index.ts';
import type { FileError } from './files.ts';
import { applyMessages } from './messages.ts';

export const fileStatus = {
  'document-too-large': 413,
  'document-no-pdf': 422,
  'document-cut-off': 422,
  'picture-too-large': 413,
  'picture-of-unknown-type': 415,
  'picture-unreadable': 422,
  'too-many-files': 409,
} as const satisfies Record<FileError['kind'], number>;

/** Why a file was not kept. */
export function fileProblem(error: FileError, locale: Locale): string {
  switch (error.kind) {
    case 'document-too-large':
    case 'document-no-pdf':
    case 'document-cut-off':
      return documentErrors(locale)[error.kind];
    case 'picture-too-large':
    case 'picture-of-unknown-type':
    case 'picture-unreadable':
      return pictureMessages(locale)[error.kind];
    case 'too-many-files':
      return applyMessages(locale).files.tooMany;
  }
}
