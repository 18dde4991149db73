import { folded } from '../../../platform/csv/folded.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { listAreas } from '../../areas/index.ts';
import type { Step } from '../../steps/index.ts';
import { contactKeys } from '../contacts/new-contact.ts';
import type { AreaLookup } from './judge-row.ts';
import type { ImportContext } from './judge-rows.ts';

/** Everything that decides about the rows of a file, in four queries however many rows there are. */
export async function loadContext(db: Db | Tx, step: Step): Promise<ImportContext> {
  const entered = await db
    .selectFrom('deskEntry')
    .select('reference')
    .where('stepId', '=', step.id)
    .where('reference', 'is not', null)
    .execute();
  const counts = await db
    .selectFrom('contribution')
    // What somebody with an account put in counts for their contact as well.
    .leftJoin('contact as linked', 'linked.personId', 'contribution.personId')
    .select((eb) => [
      eb.fn.coalesce('contribution.contactId', 'linked.id').as('contactId'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('contribution.stepId', '=', step.id)
    .where('contribution.status', '<>', 'withdrawn')
    .groupBy((eb) => eb.fn.coalesce('contribution.contactId', 'linked.id'))
    .execute();
  return {
    areas: await lookUpAreas(db, step),
    knownReferences: new Set(entered.map((row) => row.reference as string)),
    limitPerPerson: step.limitPerPerson,
    ...(await knownContacts(db)),
    contributed: new Map(counts.map((row) => [row.contactId as number, row.count])),
  };
}

/** Everybody without an account whom the desk knows, and who has one by now. */
export async function knownContacts(db: Db | Tx): Promise<Pick<ImportContext, 'contacts' | 'means' | 'accounts'>> {
  const contacts = await db
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'phone', 'postalAddress', 'personId'])
    .execute();
  return {
    contacts: new Map(contacts.flatMap((row) => contactKeys(row).map((key): [string, number] => [key, row.id]))),
    means: new Map(contacts.map(({ id, email, phone, postalAddress }) => [id, { email, phone, postalAddress }])),
    accounts: new Map(
      contacts.flatMap((row): [number, string][] => (row.personId === null ? [] : [[row.id, row.personId]])),
    ),
  };
}

/** Areas by code and name as people type them. Where two areas share a name, the larger one is meant. */
export async function lookUpAreas(db: Db | Tx, step: Pick<Step, 'areaIds'>): Promise<AreaLookup> {
  const areas = await listAreas(db);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const inside = (id: number | null): boolean =>
    id !== null && (step.areaIds.includes(id) || inside(byId.get(id)?.parentId ?? null));
  const lookup = new Map<string, { id: number; inside: boolean }>();
  for (const { id, name, code } of areas) {
    const found = { id, inside: step.areaIds.length === 0 || inside(id) };
    for (const key of [folded(code), folded(name)]) if (!lookup.has(key)) lookup.set(key, found);
  }
  return lookup;
}
