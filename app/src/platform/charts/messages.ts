import { defineMessages } from '../i18n/locale.ts';

/** Words of any chart. */
export const chartMessages = defineMessages(
  {
    table: (title: string) => `${title}: de cijfers in een tabel`,
    unknown: 'niet bekend',
  },
  {
    table: (title: string) => `${title}: the figures in a table`,
    unknown: 'not known',
  },
);
