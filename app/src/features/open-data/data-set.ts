import type { RawBuilder } from 'kysely';
import type { Translated } from '../../platform/town.ts';

/** What a value of a column is. Days are YYYY-MM-DD, moments are ISO 8601 in UTC. */
export type ColumnType = 'integer' | 'number' | 'text' | 'date' | 'datetime';
export type Column = { key: string; type: ColumnType; unit?: 'euro'; meaning: Translated };

/**
 * A list that everybody may take along. Its columns are its dictionary: what is not described here is not given.
 * `rows` selects them, with a number `id` of which each row has its own; only what pages show to everybody, and nothing of
 * the tables that hold people (open-data.test.ts).
 */
export type DataSet = {
  /** In its address, which never changes: /open-data/bijdragen.csv */
  key: string;
  title: Translated;
  about: Translated;
  columns: readonly Column[];
  rows: RawBuilder<unknown>;
};

export const id = (nl: string, en: string): Column => ({ key: 'id', type: 'integer', meaning: { nl, en } });
export const text = (key: string, nl: string, en: string): Column => ({ key, type: 'text', meaning: { nl, en } });
export const whole = (key: string, nl: string, en: string): Column => ({ key, type: 'integer', meaning: { nl, en } });
export const day = (key: string, nl: string, en: string): Column => ({ key, type: 'date', meaning: { nl, en } });
export const moment = (key: string, nl: string, en: string): Column => ({ key, type: 'datetime', meaning: { nl, en } });
export const euro = (key: string, nl: string, en: string): Column => ({
  ...{ key, type: 'number', unit: 'euro', meaning: { nl, en } },
});
/** To the project that it belongs to. */
export const ofProject: Column = whole(
  ...(['project_id', 'Het traject of initiatief (id in trajecten-en-initiatieven).'] as const),
  'The project or initiative (id in trajecten-en-initiatieven).',
);
