import { type Deed, personOf } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { LivedInTown } from './lived-in-town.ts';

const officer = '/beheer/stadsgesprekken/:id{[0-9]{1,15}}';
const page = '/stadsgesprekken/:id{[0-9]{1,15}}';
const planned = { startsAt: '2027-01-20T19:30', endsAt: '2027-01-20T21:30', place: 'De Egelantier' };
const words = { subject: 'Het plein', whyNow: 'Het wordt verbouwd.', momentText: 'De verbouwing' };

/** Asking for a city conversation, signing for it, and what the programme team does with it. */
export const conversationDeeds: Record<string, Deed> = {
  '/stadsgesprekken/aanvragen': { act: 'conversation.asked', by: 'samir', fields: words },
  [`${page}/terugnemen`]: { act: 'conversation.withdrawn', by: 'samir', on: askedBySamir },
  [`${page}/steun`]: { act: 'backing.given', by: 'riet' },
  [`${page}/steun/intrekken`]: { act: 'backing.withdrawn', by: 'riet', on: signedByRiet },
  '/balie/stadsgesprekken/:id{[0-9]{1,15}}': {
    act: 'backing.given',
    by: 'desk',
    on: async (town) => `/balie/stadsgesprekken/${await newest(town, 'open')}`,
    fields: { channel: 'phone', stance: 'support', name: 'T. Voorbeeld' },
  },
  [`${officer}/openen`]: { act: 'conversation.opened', by: 'administrator' },
  [`${officer}/weigeren`]: {
    act: 'conversation.refused',
    by: 'administrator',
    on: oneMoreAsked,
    fields: { ground: 'decided', reason: 'Het is besloten.' },
  },
  '/beheer/stadsgesprekken/nieuw': {
    act: 'conversation.called-by-town',
    by: 'administrator',
    fields: { ...words, calledBy: 'college' },
  },
  [`${officer}/plannen`]: {
    act: 'conversation.planned',
    by: 'administrator',
    instead: async (town) => {
      const { action, fields } = await planning(town);
      return town.post(action, fields, { as: town.as.administrator });
    },
  },
};

/** What the walk does not come by: what who signed can take back, and the day of what was called. */
export async function formsOfConversations(town: LivedInTown): Promise<Record<string, Omit<KnownForm, 'page'>>> {
  const open = await newest(town, 'open');
  return {
    [`${page}/steun/intrekken`]: { action: `/stadsgesprekken/${open}/steun/intrekken`, fields: {}, by: 'riet' },
    [`${officer}/plannen`]: { ...(await planning(town)), by: 'administrator' },
  };
}

/** Buttons, of which nothing that is sent is read. */
export const conversationButtons = [`${page}/steun/intrekken`, `${page}/terugnemen`, `${officer}/openen`];

async function signedByRiet({ db }: LivedInTown): Promise<string> {
  const signed = db.selectFrom('backing').select('conversationId').where('personId', '=', personOf('Riet'));
  const { conversationId } = await signed
    .where('conversationId', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return `/stadsgesprekken/${conversationId}`;
}

async function oneMoreAsked({ db, deps }: LivedInTown): Promise<string> {
  const asked = { ...words, calledBy: 'residents', callerId: personOf('Samir'), askedAt: deps.now() } as const;
  const { id } = await db
    .insertInto('cityConversation')
    .values({ ...asked, state: 'waiting' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return `/beheer/stadsgesprekken/${id}`;
}

async function askedBySamir({ db }: LivedInTown): Promise<string> {
  const asked = db.selectFrom('cityConversation').select('id').where('callerId', '=', personOf('Samir'));
  const { id } = await asked.where('state', '=', 'waiting').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return `/stadsgesprekken/${id}`;
}

/** The form that gives its day to what was called. */
async function planning(town: LivedInTown) {
  const project = town.db.selectFrom('project').select('id').where('slug', '=', 'spaarnepark');
  const { id: projectId } = await project.executeTakeFirstOrThrow();
  const action = `/beheer/stadsgesprekken/${await newest(town, 'called')}/plannen`;
  return { action, fields: { ...planned, projectId: String(projectId) } };
}

async function newest({ db }: LivedInTown, state: 'open' | 'called'): Promise<number> {
  const found = db.selectFrom('cityConversation').select('id').where('state', '=', state).orderBy('id', 'desc');
  return (await found.executeTakeFirstOrThrow()).id;
}
