import { choicesHref, confirmHref, stopHref } from '../features/newsletter/subscribing/subscriber-token.ts';
import { makeDraft, makeReady, makeSubscriber } from '../features/newsletter/testing/make-newsletter.ts';
import type { Form } from './app.ts';
import { type Deed, personOf } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const home = '/beheer/nieuwsbrief';
const one = `${home}/:id{[0-9]{1,15}}`;
const piece = `${one}/stukken/:itemId{[0-9]{1,15}}`;
const reader = `${home}/abonnees/:id{[0-9]{1,15}}/afmelden`;

/** What is done around the newsletter; the administrator makes it, somebody else wrote what is approved. */
export const newsletterDeeds: Record<string, Deed> = {
  '/nieuwsbrief/aanmelden': byVisitor('newsletter.asked', () => '/nieuwsbrief/aanmelden', {
    email: 'iemand.anders@bewoner.example',
  }),
  '/nieuwsbrief/bevestigen/:token': { ...byVisitor('newsletter.confirmed', ({ confirm }) => confirm), actor: 'system' },
  '/nieuwsbrief/voorkeuren/:token': {
    ...byVisitor('newsletter.choice-changed', ({ choices }) => choices, { taal: 'en' }),
    actor: 'system',
  },
  '/nieuwsbrief/afmelden/:token': { ...byVisitor('newsletter.unsubscribed', ({ stop }) => stop), actor: 'system' },

  [`${home}/nieuw`]: byTeam('newsletter.begun', () => `${home}/nieuw`),
  [one]: byTeam('newsletter.written', ({ draft }) => draft, { titleNl: 'Nieuws van november' }),
  [`${one}/kiezen`]: byTeam('newsletter.picked', ({ draft }) => `${draft}/kiezen`, { news: 'update:1' }),
  [`${one}/stukken/nieuw`]: byTeam('newsletter.piece-added', ({ draft }) => `${draft}/stukken/nieuw`, texts()),
  [piece]: byTeam('newsletter.piece-changed', ({ item }) => item, texts()),
  [`${piece}/plaats`]: byTeam('newsletter.piece-moved', ({ item }) => `${item}/plaats`, { move: 'up' }),
  [`${one}/proef`]: byTeam('newsletter.tested', ({ draft }) => `${draft}/proef`),
  [`${one}/akkoord`]: byTeam('newsletter.approved', ({ written }) => `${written}/akkoord`),
  [`${one}/versturen`]: byTeam('newsletter.sent', ({ ready }) => `${ready}/versturen`, { how: 'now' }),
  [`${one}/tempo`]: byTeam('newsletter.pace', ({ ready }) => `${ready}/tempo`, { perSecond: '40' }),
  [`${one}/verzending`]: byTeam('newsletter.pause', ({ ready }) => `${ready}/verzending`, { control: 'pause' }),
  [`${one}/onzeker`]: byTeam('newsletter.doubt-leave', ({ doubtful }) => `${doubtful}/onzeker`, { doubt: 'leave' }),
  [`${one}/niet-plannen`]: byTeam('newsletter.unplanned', ({ planned }) => `${planned}/niet-plannen`),
  [`${one}/weg`]: byTeam('newsletter.discarded', ({ gone }) => `${gone}/weg`),
  [reader]: byTeam('newsletter.unsubscribed', ({ other }) => `${home}/abonnees/${other}/afmelden`, {
    because: 'asked',
  }),
  [`${home}/abonnees/teruggekomen`]: {
    act: 'newsletter.bounces-imported',
    by: 'administrator',
    instead: (town) =>
      town.post(
        `${home}/abonnees/teruggekomen`,
        {},
        { as: town.as.administrator, files: { bestand: new File(['email\niemand@bewoner.example\n'], 'terug.csv') } },
      ),
  },
};

/** Buttons and signed links: what is sent with them is never read. */
export const newsletterButtons = [
  ...['/nieuwsbrief/bevestigen/:token', '/nieuwsbrief/afmelden/:token'],
  ...[`${one}/akkoord`, `${one}/weg`, `${one}/niet-plannen`],
];

/** The same forms for whoever sends them wrongly. */
export async function formsOfNewsletter(town: LivedInTown) {
  return onNewsletter(
    town,
    ({ draft, item, written, ready, doubtful, planned, gone, choices, confirm, stop, other }) => {
      const team = (action: string, fields: Record<string, string> = {}) => ({
        action,
        fields,
        by: 'administrator' as const,
      });
      const visitor = (action: string, fields: Record<string, string> = {}) => ({
        action,
        fields,
        by: 'visitor' as const,
      });
      return {
        '/nieuwsbrief/aanmelden': visitor('/nieuwsbrief/aanmelden', {
          email: 'x@bewoner.example',
          taal: 'nl',
          thema: '1',
        }),
        '/nieuwsbrief/bevestigen/:token': visitor(confirm),
        '/nieuwsbrief/voorkeuren/:token': visitor(choices, { taal: 'nl', thema: '1', gebied: '1', wijk: '1' }),
        '/nieuwsbrief/afmelden/:token': visitor(stop),
        [`${home}/nieuw`]: team(`${home}/nieuw`, { submissionKey: 'x' }),
        [one]: team(draft, { titleNl: 'x', titleEn: '', introNl: 'x', introEn: '' }),
        [`${one}/kiezen`]: team(`${draft}/kiezen`, { news: 'update:1' }),
        [`${one}/stukken/nieuw`]: team(`${draft}/stukken/nieuw`, { ...texts(), submissionKey: 'x' }),
        [piece]: team(item, texts()),
        [`${piece}/plaats`]: team(`${item}/plaats`, { move: 'up' }),
        [`${one}/proef`]: team(`${draft}/proef`, { submissionKey: 'x' }),
        [`${one}/akkoord`]: team(`${written}/akkoord`),
        [`${one}/versturen`]: team(`${ready}/versturen`, { how: 'later', sendAt: '2026-12-01T09:00' }),
        [`${one}/tempo`]: team(`${ready}/tempo`, { perSecond: '20' }),
        [`${one}/verzending`]: team(`${ready}/verzending`, { control: 'pause' }),
        [`${one}/onzeker`]: team(`${doubtful}/onzeker`, { doubt: 'leave' }),
        [`${one}/niet-plannen`]: team(`${planned}/niet-plannen`),
        [`${one}/weg`]: team(`${gone}/weg`),
        [reader]: team(`${home}/abonnees/${other}/afmelden`, { because: 'asked' }),
        [`${home}/abonnees/teruggekomen`]: team(`${home}/abonnees/teruggekomen`, { bestand: 'x' }),
      };
    },
  );
}

function texts() {
  return { titleNl: 'Dank u wel', textNl: 'Aan iedereen die meedeed.', titleEn: '', textEn: '' };
}

type Newsletter = Awaited<ReturnType<typeof prepare>>;

function byTeam(act: string, path: (all: Newsletter) => string, fields: Form = {}): Deed {
  return {
    act,
    by: 'administrator',
    instead: (town) =>
      onNewsletter(town, (all) =>
        town.post(path(all), { ...fields, submissionKey: crypto.randomUUID() }, { as: town.as.administrator }),
      ),
  };
}

function byVisitor(act: string, path: (all: Newsletter) => string, fields: Form = {}): Deed {
  return { act, by: 'visitor', instead: (town) => onNewsletter(town, (all) => town.post(path(all), fields)) };
}

const prepared = new WeakMap<LivedInTown['db'], Promise<Newsletter>>();

/** Does it with issues and subscribers of this town, which are made when they are first needed. */
async function onNewsletter<Value>(
  town: LivedInTown,
  use: (all: Newsletter) => Promise<Value> | Value,
): Promise<Value> {
  const all = prepared.get(town.db) ?? prepare(town);
  prepared.set(town.db, all);
  return use(await all);
}

async function prepare({ db, deps }: LivedInTown) {
  const at = deps.now();
  const { secret } = deps.settings;
  const [waiting, own, last, other] = [
    await makeSubscriber(db, 'wacht@bewoner.example', 'waiting'),
    await makeSubscriber(db, 'kiest@bewoner.example'),
    await makeSubscriber(db, 'stopt@bewoner.example'),
    await makeSubscriber(db, 'belt@bewoner.example'),
  ];
  const issue = (id: number) => `${home}/${id}`;
  const [draft, written, gone] = [await makeDraft(db, at), await makeDraft(db, at), await makeDraft(db, at)];
  await db
    .updateTable('newsletterIssue')
    .set({ changedBy: personOf('Lotte') })
    .where('id', '=', written)
    .execute();
  const { id: itemId } = await db
    .selectFrom('newsletterItem')
    .select('id')
    .where('issueId', '=', draft)
    .executeTakeFirstOrThrow();
  const [ready, planned, doubtful] = [await makeReady(db, at), await makeReady(db, at), await makeReady(db, at)];
  const plan = { state: 'planned', sendAt: new Date(at.getTime() + 86_400_000) } as const;
  await db.updateTable('newsletterIssue').set(plan).where('id', '=', planned).execute();
  const sent = { state: 'sent', sendAt: at, startedAt: at, finishedAt: at } as const;
  await db.updateTable('newsletterIssue').set(sent).where('id', '=', doubtful).execute();
  const edition = await db
    .insertInto('newsletterEdition')
    .values({ issueId: doubtful, language: 'nl', itemIds: [] })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('newsletterRecipient')
    .values({ issueId: doubtful, editionId: edition.id, subscriberId: own, status: 'uncertain', nextAttemptAt: at })
    .execute();
  return {
    draft: issue(draft),
    item: `${issue(draft)}/stukken/${itemId}`,
    written: issue(written),
    gone: issue(gone),
    ready: issue(ready),
    planned: issue(planned),
    doubtful: issue(doubtful),
    confirm: confirmHref(secret, waiting, at),
    choices: choicesHref(secret, own),
    stop: stopHref(secret, last),
    other,
  };
}
