import { createHash } from 'node:crypto';
import { sql } from 'kysely';

/** A line of the log as it is hashed: every value as text, exactly as the database keeps it. */
export type SealableLine = { id: number; at: string; actor: string; act: string; subject: string; detail: string };

/** What stands before the first hash. */
export const genesis = '0'.repeat(64);

/**
 * The hash of a line: SHA-256, hexadecimal, over the hash before, a line feed and the line as a JSON array of its six
 * values. The time is UTC with microseconds and the detail is jsonb's own text, so nothing that is stored is left out.
 */
export function lineHash(previous: string, line: SealableLine): string {
  const canonical = JSON.stringify([line.id, line.at, line.actor, line.act, line.subject, line.detail]);
  return createHash('sha256').update(`${previous}\n${canonical}`).digest('hex');
}

/** The columns of a line in the form in which it is hashed, for `audit_line as line`. */
export const sealableColumns = sql`line.id, line.actor, line.act, line.subject, line.detail::text as detail,
  to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
