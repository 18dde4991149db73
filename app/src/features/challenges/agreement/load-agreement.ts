import { z } from 'zod';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { loadSignatures, type Signable } from '../../sign-off/index.ts';
import type { Agreement } from './agreement.ts';

const qualityPoints = z.array(z.object({ key: z.string(), what: z.string(), norm: z.string() }));

/** A version of what both sides agree, with who signed it. */
export type SignableAgreement = Agreement & Signable & { id: number };

/** The newest version of what both sides agree, signed or not; undefined where there is none. */
export async function newestAgreement(db: Db | Tx, applicationId: number): Promise<SignableAgreement | undefined> {
  const row = await db
    .selectFrom('challengeAgreement')
    .select(['id', 'version', 'scope', 'budgetCents', 'startsOn', 'endsOn', 'exitTerms', 'otherTerms', 'quality'])
    .where('applicationId', '=', applicationId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const signatures = await loadSignatures(db, 'challengeAgreementId', [row.id]);
  return { ...row, quality: qualityPoints.parse(row.quality), signatures: signatures.get(row.id) ?? [] };
}
