import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** The card of somebody in the pool, with absences that are not over. */
export type Card = {
  personId: string;
  name: string;
  job: string;
  expertise: string[];
  areaIds: number[];
  monthlyHours: number;
  absences: { id: number; startsOn: string; endsOn: string }[];
};

/** The card of an officer, or undefined where nobody of this id is in the pool. `today` is YYYY-MM-DD. */
export async function loadCard(db: Db, personId: string, today: string): Promise<Card | undefined> {
  const card = await db
    .selectFrom('companion')
    .innerJoin('person', 'person.id', 'companion.personId')
    .select(['companion.personId', 'person.name', 'job', 'expertise', 'monthlyHours'])
    .where('companion.personId', '=', personId)
    .where(sql<boolean>`exists (select from role_grant where role = 'companion' and person_id = companion.person_id)`)
    .executeTakeFirst();
  if (!card) return undefined;
  const areas = await db.selectFrom('companionArea').select('areaId').where('personId', '=', personId).execute();
  const absences = await db
    .selectFrom('companionAbsence')
    .select(['id', 'startsOn', 'endsOn'])
    .where('personId', '=', personId)
    .where('endsOn', '>=', sql<string>`${today}::date`)
    .orderBy('startsOn')
    .execute();
  return { ...card, areaIds: areas.map(({ areaId }) => areaId), absences };
}
