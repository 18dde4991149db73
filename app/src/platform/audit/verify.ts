import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import { genesis, lineHash, type SealableLine, sealableColumns } from './line-hash.ts';

export type Verification = {
  /** Seals that were recomputed and found right, in order. */
  sealed: number;
  lastHash: string;
  /** Lines that wait for their seal; more than a handful for more than a minute is a fault. */
  unsealed: number;
  /** The first position at which the chain does not hold; null when all of it does. */
  brokenAt: number | null;
  /** Whether the hash that somebody kept earlier still stands in the chain; null when none was given. */
  knownHashFound: boolean | null;
};

type Sealed = SealableLine & { position: number; hash: string };
const batchSize = 10_000;

/**
 * Recomputes the whole chain, some thousands of lines at a time. Who cuts off the end of the log leaves a chain that
 * holds; `knownHash`, a hash that was published or kept earlier, shows that.
 */
export function verifyChain(db: Db, knownHash?: string): Promise<Verification> {
  // One moment for the whole reading, while the log goes on being written.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      let lastHash = genesis;
      let sealed = 0;
      let brokenAt: number | null = null;
      let knownHashFound = knownHash === undefined ? null : knownHash === genesis;
      let after = -1;
      reading: while (true) {
        const { rows } = await sql<Sealed>`
          select seal.position, seal.hash, ${sealableColumns}
          from audit_seal seal left join audit_line line on line.id = seal.line_id
          where seal.position > ${after} order by seal.position limit ${batchSize}`.execute(tx);
        for (const row of rows) {
          if (row.position !== sealed + 1 || row.hash !== lineHash(lastHash, row)) {
            brokenAt = sealed + 1;
            break reading;
          }
          sealed += 1;
          lastHash = row.hash;
          if (lastHash === knownHash) knownHashFound = true;
        }
        if (rows.length < batchSize) break;
        after = rows.at(-1)?.position ?? after;
      }
      const { rows: waiting } = await sql<{ count: number }>`
        select count(*) from audit_line line
        where not exists (select from audit_seal where line_id = line.id)`.execute(tx);
      return { sealed, lastHash, unsealed: waiting[0]?.count ?? 0, brokenAt, knownHashFound };
    });
}
