import { unsubscribeUrl } from '../features/following/unsubscribe-token.ts';
import { keyedHash } from '../platform/identity/keys.ts';
import { readWrittenCode, writtenCode } from '../platform/identity/written-code.ts';
import { agendaDeeds } from './agenda-deeds.ts';
import { arrangementDeeds } from './arrangement-deeds.ts';
import { backingDeeds } from './backing-deeds.ts';
import { ballotDeeds } from './ballot-deeds.ts';
import { budgetDeeds } from './budget-deeds.ts';
import { challengeDeeds } from './challenge-deeds.ts';
import { companionDeeds } from './companion-deeds.ts';
import { conversationDeeds } from './conversation-deeds.ts';
import { type Deed, personOf } from './deed.ts';
import { dialogueDeeds } from './dialogue-deeds.ts';
import { draftDeeds } from './draft-deeds.ts';
import { evaluationDeeds } from './evaluation-deeds.ts';
import { gatheringDeeds } from './gathering-deeds.ts';
import { helpDeeds } from './help-deeds.ts';
import { initiativeDeeds } from './initiative-deeds.ts';
import type { LivedInTown } from './lived-in-town.ts';
import { mandateDeeds } from './mandate-deeds.ts';
import { memorandumDeeds } from './memorandum-deeds.ts';
import { newsletterDeeds } from './newsletter-deeds.ts';
import { panelDeeds } from './panel-deeds.ts';
import { panelWorkDeeds } from './panel-work-deeds.ts';
import { programmeDeeds } from './programme-deeds.ts';
import { scanDeeds } from './scan-deeds.ts';
import { schemeDeeds } from './schemes-deeds.ts';
import { securityDeeds } from './security-deeds.ts';
import { signInByMail } from './sign-in-by-mail.ts';
import { surveyDeeds } from './survey-deeds.ts';
import { viewDeeds } from './view-deeds.ts';
import { youthDeeds, youthWithoutLine } from './youth-deeds.ts';

const made = '/beheer/trajecten/hoe-wordt-het-plein-een-fijne-plek';
const park = '/beheer/trajecten/spaarnepark';
const report = { said: 'Bewoners willen schaduw.', done: 'Er komen tien bomen.', notDone: 'Geen fontein.' };
const riet = { who: 'new', name: 'Riet', prefers: 'email', email: 'riet.jonker@stadmakers.example' };
const texts = { intro: 'Het plein gaat open.', openPoints: 'de bomen', fixedPoints: 'het geld', decides: 'De raad.' };

/** Everything that people do, in an order in which each is possible; the routes are those of the app. */
export const deeds: Record<string, Deed> = {
  '/inloggen/code': {
    act: 'session.started',
    actor: 'system',
    instead: async (town) => (await signInByMail(town, 'nieuw@stadmakers.example')).response,
  },
  '/demo/personen': { act: 'session.started', actor: 'system' },
  '/inloggen/naam': { act: 'person.named', by: 'samir', fields: { naam: 'Samir E.' } },
  '/mijn/gegevens': { act: 'details.saved', by: 'samir' },
  '/mijn/brief': {
    act: 'post-code.requested',
    by: 'samir',
    fields: { naam: 'Samir', adres: 'Verzonnenstraat 1\n2000 AA Haarlem', wijk: '2' },
  },
  '/mijn/brief/code': { act: 'proof.achieved', by: 'samir', instead: redeemLetter },
  '/trajecten/:slug/ideeen/:stepId/nieuw': {
    act: 'contribution.submitted',
    by: 'samir',
    fields: { title: 'Trampoline', body: 'In de grond, om op te springen.' },
  },
  '/ideeen/:id{[0-9]{1,15}}/wijzig': {
    act: 'contribution.changed',
    by: 'samir',
    on: async (town) => `${await newestIdea(town)}/wijzig`,
    fields: { body: 'Twee, in de grond.' },
  },
  '/ideeen/:id{[0-9]{1,15}}/steun': { act: 'support.given', by: 'manager' },
  '/ideeen/:id{[0-9]{1,15}}/steun-intrekken': { act: 'support.withdrawn', by: 'riet' },
  '/ideeen/:id{[0-9]{1,15}}/reactie': { act: 'comment.submitted', by: 'riet', fields: { body: 'Met een leuning.' } },
  '/melden/:kind/:id': { act: 'text.reported', by: 'visitor' },
  '/moderatie': { act: 'text.leave', by: 'moderator' },
  '/moderatie/:kind{(?:bijdrage|reactie|zorg|initiatief|oproep|bericht)}/:id': {
    act: 'text.hide',
    by: 'administrator',
    fields: { decision: 'hide', category: 'offensive' },
  },
  '/moderatie/beleid': {
    act: 'policy.published',
    by: 'administrator',
    fields: { changeNote: 'Duidelijker.', body: 'Wees aardig voor elkaar.' },
  },
  '/volgen': { act: 'follow.set', by: 'samir' },
  '/volgen/stop': { act: 'follow.stopped', by: 'riet' },
  '/afmelden/:token': { act: 'follow.unsubscribed', actor: 'system', instead: unsubscribe },
  '/trajecten/:slug/elders/:stepId': { act: 'outside.visited', by: 'visitor' },
  '/trajecten/:slug/waardering': { act: 'rating.given', by: 'riet' },
  '/ideeen/:id{[0-9]{1,15}}/trek-in': {
    act: 'contribution.withdrawn',
    by: 'samir',
    on: async (town) => `${await newestIdea(town)}/trek-in`,
  },

  '/beheer/trajecten/nieuw': {
    act: 'project.created',
    by: 'manager',
    fields: { ...texts, question: 'Hoe wordt het plein een fijne plek?' },
  },
  '/beheer/trajecten/:slug/gegevens': { act: 'project.edited', by: 'manager', on: `${made}/gegevens` },
  '/beheer/trajecten/:slug/afspraak': {
    act: 'agreement.published',
    by: 'manager',
    on: `${made}/afspraak`,
    fields: { what: 'publish' },
  },
  '/beheer/trajecten/:slug/openbaar': { act: 'project.published', by: 'manager', on: made },
  '/beheer/trajecten/:slug/onderdelen/:id': { act: 'step.edited', by: 'administrator' },
  '/beheer/trajecten/:slug/onderdelen/:id/openen': { act: 'step.published', by: 'manager', on: `${made}/onderdelen` },
  '/beheer/trajecten/:slug/onderdelen/:id/weg': { act: 'step.removed', by: 'administrator' },
  '/beheer/trajecten/:slug/planning': { act: 'project.phases-edited', by: 'manager', on: `${park}/planning` },
  '/beheer/trajecten/:slug/planning/momenten/:id': { act: 'project.moment-saved', by: 'administrator' },
  '/beheer/trajecten/:slug/planning/momenten/:id/weg': { act: 'project.moment-removed', by: 'administrator' },
  '/beheer/trajecten/:slug/plan': { act: 'project.plan-edited', by: 'manager', on: `${park}/plan` },
  '/beheer/trajecten/:slug/berichten': {
    act: 'update.published',
    by: 'manager',
    on: `${park}/berichten`,
    fields: { title: 'Wij tekenen', body: 'De ontwerper is begonnen.' },
  },
  '/beheer/trajecten/:slug/samenvattingen': { act: 'summary.saved', by: 'manager', on: `${park}/samenvattingen` },
  '/beheer/trajecten/:slug/antwoorden': {
    act: 'answer.given',
    by: 'manager',
    on: `${park}/antwoorden?toon=open`,
    fields: { why: 'Dat past in het plan.' },
  },
  '/beheer/trajecten/:slug/antwoorden/:id/wijzigen': {
    act: 'answer.changed',
    by: 'administrator',
    fields: { why: 'De beuk staat er al, en er komt een tweede.' },
  },
  '/beheer/trajecten/:slug/beloften/:id': { act: 'promise.settled', by: 'manager', on: `${park}/beloften` },
  '/beheer/trajecten/:slug/verslag': {
    act: 'report.published',
    by: 'manager',
    on: `${park}/verslag`,
    fields: { ...report, what: 'publish' },
  },

  '/balie/contacten/:id{[0-9]{1,15}}/koppelen': { act: 'contact.linked', by: 'desk' },
  '/balie/invoer/:stepId{[0-9]{1,15}}': {
    act: 'contribution.submitted',
    by: 'desk',
    fields: { title: 'Meer schaduw', body: 'Bij de zandbak.', action: 'save', ...riet },
  },
  '/mijn/papier': { act: 'contact.claimed', by: 'riet' },
  '/mijn/papier/code': { act: 'contact.claimed', by: 'samir', instead: useCodeOfLetter },
  '/balie/invoer/:stepId{[0-9]{1,15}}/csv': {
    act: 'import.uploaded',
    by: 'desk',
    files: () => ({ file: new File(['titel;kanaal\nMeer bomen;papier\n'], 'lijst.csv', { type: 'text/csv' }) }),
  },
  '/balie/bestand/:batchId{[0-9]{1,15}}': { act: 'import.confirmed', by: 'desk' },
  '/balie/bijdrage/:id{[0-9]{1,15}}': { act: 'entry.corrected', by: 'desk', fields: { title: 'Van het papier' } },
  '/balie/regel/:id{[0-9]{1,15}}/ongedaan': { act: 'entry.undone', by: 'desk' },
  '/balie/formulier/:stepId{[0-9]{1,15}}': { act: 'forms.reserved', by: 'desk' },
  '/balie/brieven/afgedrukt': { act: 'letters.printed', by: 'desk' },
  '/balie/contacten/:id{[0-9]{1,15}}/wissen': { act: 'contact.erased', by: 'desk', on: '/balie/contacten/1' },

  ...backingDeeds,
  ...conversationDeeds,
  ...panelDeeds,
  ...panelWorkDeeds,
  ...ballotDeeds,
  ...helpDeeds,
  ...gatheringDeeds,
  ...newsletterDeeds,
  ...youthDeeds,
  ...evaluationDeeds,

  ...budgetDeeds,
  ...dialogueDeeds,
  ...surveyDeeds,
  ...scanDeeds,
  ...arrangementDeeds,
  ...draftDeeds,
  ...viewDeeds,
  ...memorandumDeeds,
  ...schemeDeeds,
  ...initiativeDeeds,
  ...companionDeeds,
  ...programmeDeeds,
  ...challengeDeeds,
  ...mandateDeeds,
  ...agendaDeeds,

  '/beheer/post/:id{[0-9]{1,15}}/opnieuw': { act: 'message.resent', by: 'administrator' },
  '/beheer/mensen': { act: 'role.granted', by: 'administrator', fields: { email: 'noor.visser@stadmakers.example' } },
  '/beheer/mensen/:id{[0-9]{1,15}}/weg': { act: 'role.revoked', by: 'administrator', instead: takeRole },
  '/beheer/trajecten/:slug/afronden': { act: 'project.closed', by: 'manager', instead: finish },

  ...securityDeeds,
  '/mijn/gegevens/wissen': { act: 'account.erased', by: 'samir', actor: 'system' },
  '/uitloggen': { act: 'session.ended', by: 'riet' },
};

/** What takes a form and changes nothing that the town keeps, or cannot be done here; with the reason. */
export const withoutLine: Record<string, string> = {
  ...youthWithoutLine,
  '/taal': 'sets a cookie and nothing else',
  '/beheer/programma/cijfers/inlezen': 'shows what is in a file; keeping it leaves the line',
  '/begin-iets/nieuw/plek': 'puts a form aside while its writer points at the map',
  '/initiatieven/:slug/beheer/gegevens/plek': 'as above',
  '/trajecten/:slug/ideeen/:stepId/nieuw/plek': 'puts a form aside while its writer points at the map',
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen/proef': 'says what would come of a form, and saves nothing',
  '/aanvragen/:id/begroting/proef': 'says what a budget allows while somebody types, and keeps nothing',
  '/loting': 'finds the invitation of a code; the answer leaves the line',
  '/loting/mijn-kans': 'as above, to look at a chance',
  '/loting/stemmen': 'as above, to vote; the vote leaves the line',
  '/loting/stemmen/klaar': 'takes the code off the device',
  '/loting/opnieuw': 'as above, with a form that came without its code',
  '/balie/loting': 'as above, for the desk',
  '/stemcode': 'finds the right to vote of a code; the ballot leaves the line',
  '/stemcode/klaar': 'takes a cookie away and nothing else',
  '/trajecten/:slug/budget/:stepId/stemmen/nakijken': 'shows once more what was chosen; nothing is kept yet',
  '/trajecten/:slug/budget/:stepId/controleren': 'looks up a receipt',
  '/trajecten/:slug/vragenlijst/:stepId/opnieuw': 'takes a cookie away and nothing else',
  '/trajecten/:slug/waardenscan/:stepId/opnieuw': 'as above',
  '/trajecten/:slug/vragenlijst/:stepId/later': 'sends somebody the link to go on; nothing of the answers changes',
  '/inloggen': 'sends a code to an address of which nobody knows yet whose it is',
  '/inloggen/passkey/vraag': 'asks for the question that a passkey answers',
  '/inloggen/passkey': 'needs the key of a device: signing in is one command, and e2e/accounts does it',
  '/mijn/veiligheid/passkey/vraag': 'asks for the question that a new passkey answers',
  '/mijn/veiligheid/passkey': 'needs the key of a device; e2e/accounts adds one and looks for its line',
  '/mijn/veiligheid/app/begin': 'makes a secret that is of no use before its first code, which leaves the line',
};

async function newestIdea({ db }: LivedInTown): Promise<string> {
  const newest = db.selectFrom('contribution').select('id').orderBy('id', 'desc');
  return `/ideeen/${(await newest.executeTakeFirstOrThrow()).id}`;
}

async function takeRole(town: LivedInTown): Promise<Response> {
  const newest = town.db.selectFrom('roleGrant').select('id').orderBy('id', 'desc');
  const { id } = await newest.executeTakeFirstOrThrow();
  return town.post(`/beheer/mensen/${id}/weg`, {}, { as: town.as.administrator });
}

async function finish(town: LivedInTown): Promise<Response> {
  const open = town.db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select('task.id')
    .where('project.slug', '=', 'spaarnepark')
    .where('task.outcome', 'is', null);
  for (const { id } of await open.execute())
    await town.post(`${park}/beloften/${id}`, { outcome: 'kept', note: '' }, { as: town.as.manager });
  return town.post(`${park}/afronden`, {}, { as: town.as.manager });
}

function unsubscribe(town: LivedInTown): Promise<Response> {
  const link = unsubscribeUrl(
    { baseUrl: '', secret: town.deps.settings.secret },
    { personId: personOf('Samir'), scope: 'p1' },
  );
  return town.post(link, { 'List-Unsubscribe': 'One-Click' });
}

async function redeemLetter(town: LivedInTown): Promise<Response> {
  const { body } = await town.db.selectFrom('letter').select('body').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(body)?.[0] ?? '';
  return town.post('/mijn/brief/code', { code }, { as: town.as.samir });
}

async function useCodeOfLetter(town: LivedInTown): Promise<Response> {
  const { db, deps } = town;
  const code = writtenCode();
  const contact = { name: 'T. Voorbeeld', prefers: 'letter', postalAddress: 'Voorbeeldlaan 1' } as const;
  const { id: contactId } = await db.insertInto('contact').values(contact).returning('id').executeTakeFirstOrThrow();
  const codeHash = keyedHash(deps.settings.secret, 'claim-code', readWrittenCode(code));
  const expiresAt = new Date(deps.now().getTime() + 1000);
  await db.insertInto('claimCode').values({ contactId, codeHash, madeAt: deps.now(), expiresAt }).execute();
  return town.post('/mijn/papier/code', { code }, { as: town.as.samir });
}
