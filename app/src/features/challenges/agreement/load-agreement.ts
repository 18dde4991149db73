import { z } from 'zod';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Agreement, Signatures } from './agreement.ts';

const qualityPoints = z.array(z.object({ key: z.string(), what: z.string(), norm: z.string() }));

/** The newest version of what both sides agree, signed or not; undefined where there is none. */
export async function newestAgreement(db: Db | Tx, id: number): Promise<(Agreement & Signatures) | undefined> {
  const row = await db
    .selectFrom('challengeAgreement')
    .select(['version', 'scope', 'budgetCents', 'startsOn', 'endsOn', 'exitTerms', 'otherTerms', 'quality'])
    .select(['townSignedAt', 'challengerSignedAt'])
    .where('applicationId', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, quality: qualityPoints.parse(row.quality) };
}
