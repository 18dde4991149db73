import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { allLines } from '../lines/load-programme.ts';
import { type Activity, type Subject, suggestLine } from './activity.ts';
import { activitiesInSql } from './list-activities.ts';

/** What belongs to which line; null takes it out. */
export type Link = { subject: Subject; id: number; lineId: number | null };
export type LinkError = { kind: 'not-allowed' } | { kind: 'line-unknown' } | { kind: 'activity-unknown' };

/** Puts activities under lines, all of them or none. */
export function linkActivities(
  deps: Deps,
  actor: Actor,
  links: readonly Link[],
): Promise<Result<{ changed: number }, LinkError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    await lockLinks(tx);
    const lines = await allLines(tx);
    if (links.some(({ lineId }) => lineId !== null && !lines.some(({ id }) => id === lineId)))
      return fail({ kind: 'line-unknown' });
    const known = await activitiesNow(tx);
    const changes: Link[] = [];
    for (const link of links) {
      const now = known.find(({ subject, id }) => subject === link.subject && id === link.id);
      if (!now) return fail({ kind: 'activity-unknown' });
      if (now.lineId !== link.lineId) changes.push(link);
    }
    await keep(tx, changes, deps.now());
    for (const { subject, id, lineId } of changes) {
      const line = { actor, at: deps.now(), act: 'programme.activity-linked', subject: `${subject}:${id}` };
      await record(tx, { ...line, detail: { line: lineId } });
    }
    return ok({ changed: changes.length });
  });
}

/** Takes over the suggested line of everything that has none yet. */
export function linkSuggested(deps: Deps, actor: Actor): Promise<Result<{ changed: number }, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const changed = await keepSuggested(tx, deps.now());
    const line = { actor, at: deps.now(), act: 'programme.suggestions-taken', subject: 'programme' };
    await record(tx, { ...line, detail: { changed } });
    return ok({ changed });
  });
}

/** The same without an actor, for what is made by the demonstration. */
export async function keepSuggested(tx: Tx, now: Date): Promise<number> {
  await lockLinks(tx);
  const lines = await allLines(tx);
  const links = (await activitiesNow(tx)).flatMap(({ subject, id, kinds, lineId }) => {
    const suggested = lineId === null ? suggestLine(lines, kinds) : null;
    return suggested === null ? [] : [{ subject, id, lineId: suggested }];
  });
  await keep(tx, links, now);
  return links.length;
}

// One at a time: two officers with the same list would else both find it without a line.
async function lockLinks(tx: Tx): Promise<void> {
  await sql`lock table programme_link in share row exclusive mode`.execute(tx);
}

async function activitiesNow(tx: Tx): Promise<Activity[]> {
  return (await sql<Activity>`${activitiesInSql}`.execute(tx)).rows;
}

const column = {
  project: 'project_id',
  scheme: 'scheme_id',
  mandate: 'mandate_id',
} as const satisfies Record<Subject, string>;

async function keep(tx: Tx, links: readonly Link[], now: Date): Promise<void> {
  for (const [subject, name] of Object.entries(column) as [Subject, string][]) {
    const own = links.filter((link) => link.subject === subject);
    if (own.length === 0) continue;
    const ids = own.map(({ id }) => id);
    await sql`delete from programme_link where ${sql.ref(name)} = any(${ids}::bigint[])`.execute(tx);
    const put = own.filter(({ lineId }) => lineId !== null);
    if (put.length === 0) continue;
    await sql`insert into programme_link (line_id, ${sql.ref(name)}, linked_at)
      select line, subject, ${now} from unnest(${put.map(({ lineId }) => lineId)}::bigint[],
        ${put.map(({ id }) => id)}::bigint[]) as put (line, subject)`.execute(tx);
  }
}
