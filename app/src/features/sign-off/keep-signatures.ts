import type { Db, Tx } from '../../platform/db/db.ts';
import type { Signature } from './sign-off.ts';

/** What is signed: a version of an arrangement, or of the agreement of a challenge. */
export type Signed = 'arrangementVersionId' | 'challengeAgreementId';

/** Keeps that somebody signed a version. */
export async function addSignature(
  tx: Tx,
  on: { [column in Signed]?: number },
  { side, function: as, signedBy, signedAt }: Signature,
): Promise<void> {
  await tx
    .insertInto('signOff')
    .values({ ...on, side, function: as, signedBy, signedAt })
    .execute();
}

/** The signatures below each of these versions, the first to sign first. */
export async function loadSignatures(
  db: Db | Tx,
  column: Signed,
  ids: readonly number[],
): Promise<Map<number, Signature[]>> {
  const found = new Map(ids.map((id): [number, Signature[]] => [id, []]));
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('signOff')
    .select([`${column} as of`, 'side', 'function', 'signedBy', 'signedAt'])
    .where(column, 'in', [...ids])
    .orderBy('signedAt')
    .orderBy('id')
    .execute();
  for (const { of, ...signature } of rows) if (of !== null) found.get(of)?.push(signature);
  return found;
}
