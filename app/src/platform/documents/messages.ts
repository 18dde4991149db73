import { defineMessages } from '../i18n/locale.ts';

/** Why a document was not taken, by the kind of the error. */
export const documentErrors = defineMessages(
  {
    'document-too-large': 'Dit bestand is te groot. Kies een PDF van hoogstens 10 MB.',
    'document-no-pdf': 'Dit bestand is geen PDF. Sla het op als PDF en kies het opnieuw.',
    'document-cut-off': 'Deze PDF is niet heel. Kies het bestand opnieuw.',
  },
  {
    'document-too-large': 'This file is too large. Choose a PDF of at most 10 MB.',
    'document-no-pdf': 'This file is no PDF. Save it as a PDF and choose it again.',
    'document-cut-off': 'This PDF is not whole. Choose the file again.',
  },
);
