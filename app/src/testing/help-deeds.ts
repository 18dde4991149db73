import { outcomeHref } from '../features/help/outcome/outcome-token.ts';
import { makeNotice, makeThread } from '../features/help/testing/ask-and-offer.ts';
import { makeInitiative } from '../features/initiatives/testing/make-initiative.ts';
import type { Actor } from '../platform/actor.ts';
import { type Deed, personOf } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const id = ':id{[0-9]{1,15}}';
const thread = `/hulp/gesprekken/${id}`;
const team = '/initiatieven/:slug/beheer/hulp';

/** What is done around needs and offers, in an order in which each is possible; Riet asks, Samir offers. */
export const helpDeeds: Record<string, Deed> = {
  '/aanbod/nieuw': {
    act: 'offer.placed',
    by: 'samir',
    instead: (town) =>
      onHelp(town, () => send(town, 'samir', '/aanbod/nieuw', { ...notice, title: 'Een tafel te leen' })),
  },
  [`/aanbod/${id}/wijzigen`]: {
    act: 'offer.changed',
    by: 'samir',
    instead: (town) => onHelp(town, ({ offer }) => send(town, 'samir', `/aanbod/${offer}/wijzigen`, notice)),
  },
  [`${team}/nieuw`]: {
    act: 'need.placed',
    by: 'riet',
    instead: (town) =>
      onHelp(town, ({ home }) => send(town, 'riet', `${home}/nieuw`, { ...notice, title: 'Nog een vraag' })),
  },
  [`${team}/${id}`]: {
    act: 'need.changed',
    by: 'riet',
    instead: (town) => onHelp(town, ({ home, need }) => send(town, 'riet', `${home}/${need}`, notice)),
  },
  [`/hulp/${id}/gesprek`]: {
    act: 'help.message-sent',
    by: 'samir',
    instead: (town) =>
      onHelp(town, ({ need }) => send(town, 'samir', `/hulp/${need}/gesprek`, { body: 'Ik kom ook.' })),
  },
  [`/aanbod/${id}/gesprek`]: {
    act: 'help.message-sent',
    by: 'riet',
    instead: (town) =>
      onHelp(town, ({ offer }) => send(town, 'riet', `/aanbod/${offer}/gesprek`, { body: 'Kan dat?' })),
  },
  [thread]: {
    act: 'help.message-sent',
    by: 'riet',
    instead: (town) => onHelp(town, ({ talk }) => send(town, 'riet', talk, { body: 'Tot zaterdag.' })),
  },
  [`${thread}/samen`]: {
    act: 'help.matched',
    by: 'riet',
    instead: (town) => onHelp(town, ({ talk }) => send(town, 'riet', `${talk}/samen`, {})),
  },
  [`${thread}/niet-samen`]: {
    act: 'help.unmatched',
    by: 'samir',
    instead: (town) => onHelp(town, ({ talk }) => send(town, 'samir', `${talk}/niet-samen`, {})),
  },
  [`${thread}/hielp-het`]: {
    act: 'help.outcome-given',
    by: 'samir',
    instead: (town) => onHelp(town, ({ asked }) => send(town, 'samir', `${asked}/hielp-het`, { helped: 'yes' })),
  },
  '/hielp-het/:token': {
    act: 'help.outcome-given',
    by: 'visitor',
    actor: 'system',
    instead: (town) => onHelp(town, ({ link }) => send(town, 'visitor', link, { helped: 'a_bit' })),
  },
  [`/aanbod/${id}/sluiten`]: {
    act: 'offer.closed',
    by: 'samir',
    instead: (town) =>
      onHelp(town, ({ last }) => send(town, 'samir', `/aanbod/${last}/sluiten`, { closing: 'not_needed' })),
  },
  [`/hulp/${id}/sluiten`]: {
    act: 'need.closed',
    by: 'riet',
    instead: (town) =>
      onHelp(town, ({ done }) => send(town, 'riet', `/hulp/${done}/sluiten`, { closing: 'found_here' })),
  },
};

const notice = { kind: 'hands', title: 'Wie helpt in de tuin?', body: 'Zaterdag.', area: '', untilOn: '2027-01-10' };

/** The same forms for whoever sends them wrongly. */
export async function formsOfHelp(town: LivedInTown) {
  return onHelp(town, ({ home, need, offer, talk, asked, link, last, done }) => {
    const form = (action: string, fields: Record<string, string>, by: 'riet' | 'samir' | 'visitor') => ({
      action,
      fields,
      by,
    });
    return {
      '/aanbod/nieuw': form('/aanbod/nieuw', { ...notice, submissionKey: 'x' }, 'samir'),
      [`/aanbod/${id}/wijzigen`]: form(`/aanbod/${offer}/wijzigen`, notice, 'samir'),
      [`${team}/nieuw`]: form(`${home}/nieuw`, { ...notice, submissionKey: 'x' }, 'riet'),
      [`${team}/${id}`]: form(`${home}/${need}`, notice, 'riet'),
      [`/hulp/${id}/gesprek`]: form(`/hulp/${need}/gesprek`, { body: 'x', submissionKey: 'x' }, 'samir'),
      [`/aanbod/${id}/gesprek`]: form(`/aanbod/${offer}/gesprek`, { body: 'x', submissionKey: 'x' }, 'riet'),
      [thread]: form(talk, { body: 'x', submissionKey: 'x' }, 'riet'),
      [`${thread}/samen`]: form(`${talk}/samen`, {}, 'riet'),
      [`${thread}/niet-samen`]: form(`${talk}/niet-samen`, {}, 'riet'),
      [`${thread}/hielp-het`]: form(`${asked}/hielp-het`, { helped: 'yes', why: '' }, 'samir'),
      '/hielp-het/:token': form(link, { helped: 'yes', why: '' }, 'visitor'),
      [`/aanbod/${id}/sluiten`]: form(`/aanbod/${last}/sluiten`, { closing: 'not_needed' }, 'samir'),
      [`/hulp/${id}/sluiten`]: form(`/hulp/${done}/sluiten`, { closing: 'found_here' }, 'riet'),
    };
  });
}

type Help = Awaited<ReturnType<typeof prepare>>;
const prepared = new WeakMap<LivedInTown['db'], Promise<Help>>();

/** Does it with what is wanted and offered in this town, which is made when it is first needed. */
async function onHelp<Value>(town: LivedInTown, use: (help: Help) => Promise<Value> | Value): Promise<Value> {
  const help = prepared.get(town.db) ?? prepare(town);
  prepared.set(town.db, help);
  return use(await help);
}

async function prepare(town: LivedInTown) {
  const { db } = town;
  const { id: projectId, slug } = await makeInitiative(town, { slug: 'hulp-gevraagd' });
  const grant = { role: 'initiator', projectId } as const;
  await db
    .insertInto('roleGrant')
    .values({ personId: personOf('Riet'), ...grant })
    .execute();
  const actor = (first: string, roles: readonly (typeof grant)[] = []): Actor => ({
    ...({ kind: 'person', personId: personOf(first), name: first, email: `${first}@bewoner.example`, roles } as const),
    ...({ assurance: 'email', strong: false } as const),
  });
  const [riet, samir] = [actor('Riet', [grant]), actor('Samir')];
  const asking = { id: projectId, slug, initiator: riet, initiatorId: personOf('Riet'), as: town.as.riet };
  const offering = { personId: personOf('Samir'), actor: samir, as: town.as.samir };
  const [need, done] = [await makeNotice(town, asking), await makeNotice(town, asking, { title: 'Een laatste vraag' })];
  const [offer, last] = [
    await makeNotice(town, offering),
    await makeNotice(town, offering, { title: 'Nog een aanbod' }),
  ];
  const talk = await makeThread(town, samir, { notice: { side: 'need', id: need } });
  const asked = await makeThread(town, samir, { notice: { side: 'need', id: done } });
  const at = town.deps.now();
  const matched = { matchedAt: at, matchedBy: 'asker', askOn: '2026-11-01', askedAt: at } as const;
  await db.updateTable('helpThread').set(matched).where('id', '=', asked).execute();
  const link = outcomeHref(town.deps.settings.secret, { threadId: asked, side: 'asker' });
  const path = (threadId: number) => `/hulp/gesprekken/${threadId}`;
  return {
    home: `/initiatieven/${slug}/beheer/hulp`,
    need,
    done,
    offer,
    last,
    talk: path(talk),
    asked: path(asked),
    link,
  };
}

function send(town: LivedInTown, by: 'riet' | 'samir' | 'visitor', path: string, form: Record<string, string>) {
  return town.post(path, form, { as: town.as[by] });
}
