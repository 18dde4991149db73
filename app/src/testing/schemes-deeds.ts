import { numberText } from '../features/schemes/index.ts';
import type { TestApp } from './app.ts';
import { type Deed, personOf } from './deed.ts';
import type { Cookies, LivedInTown } from './lived-in-town.ts';

const quote = () => ({ file: new File([pdf], 'offerte.pdf', { type: 'application/pdf' }) });
const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const plan = { plan: 'Een lange tafel.', neighbours: 'Tien buren.', summary: 'Samen eten.', startsOn: '2027-05-01' };
const who = { applicantKind: 'resident', iban: 'NL91ABNA0417164300', holder: 'S. Voorbeeld' };
const budget = { kindKey: 'street', 'cost.0.what': 'Tafels', 'cost.0.amount': '85' };

type Step = Pick<Deed, 'act' | 'fields'> & { by?: keyof Cookies };

/** The page of an application of the demonstration in this state, for who works on it there. */
const inState =
  (state: string, place: 'beheer/aanvragen' | 'aanvragen' | 'raad', nth = 0, samirs = false) =>
  async ({ db }: TestApp) => {
    const rows = await db
      .selectFrom('application')
      .select('id')
      .where('state', '=', state as 'draft')
      .where('kindKey', '<>', 'task')
      .$if(samirs, (query) => query.where('applicantId', '=', personOf('Samir')))
      .orderBy('id')
      .execute();
    return `/${place}/${rows[nth]?.id}`;
  };

const officer = (state: string, { act, fields = {} }: Step): Deed => ({
  ...{ act, fields, by: 'administrator', on: inState(state, 'beheer/aanvragen') },
});
const own = (part: string, act: string, more: Partial<Deed> = {}): Deed => ({
  ...{ act, by: 'samir', ...more },
  on: async (town) => `${await inState('draft', 'aanvragen', 0, true)(town)}${part}`,
});

/** Everything that is done under a scheme, in an order in which each is possible. */
export const schemeDeeds: Record<string, Deed> = {
  '/regelingen/:key/aanvragen': { act: 'application.started', by: 'samir', on: '/regelingen/leefbaarheid/aanvragen' },
  '/aanvragen/:id/plan': own('/plan', 'application.saved', { fields: plan }),
  '/aanvragen/:id/begroting': own('/begroting', 'application.saved', { fields: budget }),
  '/aanvragen/:id/bijlagen': own('/bijlagen', 'application.file-added', { fields: { kind: 'other' }, files: quote }),
  '/aanvragen/:id/bijlagen/:file/weg': own('/bijlagen', 'application.file-removed'),
  '/aanvragen/:id/gegevens': own('/gegevens', 'application.saved', { fields: who }),
  '/aanvragen/:id/indienen': {
    ...{ act: 'application.submit', by: 'samir' },
    async instead(town) {
      const path = await inState('draft', 'aanvragen', 0, true)(town);
      await town.post(`${path}/bijlagen`, { kind: 'quote' }, { as: town.as.samir, files: quote() });
      return town.post(`${path}/indienen`, {}, { as: town.as.samir });
    },
  },
  '/aanvragen/:id/intrekken': own('/controle', 'application.thrown-away'),
  '/aanvragen/:id/vraag': {
    ...{ act: 'application.answer', by: 'samir', fields: { answer: 'Nee, geen wedstrijd.' } },
    on: inState('incomplete', 'aanvragen'),
  },
  '/aanvragen/:id/bezwaar': {
    ...{ act: 'application.object', by: 'riet', fields: { grounds: 'De bus is duurder geworden.' } },
    on: async (town) => `${await inState('granted', 'aanvragen')(town)}/bezwaar`,
  },
  '/aanvragen/:id/verslag': {
    ...{ act: 'application.report', by: 'samir', fields: { told: 'Het was vol.', reached: '60', spent: '500' } },
    on: async (town) => `${await inState('paid', 'aanvragen')(town)}/verslag`,
  },
  '/balie/aanvragen': {
    ...{ act: 'application.started', by: 'desk', on: '/balie/aanvragen' },
    fields: { scheme: 'leefbaarheid', channel: 'paper' },
  },
  '/raad/:id/oordeel': {
    ...{ act: 'application.scored', by: 'administrator', on: inState('in_advice', 'raad') },
    fields: { 'score.many': '5', 'score.together': '4', 'score.better': '4', 'score.money': '3' },
  },
  '/raad/:id/belang': {
    act: 'application.interest-declared',
    by: 'administrator',
    on: inState('in_advice', 'raad', 1),
  },
  '/raad/:id/waardering': {
    ...{ act: 'application.work-rated', by: 'administrator', fields: { rating: '4' }, on: inState('refused', 'raad') },
  },
  '/beheer/aanvragen/:id/vraag': officer('submitted', { act: 'application.ask', fields: { question: 'Met wie?' } }),
  '/beheer/aanvragen/:id/compleet': officer('submitted', { act: 'application.accept', fields: { names: 'ja' } }),
  '/beheer/aanvragen/:id/niet-verder': {
    ...{ act: 'application.set-aside', by: 'administrator' },
    async instead(town) {
      const path = await inState('incomplete', 'beheer/aanvragen')(town);
      const id = Number(path.split('/').at(-1));
      await town.db.updateTable('application').set({ answerDue: '2026-11-01' }).where('id', '=', id).execute();
      const row = town.db.selectFrom('application').select('revision').where('id', '=', id);
      const seen = String((await row.executeTakeFirstOrThrow()).revision);
      return town.post(`${path}/niet-verder`, { seen }, { as: town.as.administrator });
    },
  },
  '/beheer/aanvragen/:id/raad': officer('complete', { act: 'application.send-to-council' }),
  '/beheer/aanvragen/:id/advies': officer('in_advice', {
    act: 'application.advise',
    fields: { metOn: '2026-11-23', outcome: 'refuse', present: '1', inFavour: '1', reasons: 'Geen goed plan.' },
  }),
  '/beheer/aanvragen/:id/besluit': officer('advised', {
    act: 'application.refuse',
    fields: { outcome: 'refuse', reasons: 'Dat past niet.', deviation: 'Het geld is op.' },
  }),
  '/balie/aanvragen/bezwaar': {
    ...{ act: 'application.object', by: 'desk' },
    async instead(town) {
      // The one that was refused just now.
      const refused = town.db.selectFrom('application').select(['year', 'number']).where('state', '=', 'refused');
      const number = numberText(
        await refused.where('kindKey', '<>', 'task').orderBy('id', 'desc').executeTakeFirstOrThrow(),
      );
      const said = {
        scheme: 'leefbaarheid',
        number,
        came: 'desk',
        receivedOn: '2026-11-23',
        grounds: 'Het is te weinig.',
      };
      return town.post('/balie/aanvragen/bezwaar', said, { as: town.as.desk });
    },
  },
  '/beheer/aanvragen/:id/bezwaar': officer('partly', {
    act: 'application.uphold',
    fields: { outcome: 'unfounded', reasons: 'De stoelen zijn al betaald.' },
  }),
  '/beheer/aanvragen/:id/afrekenen': officer('reported', { act: 'application.settle', fields: { reclaim: '0' } }),
  '/beheer/betalingen/bestand': { act: 'payments.batch-made', by: 'administrator', on: '/beheer/betalingen' },
  '/beheer/betalingen/:id/betaald': { act: 'application.pay', by: 'administrator', on: '/beheer/betalingen' },
  '/beheer/betalingen/:id/terug': {
    ...{ act: 'application.returned', by: 'administrator', on: '/beheer/betalingen', fields: { amount: '1' } },
  },
  '/beheer/regelingen/:key/raad': {
    ...{ act: 'scheme.member-added', by: 'administrator', on: '/beheer/regelingen/leefbaarheid/raad' },
    fields: { email: 'riet.jonker@stadmakers.example', how: 'lot', fromDay: '2026-11-23' },
  },
  '/beheer/regelingen/:key/raad/:memberId/weg': {
    ...{ act: 'scheme.member-ended', by: 'administrator', on: '/beheer/regelingen/leefbaarheid/raad' },
  },
  '/beheer/regelingen/:key': {
    act: 'scheme.rules-saved',
    by: 'administrator',
    async instead(town) {
      const page = await (await town.get('/beheer/regelingen/leefbaarheid', { as: town.as.administrator })).text();
      return town.post('/beheer/regelingen/leefbaarheid', rulesOn(page), { as: town.as.administrator });
    },
  },
};

/** What stands in the form of the rules, also in its texts and choices, as a browser would send it. */
function rulesOn(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const plainText = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replace(/^\n/, '');
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const [name, value] = [/\bname="([^"]*)"/.exec(tag)?.[1], /\bvalue="([^"]*)"/.exec(tag)?.[1]];
    if (name && (!/type="checkbox"/.test(tag) || /\schecked/.test(tag))) fields[name] = plainText(value ?? '');
  }
  for (const [, name = '', text = ''] of html.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
    fields[name] = plainText(text);
  for (const [, name = '', inside = ''] of html.matchAll(/<select\b[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name] = /<option value="([^"]*)"[^>]*\sselected/.exec(inside)?.[1] ?? '';
  return fields;
}

/** Pages from which a walk comes by every form of a scheme; the administrator happens to decide, pay and sit in the council. */
export async function schemeEntrances({ db }: TestApp): Promise<string[]> {
  const administrator = personOf('Anna');
  for (const role of ['decider', 'finance'] as const)
    await db.insertInto('roleGrant').values({ personId: administrator, role }).execute();
  const seat = { personId: administrator, how: 'appointed' as const, fromDay: '2026-01-01', untilDay: '2027-12-31' };
  await db
    .insertInto('schemeMember')
    .values({ schemeId: 1, ...seat })
    .execute();
  const rows = await db
    .selectFrom('application')
    .select(['id', 'state', 'applicantId'])
    .where('kindKey', '<>', 'task')
    .orderBy('id')
    .execute();
  const own = rows.filter(({ applicantId }) => applicantId === personOf('Samir'));
  const draft = own.find(({ state }) => state === 'draft')?.id ?? 0;
  await db
    .insertInto('applicationFile')
    .values({
      ...{ id: crypto.randomUUID(), applicationId: draft, kind: 'other', name: 'brief.pdf', type: 'application/pdf' },
      ...{ bytes: Buffer.from(pdf), size: pdf.length, addedAt: new Date('2026-11-23T10:00:00Z') },
    })
    .execute();
  return [
    ...['/regelingen', '/aanvragen', '/raad', '/balie/aanvragen', '/beheer/betalingen', '/beheer/regelingen'],
    ...['/regelingen/leefbaarheid/aanvragen', '/beheer/aanvragen', '/beheer/regelingen/leefbaarheid/raad'],
    ...rows.filter(({ state }) => state !== 'draft').map(({ id }) => `/beheer/aanvragen/${id}`),
    ...rows.filter(({ state }) => ['in_advice', 'refused'].includes(state)).map(({ id }) => `/raad/${id}`),
    ...own.map(({ id }) => `/aanvragen/${id}`),
    ...own.filter(({ state }) => state === 'paid').map(({ id }) => `/aanvragen/${id}/verslag`),
    ...own.filter(({ state }) => state === 'paid').map(({ id }) => `/aanvragen/${id}/bezwaar`),
    ...['plan', 'begroting', 'bijlagen', 'gegevens', 'controle'].map((part) => `/aanvragen/${draft}/${part}`),
  ];
}

/** What is only sent by the calculator, while somebody types. */
export async function formsOfSchemes(town: LivedInTown) {
  const action = `${await inState('draft', 'aanvragen', 0, true)(town)}/begroting/proef`;
  return { '/aanvragen/:id/begroting/proef': { action, fields: budget, by: 'samir' as const } };
}
