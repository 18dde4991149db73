import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { SeedKind } from './seed-from.ts';

/** What everybody may know of a draw that was fixed, without its long lists. */
export type FixedDraw = {
  digest: string;
  people: number;
  tickets: number;
  /** On how many tickets somebody is, at least and at most. */
  fewest: number;
  most: number;
  seedKind: SeedKind;
  seedSource: string;
  committedAt: Date;
  /** After the draw: what was typed, and the number that it drew. */
  drawn: { seed: string; ticket: number; at: Date } | null;
};

/** The draw of a panel as it was fixed, or undefined before that. */
export async function loadFixedDraw(db: Db, stepId: number): Promise<FixedDraw | undefined> {
  const row = await db
    .selectFrom('panel')
    .select(['seedKind', 'seedSource', 'committedAt', 'drawnAt'])
    .select([
      sql<string>`commitment ->> 'digest'`.as('digest'),
      sql<number>`jsonb_array_length(commitment #> '{content,people}')`.as('people'),
      sql<number>`jsonb_array_length(commitment #> '{content,tickets}')`.as('tickets'),
      sql<number>`(select min((person ->> 'tickets')::int) from jsonb_array_elements(commitment #> '{content,people}') person)`.as(
        'fewest',
      ),
      sql<number>`(select max((person ->> 'tickets')::int) from jsonb_array_elements(commitment #> '{content,people}') person)`.as(
        'most',
      ),
      sql<string | null>`transcript ->> 'seed'`.as('seed'),
      sql<number | null>`(transcript ->> 'ticket')::int`.as('ticket'),
    ])
    .where('stepId', '=', stepId)
    .where('commitment', 'is not', null)
    .executeTakeFirst();
  if (!row?.committedAt) return undefined;
  const { seed, ticket, drawnAt, committedAt, seedKind, ...fixed } = row;
  const drawn = drawnAt && seed !== null && ticket !== null ? { seed, ticket, at: drawnAt } : null;
  return { ...fixed, seedKind: seedKind as SeedKind, committedAt, drawn };
}

/** On how many tickets of a lottery somebody is, at least and at most. */
export function chancesOf(tickets: readonly (readonly string[])[], people: number) {
  const counts = new Map<string, number>();
  for (const ticket of tickets) for (const name of ticket) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts.values()];
  return { tickets: tickets.length, fewest: counts.size < people ? 0 : Math.min(...all), most: Math.max(...all) };
}
