import type { Db, Tx } from '../../../platform/db/db.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { schemeRules } from './scheme-rules.ts';

/** A scheme with the rules that are in force. */
export type Scheme = {
  id: number;
  kind: 'subsidy' | 'challenge';
  key: string;
  versionId: number;
  version: number;
  fromDay: string;
  rules: SchemeRules;
};

const inForce = (db: Db | Tx, today: string) =>
  db
    .selectFrom('scheme')
    .innerJoin('schemeVersion', 'schemeVersion.schemeId', 'scheme.id')
    .distinctOn('scheme.id')
    .select(['scheme.id', 'scheme.kind', 'scheme.key'])
    .select(['schemeVersion.id as versionId', 'schemeVersion.version', 'schemeVersion.fromDay', 'schemeVersion.rules'])
    .where('schemeVersion.fromDay', '<=', today)
    .orderBy('scheme.id')
    .orderBy('schemeVersion.fromDay', 'desc')
    .orderBy('schemeVersion.version', 'desc');

/** All schemes with the rules of that day (YYYY-MM-DD), the oldest first. */
export async function listSchemes(db: Db | Tx, today: string): Promise<Scheme[]> {
  const rows = await inForce(db, today).execute();
  return rows.map((row) => ({ ...row, rules: schemeRules.parse(row.rules) }));
}

/** One scheme by its key or id, with the rules of that day; undefined where there is none. */
export async function loadScheme(db: Db | Tx, which: string | number, today: string): Promise<Scheme | undefined> {
  const column = typeof which === 'string' ? 'scheme.key' : 'scheme.id';
  const row = await inForce(db, today).where(column, '=', which).executeTakeFirst();
  return row && { ...row, rules: schemeRules.parse(row.rules) };
}
