import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type AreaOption, listAreas } from '../../areas/index.ts';
import type { Step } from '../../steps/index.ts';
import { type ContactCard, findContacts, tookPartIn } from '../contacts/find-contacts.ts';
import { worksAtDesk } from '../desk-role.ts';
import { limits } from './limits.ts';

export type EntryPageModel = {
  step: Step;
  areas: AreaOption[];
  /** Null where nothing was searched. */
  contacts: ContactCard[] | null;
  ideas: { id: number; title: string }[] | null;
};

type Searched = { findContact: string; findIdea: string; contactId: number | null };

/** What the page of one entry shows besides what was typed: places, and what was found. */
export async function entryPageModel(db: Db, actor: Actor, step: Step, asked: Searched): Promise<EntryPageModel> {
  const areas = await listAreas(db);
  // A team finds nobody's address.
  const searched = worksAtDesk(actor, step.projectId) ? asked : { ...asked, findContact: '', contactId: null };
  const projects = worksAtDesk(actor) ? ('all' as const) : [step.projectId];
  const found = searched.findContact
    ? await findContacts(db, searched.findContact.slice(0, limits.name), projects, 8)
    : [];
  const chosen = found.some((contact) => contact.id === searched.contactId)
    ? undefined
    : await chosenContact(db, searched, projects);
  const contacts = chosen ? [chosen, ...found] : found;
  return {
    step,
    // The whole town is not a place to tell apart; no place at all says the same.
    areas: areas.filter((area) => area.kind !== 'gemeente'),
    contacts: searched.findContact || chosen ? contacts : null,
    ideas: searched.findIdea ? await findIdeas(db, step.id, searched.findIdea) : null,
  };
}

// Who was chosen stays in sight, also after another search.
function chosenContact(db: Db, { contactId }: Searched, projects: 'all' | number[]): Promise<ContactCard | undefined> {
  if (contactId === null) return Promise.resolve(undefined);
  return db
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'phone', 'postalAddress', 'prefers'])
    .select((eb) => eb('personId', 'is not', null).$castTo<boolean>().as('linked'))
    .where('id', '=', contactId)
    .where(tookPartIn(projects))
    .executeTakeFirst();
}

function findIdeas(db: Db, stepId: number, typed: string): Promise<{ id: number; title: string }[]> {
  const number = /^\d{1,15}$/.test(typed) ? Number(typed) : -1;
  return db
    .selectFrom('contribution')
    .select(['id', 'title'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'published')
    .where((eb) => eb.or([eb('id', '=', number), eb('title', 'ilike', `%${typed.replace(/[\\%_]/g, '\\$&')}%`)]))
    .orderBy('supportCount', 'desc')
    .orderBy('id')
    .limit(8)
    .execute();
}
