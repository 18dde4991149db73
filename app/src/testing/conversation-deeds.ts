import { type Deed, personOf } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { LivedInTown } from './lived-in-town.ts';

const officer = '/beheer/stadsgesprekken/:id{[0-9]{1,15}}';
const page = '/stadsgesprekken/:id{[0-9]{1,15}}';
const planned = { startsAt: '2027-01-20T19:30', endsAt: '2027-01-20T21:30', place: 'De Egelantier' };
const words = { subject: 'Het plein', whyNow: 'Het wordt verbouwd.', momentText: 'De verbouwing' };

/** Asking for a city conversation, signing for it, and what the programme team does with it. */
export const conversationDeeds: Record<string, Deed> = {
  '/stadsgesprekken/aanvragen': { act: 'conversation.asked', by: 'riet', fields: words },
  [`${page}/steun`]: { act: 'backing.given', by: 'riet' },
  [`${page}/steun/intrekken`]: { act: 'backing.withdrawn', by: 'riet', on: signedByRiet },
  [`${page}/terugnemen`]: { act: 'conversation.withdrawn', by: 'riet' },
  '/balie/stadsgesprekken/:id{[0-9]{1,15}}': {
    act: 'backing.given',
    by: 'desk',
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
    on: async (town) => `/beheer/stadsgesprekken/${await called(town)}`,
    fields: planned,
  },
};

/** What the walk does not come by: what who signed can take back, and the day of what was called. */
export async function formsOfConversations(town: LivedInTown): Promise<Record<string, Omit<KnownForm, 'page'>>> {
  const [open, waitsForItsDay] = [await newest(town, 'open'), await called(town)];
  return {
    [`${page}/steun/intrekken`]: { action: `/stadsgesprekken/${open}/steun/intrekken`, fields: {}, by: 'riet' },
    [`${officer}/plannen`]: {
      ...{ action: `/beheer/stadsgesprekken/${waitsForItsDay}/plannen`, fields: planned, by: 'administrator' },
    },
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

const called = (town: LivedInTown) => newest(town, 'called');

async function newest({ db }: LivedInTown, state: 'open' | 'called'): Promise<number> {
  const found = db.selectFrom('cityConversation').select('id').where('state', '=', state).orderBy('id', 'desc');
  return (await found.executeTakeFirstOrThrow()).id;
}
