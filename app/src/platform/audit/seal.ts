import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import { genesis, lineHash, type SealableLine, sealableColumns } from './line-hash.ts';

const batchSize = 5_000;
const lock = 4244;

/**
 * Chains lines that have no seal yet, at most some thousands, and answers whether there may be more. One process seals
 * at a time; the others find the lock taken and do nothing. A crash leaves lines without a seal, and the next run heals it.
 */
export function sealLines(db: Db, limit = batchSize): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { rows: held } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${lock}) as got`.execute(tx);
    if (!held[0]?.got) return false;
    const { rows: lines } = await sql<SealableLine>`
      select ${sealableColumns} from audit_unsealed join audit_line line on line.id = audit_unsealed.line_id
      order by audit_unsealed.line_id limit ${limit}`.execute(tx);
    if (lines.length === 0) return false;
    const last = await tx
      .selectFrom('auditSeal')
      .select(['position', 'hash'])
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();
    let hash = last?.hash ?? genesis;
    const hashes = lines.map((line) => {
      hash = lineHash(hash, line);
      return hash;
    });
    const ids = lines.map((line) => line.id);
    await sql`
      insert into audit_seal (position, line_id, hash)
      select ${last?.position ?? 0} + place, line_id, hash
      from unnest(${ids}::bigint[], ${hashes}::text[]) with ordinality as sealed (line_id, hash, place)`.execute(tx);
    await sql`delete from audit_unsealed where line_id = any (${ids}::bigint[])`.execute(tx);
    return lines.length === limit;
  });
}
