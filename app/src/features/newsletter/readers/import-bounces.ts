import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import { folded } from '../../../platform/csv/folded.ts';
import { readRecords } from '../../../platform/csv/read-records.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Bounce } from '../subscribing/bounce.ts';
import { recordBounce } from '../subscribing/record-bounce.ts';

export type ImportError = { kind: 'not-allowed' } | { kind: 'not-readable' } | { kind: 'no-addresses' };
export type Imported = { known: number; suspended: number };

const mostRows = 20_000;

/** Reads which addresses mail came back from; a kind that is not said counts as one that may pass. */
function readBounces(bytes: Uint8Array): Result<Map<string, Bounce>, Exclude<ImportError, { kind: 'not-allowed' }>> {
  const read = readRecords(bytes, (name) => columnOf(name) !== undefined);
  if (!read.ok) return fail({ kind: 'not-readable' });
  const { header, rows } = read.value;
  const at = header.findIndex((name) => columnOf(name) === 'email');
  const kindAt = header.findIndex((name) => columnOf(name) === 'kind');
  if (at < 0) return fail({ kind: 'no-addresses' });
  const bounces = new Map<string, Bounce>();
  for (const { cells } of rows.slice(0, mostRows)) {
    const email = (cells[at] ?? '').trim().toLowerCase();
    if (email === '') continue;
    const hard = /^(bestaatniet|onbekend|hard|5\d*|doesnotexist|unknown)/.test(folded(cells[kindAt] ?? ''));
    if (hard || !bounces.has(email)) bounces.set(email, hard ? 'hard' : 'soft');
  }
  return bounces.size === 0 ? fail({ kind: 'no-addresses' }) : ok(bounces);
}

/** Takes a list of mail that came back to a mailbox: the platform has none of its own to read it from. */
export async function importBounces(
  deps: Deps,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Result<Imported, ImportError>> {
  if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
  const read = readBounces(bytes);
  if (!read.ok) return read;
  const { db, now } = deps;
  const at = now();
  const known = await db
    .selectFrom('newsletterSubscriber')
    .select(['id', 'email'])
    .where('state', '=', 'active')
    .where('email', 'in', [...read.value.keys()])
    .execute();
  let suspended = 0;
  for (const { id, email } of known) {
    if (await recordBounce(db, id, read.value.get(email) ?? 'soft', at)) suspended += 1;
  }
  const detail = { known: known.length, suspended };
  await db
    .transaction()
    .execute((tx) => record(tx, { actor, at, act: 'newsletter.bounces-imported', subject: 'newsletter', detail }));
  return ok(detail);
}

function columnOf(name: string): 'email' | 'kind' | undefined {
  const short = folded(name);
  if (['email', 'emailadres', 'adres', 'emailaddress', 'address', 'recipient'].includes(short)) return 'email';
  return ['soort', 'reden', 'type', 'kind', 'reason', 'code'].includes(short) ? 'kind' : undefined;
}
