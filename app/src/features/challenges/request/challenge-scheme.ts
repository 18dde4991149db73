import type { Db, Tx } from '../../../platform/db/db.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { loadScheme, type Scheme } from '../../schemes/index.ts';

/** The Right to Challenge of this town, with its own rules beside those of every scheme. */
export type ChallengeScheme = Scheme & { challenge: ChallengeRules };

/** The town's scheme for challenges with the rules of that day (YYYY-MM-DD); undefined in a town without one. */
export async function loadChallengeScheme(db: Db | Tx, today: string): Promise<ChallengeScheme | undefined> {
  const row = await db
    .selectFrom('scheme')
    .select('id')
    .where('kind', '=', 'challenge')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const scheme = row && (await loadScheme(db, row.id, today));
  return scheme?.rules.challenge ? { ...scheme, challenge: scheme.rules.challenge } : undefined;
}
