import type { Db } from '../../../platform/db/db.ts';
import type { CompanionPool } from '../../../platform/town.ts';
import { loadTask } from '../distribution/load-task.ts';
import { fitOf, placesOf } from '../distribution/problem.ts';
import type { Case } from '../requests/load-case.ts';

/** Somebody whom a coordinator may ask, with what speaks for and against. */
export type OfficerOption = {
  personId: string;
  name: string;
  knows: boolean;
  now: number;
  places: number;
  away: boolean;
};

/** Everybody in the pool for one initiative: first who has the expertise, then who has most room. */
export async function officerOptions(
  db: Db,
  pool: CompanionPool,
  now: Date,
  { expertise }: Pick<Case, 'expertise'>,
): Promise<OfficerOption[]> {
  const { officers, hoursEach } = await loadTask(db, pool, now);
  const ids = officers.map(({ personId }) => personId);
  const people =
    ids.length > 0 ? await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute() : [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const options = officers.map((officer) => ({
    ...{ personId: officer.personId, name: names.get(officer.personId) ?? '', now: officer.now },
    knows: fitOf({ expertise, areaId: null }, officer).expertise,
    ...{ places: placesOf(officer, hoursEach), away: officer.absent },
  }));
  const room = ({ places, now: taken, away }: OfficerOption) => (away ? -1000 : places - taken);
  return options.sort(
    (a, b) => Number(b.knows) - Number(a.knows) || room(b) - room(a) || a.name.localeCompare(b.name, 'nl'),
  );
}
