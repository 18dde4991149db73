import type { TestApp } from './app.ts';
import { type Deed, personOf } from './deed.ts';
import type { Cookies, LivedInTown } from './lived-in-town.ts';

const [own, work] = ['/uitdagen/mijn/:id', '/beheer/uitdagingen/:id'];
const grounds = ['not-a-task', 'by-law', 'vulnerable', 'contract', 'cost', 'harm', 'integrity'];
const criteria = ['quality', 'people', 'reach', 'continuity', 'value'];
const each = (keys: readonly string[], fields: Record<string, string>) =>
  Object.fromEntries(
    keys.flatMap((key) => Object.entries(fields).map(([name, value]) => [`${name}.${key}`, value] as const)),
  );

const what = {
  ...{ title: 'Banken in het park', summary: 'Wij houden ze heel.', plan: 'Elke maand een ronde.', areaId: '' },
  ...{ whyBetter: 'Wij zijn er.', continuity: 'Met tien.', neighbours: 'De straat.', proposed: '9000', startsOn: '' },
};
const who = {
  ...{ applicantKind: 'residents', applicantName: 'Samir', organisation: '', email: 'samir@stadmakers.example' },
  ...{ postalAddress: '', carriedOutBy: 'Klussers.', legalEntity: 'Stichting Bank' },
};
const talk = { heldOn: '2026-11-20', present: 'Bestuur', notes: 'Over de banken.', agreed: '' };
const answers = each(grounds, { applies: 'no', reason: 'Dat speelt niet.' });
const compared = { ...each(criteria, { now: 'Nu.', later: 'Straks.', verdict: 'same' }), present: '10', proposed: '9' };
const agreement = {
  ...{ scope: 'De banken.', budget: '9000', startsOn: '2026-11-23', endsOn: '2027-11-22', exitTerms: 'Drie maanden.' },
  ...{ otherTerms: '', 'quality.0.what': 'Banken heel', 'quality.0.norm': '' },
};
const evaluation = { result: 'Goed.', lesson: 'Begin eerder.', goesOn: 'same_way' };

/** The newest challenge of Samir: the one that walks through all acts. */
async function newest({ db }: TestApp): Promise<{ id: number; revision: number }> {
  return db
    .selectFrom('application')
    .select(['id', 'revision'])
    .where('kindKey', '=', 'task')
    .where('applicantId', '=', personOf('Samir'))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

type Fields = Record<string, string>;
type Before = (town: LivedInTown, id: number) => Promise<unknown>;

const does = (pattern: string, act: string, by: keyof Cookies, fields: Fields = {}, before?: Before): Deed => ({
  ...{ act, by },
  async instead(town) {
    const { id } = await newest(town);
    await before?.(town, id);
    const { revision } = await newest(town);
    const key = { seen: String(revision), submissionKey: crypto.randomUUID() };
    return town.post(pattern.replace(':id', String(id)), { ...key, ...fields }, { as: town.as[by] });
  },
});
const owner = (part: string, act: string, fields: Fields = {}, before?: Before) => ({
  [`${own}${part}`]: does(`${own}${part}`, act, 'samir', fields, before),
});
const officer = (part: string, act: string, fields: Fields = {}, before?: Before) => ({
  [`${work}${part}`]: does(`${work}${part}`, act, 'administrator', fields, before),
});

/** Puts the challenge that walks in another state, so that what ends it can be tried as well. */
const as =
  (state: 'submitted' | 'incomplete' | 'agreed' | 'stopped'): Before =>
  ({ db }, id) =>
    db.updateTable('application').set({ state, answerDue: null }).where('id', '=', id).execute();

/** Everything that is done with a task that is challenged, in an order in which each is possible. */
export const challengeDeeds: Record<string, Deed> = {
  '/beheer/uitdagen/nieuw': {
    ...{ act: 'challenge-task.added', by: 'administrator', on: '/beheer/uitdagen/nieuw', fields: { title: 'Banken' } },
  },
  '/beheer/uitdagen/:id': {
    ...{ act: 'challenge-task.changed', by: 'administrator', fields: { title: 'Banken en bakken' } },
    on: async ({ db }) => {
      const task = db.selectFrom('challengeTask').select('id').orderBy('id').limit(1);
      return `/beheer/uitdagen/${(await task.executeTakeFirstOrThrow()).id}`;
    },
  },
  '/balie/uitdagen': {
    ...{ act: 'application.started', by: 'desk', on: '/balie/uitdagen', fields: { channel: 'paper' } },
  },
  '/uitdagen/begin': { act: 'application.started', by: 'samir', on: '/uitdagen/begin' },
  ...owner('/verzoek', 'application.saved', what),
  ...owner('/wie', 'application.saved', who),
  [`${own}/bijlagen`]: {
    ...{ act: 'application.file-added', by: 'samir' },
    async instead(town) {
      const { id } = await newest(town);
      const files = { file: new File(['%PDF-1.4\n%%EOF'], 'begroting.pdf') };
      return town.post(`/uitdagen/mijn/${id}/bijlagen`, { about: 'Begroting' }, { as: town.as.samir, files });
    },
  },
  [`${own}/bijlagen/:file{[0-9a-f-]{36}}/weg`]: {
    ...{ act: 'application.file-removed', by: 'samir' },
    async instead(town) {
      const { id } = await newest(town);
      const files = town.db.selectFrom('applicationFile').select('id').where('applicationId', '=', id);
      const file = await files.executeTakeFirstOrThrow();
      return town.post(`/uitdagen/mijn/${id}/bijlagen/${file.id}/weg`, {}, { as: town.as.samir });
    },
  },
  ...owner('/indienen', 'application.submit'),
  ...officer('/vraag', 'application.ask', { question: 'Met hoeveel mensen?' }),
  ...owner('/vraag', 'application.answer', { answer: 'Met tien.' }),
  ...officer('/gronden', 'application.admit', answers),
  '/uitdagen/verzoeken/:id/steun': does('/uitdagen/verzoeken/:id/steun', 'backing.given', 'riet', { distance: 'near' }),
  '/uitdagen/verzoeken/:id/steun/intrekken': does(
    '/uitdagen/verzoeken/:id/steun/intrekken',
    'backing.withdrawn',
    'riet',
  ),
  '/balie/uitdagen/:id{[0-9]{1,15}}': does('/balie/uitdagen/:id', 'backing.given', 'desk', {
    ...{ channel: 'paper', receivedOn: '2026-11-20', stance: 'support', name: 'Buur', distance: 'walk' },
  }),
  ...officer('/gesprekken', 'application.start-talks', {}, async ({ db, deps }, applicationId) => {
    const signed = { applicationId, stance: 'support' as const, channel: 'paper' as const, givenAt: deps.now() };
    const rows = Array.from({ length: 25 }, () => signed);
    await db.insertInto('backing').values(rows).execute();
  }),
  ...officer('/gesprek', 'challenge.talk-written', talk),
  ...owner('/gesprek', 'challenge.talk-written', talk),
  ...officer('/uitstel', 'application.extended', { reason: 'Er is meer tijd nodig.' }),
  ...officer('/vergelijking', 'application.compare', { ...compared, finish: 'ja' }),
  ...officer('/besluit', 'application.grant', { outcome: 'grant', ground: '', reasons: 'Het is beter.' }),
  ...officer('/afspraken', 'challenge.agreement-proposed', agreement),
  ...officer('/tekenen', 'challenge.signed', { version: '1' }),
  // The second signature makes it binding, which is the last line.
  ...owner('/tekenen', 'application.agree', { version: '1' }),
  ...officer('/meting', 'challenge.looked', { dueOn: '2027-05-23', note: '', 'met.q0': 'yes' }),
  ...officer('/stoppen', 'application.stop', { reason: 'De groep stopt.' }),
  ...officer('/evaluatie', 'application.evaluate', evaluation),
  ...officer('/niet-verder', 'application.set-aside', {}, as('incomplete')),
  ...owner('/intrekken', 'application.withdraw', {}, as('submitted')),
};

/** The forms of a challenge in a state that no request of the demonstration is in. */
export async function formsOfChallenges({ db }: LivedInTown) {
  const { id } = await db
    .selectFrom('application')
    .select('id')
    .where('kindKey', '=', 'task')
    .where('applicantId', '=', personOf('Samir'))
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const form = (base: string, part: string, fields: Fields, by: keyof Cookies) =>
    [`${base}${part}`, { action: `${base.replace(':id', String(id))}${part}`, fields, by }] as const;
  const ofOwner = (part: string, fields: Fields = {}) => form(own, part, fields, 'samir');
  const ofOfficer = (part: string, fields: Fields = {}) => form(work, part, { seen: '0', ...fields }, 'administrator');
  const submissionKey = '00000000-0000-4000-8000-000000000001';
  const noFile = '00000000-0000-4000-8000-000000000000';
  return Object.fromEntries([
    ...[ofOwner('/verzoek', what), ofOwner('/wie', who), ofOwner('/indienen'), ofOwner('/intrekken')],
    ofOwner('/bijlagen', { about: 'Begroting' }),
    [
      `${own}/bijlagen/:file{[0-9a-f-]{36}}/weg`,
      { action: `/uitdagen/mijn/${id}/bijlagen/${noFile}/weg`, fields: {}, by: 'samir' as const },
    ],
    form('/uitdagen/verzoeken/:id', '/steun', { submissionKey }, 'riet'),
    form('/uitdagen/verzoeken/:id', '/steun/intrekken', {}, 'riet'),
    [
      '/balie/uitdagen/:id{[0-9]{1,15}}',
      {
        action: `/balie/uitdagen/${id}`,
        fields: { channel: 'paper', receivedOn: '2026-11-20', stance: 'support', submissionKey },
        by: 'desk' as const,
      },
    ],
    ...[ofOwner('/vraag', { answer: 'Ja.' }), ofOwner('/gesprek', { ...talk, submissionKey })],
    ofOwner('/tekenen', { version: '1', legalEntity: '' }),
    ...[ofOfficer('/gronden', answers), ofOfficer('/vraag', { question: 'Wie?' }), ofOfficer('/niet-verder')],
    ...[ofOfficer('/gesprekken'), ofOfficer('/gesprek', { ...talk, submissionKey })],
    ...[ofOfficer('/vergelijking', compared), ofOfficer('/uitstel', { reason: 'Tijd.' })],
    ofOfficer('/besluit', { outcome: 'grant', ground: '', reasons: 'Beter.', conditions: '' }),
    ...[ofOfficer('/afspraken', agreement), ofOfficer('/tekenen', { version: '1' })],
    ofOfficer('/meting', { dueOn: '2027-05-23', note: '', 'met.q0': 'yes', 'note.q0': '' }),
    ...[ofOfficer('/stoppen', { reason: 'De groep stopt.' }), ofOfficer('/evaluatie', evaluation)],
  ]);
}

/** Pages from which a walk comes by what everybody and officers see of challenges. */
export async function challengeEntrances({ db }: TestApp): Promise<string[]> {
  const rows = await db.selectFrom('application').select('id').where('kindKey', '=', 'task').orderBy('id').execute();
  return [
    '/balie/uitdagen',
    '/uitdagen',
    '/uitdagen/begin',
    '/uitdagen/register',
    '/beheer/uitdagen',
    '/beheer/uitdagen/nieuw',
  ].concat(rows.map(({ id }) => `/uitdagen/verzoeken/${id}`));
}
