import { viewForm } from '../instruments/consultation/testing/views.ts';
import { formsOfAgenda } from './agenda-deeds.ts';
import { formsOfArrangement } from './arrangement-deeds.ts';
import { onBox } from './ballot-deeds.ts';
import { formsOfChallenges } from './challenge-deeds.ts';
import { companionForms } from './companion-deeds.ts';
import { crawl, type FoundForm, patternOf } from './crawl.ts';
import { formsOfEvaluation } from './evaluation-deeds.ts';
import { formsOfGatherings } from './gathering-deeds.ts';
import { formsOfHelp } from './help-deeds.ts';
import { initiativeForms } from './initiative-deeds.ts';
import type { Cookies, LivedInTown } from './lived-in-town.ts';
import { onAnswering } from './memorandum-deeds.ts';
import { formsOfNewsletter } from './newsletter-deeds.ts';
import { programmeForms } from './programme-deeds.ts';
import { formsOfScan } from './scan-deeds.ts';
import { formsOfSchemes } from './schemes-deeds.ts';
import { onAnswered, onEmptySurvey, onSurvey } from './survey-deeds.ts';
import { onOpen } from './view-deeds.ts';
import { formsOfYouth } from './youth-deeds.ts';

/** A form of a route, on the first page where somebody comes by it. */
export type KnownForm = Pick<FoundForm, 'action' | 'fields'> & { page: string; by: keyof Cookies };

/** The patterns of the routes of a method. */
export function routesOf({ app }: LivedInTown, method: 'GET' | 'POST'): string[] {
  const routes = app.routes.filter((route) => route.method === method && !route.path.endsWith('*'));
  return [...new Set(routes.map(({ path }) => path))];
}

/** Lets everybody look around and answers the form of each route by its pattern, and the links that lead nowhere. */
export async function everyForm(
  town: LivedInTown,
): Promise<{ forms: Map<string, KnownForm>; deadLinks: ReadonlySet<string> }> {
  const forms = new Map<string, KnownForm>();
  const deadLinks = new Set<string>();
  for (const by of ['visitor', 'administrator', 'riet', 'samir'] as const) {
    const seen = await crawl(town, { as: town.as[by], from: town.entrances, perKind: 1 });
    // A walk begins at pages that are there for some and not for others; no link led to them.
    for (const [page, status] of seen.pages) if (status === 404 && !town.entrances.includes(page)) deadLinks.add(page);
    for (const { page, action, fields } of seen.forms) {
      const pattern = patternOf(town, 'POST', action) ?? `no route takes ${action}`;
      if (!forms.has(pattern)) forms.set(pattern, { page, action, fields, by });
    }
  }
  for (const [pattern, form] of Object.entries({
    ...byHand,
    ...(await formsOfHelp(town)),
    ...(await formsOfNewsletter(town)),
    ...(await formsOfGatherings(town)),
    ...(await formsOfYouth(town)),
    ...(await formsOfEvaluation(town)),
    ...initiativeForms,
    ...companionForms,
    ...programmeForms,
    ...(await formsOfPanel(town)),
    ...(await formsOfBox(town)),
    ...(await formsOfSurvey(town)),
    ...(await formsOfEmptySurvey(town)),
    ...(await formsOfResults(town)),
    ...(await formsOfScan(town)),
    ...(await formsOfArrangement(town)),
    ...(await formsOfViews(town)),
    ...(await formsOfMemorandum(town)),
    ...(await formsOfSchemes(town)),
    ...(await formsOfChallenges(town)),
    ...(await formsOfAgenda(town)),
  })) {
    if (!forms.has(pattern)) forms.set(pattern, { page: '', ...form });
  }
  return { forms, deadLinks };
}

// Without a form on a page that the walk comes by: the script's own, those in mails, and what depends on a second step
// or on a finished agreement.
const byHand: Record<string, Omit<KnownForm, 'page'>> = {
  '/afmelden/:token': { action: '/afmelden/x', fields: {}, by: 'visitor' },
  '/inloggen/code': { action: '/inloggen/code', fields: { code: '123456', terug: '/' }, by: 'visitor' },
  '/inloggen/tweede-stap': { action: '/inloggen/tweede-stap', fields: { code: '123456' }, by: 'moderator' },
  '/inloggen/passkey/vraag': { action: '/inloggen/passkey/vraag', fields: {}, by: 'visitor' },
  '/inloggen/passkey': { action: '/inloggen/passkey', fields: { answer: '1' }, by: 'visitor' },
  '/mijn/veiligheid/passkey/vraag': { action: '/mijn/veiligheid/passkey/vraag', fields: {}, by: 'samir' },
  '/mijn/veiligheid/passkey': { action: '/mijn/veiligheid/passkey', fields: { answer: '1' }, by: 'samir' },
  '/mijn/veiligheid/passkey/:id{[0-9a-f-]{36}}/weg': {
    action: '/mijn/veiligheid/passkey/00000000-0000-4000-8000-000000000000/weg',
    fields: {},
    by: 'samir',
  },
  '/mijn/veiligheid/app/weg': { action: '/mijn/veiligheid/app/weg', fields: {}, by: 'samir' },
  '/mijn/veiligheid/app': { action: '/mijn/veiligheid/app', fields: { code: '123456' }, by: 'samir' },
  '/loting/aanmelden': { action: '/loting/aanmelden', fields: { invitation: '1', name: 'Ria' }, by: 'visitor' },
  '/loting/nee': { action: '/loting/nee', fields: { invitation: '1' }, by: 'visitor' },
  '/loting/wissen': { action: '/loting/wissen', fields: { invitation: '1', asked: 'ja' }, by: 'visitor' },
  '/loting/stemmen/uitbrengen': {
    action: '/loting/stemmen/uitbrengen',
    fields: { invitation: '1', dilemma: '1', choice: '1' },
    by: 'visitor',
  },
  '/loting/stemmen/klaar': { action: '/loting/stemmen/klaar', fields: {}, by: 'visitor' },
  '/loting/opnieuw': { action: '/loting/opnieuw', fields: { code: 'ACDE-2346', name: 'Ria' }, by: 'visitor' },
  '/balie/loting/:id{[0-9]{1,15}}': { action: '/balie/loting/1', fields: { code: 'ACDE-2346' }, by: 'administrator' },
  '/beheer/trajecten/:slug/openbaar': { action: '/beheer/trajecten/straks/openbaar', fields: {}, by: 'administrator' },
  '/mijn/veiligheid/elders': { action: '/mijn/veiligheid/elders', fields: {}, by: 'samir' },
};

/** What only an officer of a panel sees, and what only a pool without a panel asks for. */
async function formsOfPanel({ db }: LivedInTown): Promise<typeof byHand> {
  const { stepId, slug } = await db
    .selectFrom('panelCandidate')
    .innerJoin('step', 'step.id', 'panelCandidate.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['stepId', 'slug'])
    .executeTakeFirstOrThrow();
  const route = (part: string) => `/beheer/trajecten/:slug/onderdelen/:stepId/panel${part}`;
  const formOf = (part: string, fields: KnownForm['fields']) => ({
    action: route(part).replace(':slug', slug).replace(':stepId', String(stepId)),
    fields,
    by: 'manager' as const,
  });
  return {
    [route('/medewerkers/weg')]: formOf('/medewerkers/weg', { personId: 'x' }),
    [route('/groepen/proef')]: formOf('/groepen/proef', { 'soort.0.name': 'Leeftijd', 'groep0.0.name': 'jong' }),
    [route('/groepen/ruimte')]: formOf('/groepen/ruimte', { change: '1:0:24', part: 'groups' }),
    [route('/aanmeldingen/kansen')]: formOf('/aanmeldingen/kansen', {}),
  };
}

/** What is only there while a budget takes ballots, or once they were counted. */
function formsOfBox(town: LivedInTown): Promise<typeof byHand> {
  return onBox(town, ({ stepId, path, staffPath, projects }) => {
    const staff = (part: string, fields: KnownForm['fields']) => ({
      [`/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen/${part}`]: {
        action: `${staffPath}/stemmen/${part}`,
        fields,
        by: 'administrator' as const,
      },
    });
    const after = (part: string, fields: KnownForm['fields']) => ({
      [`/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag${part}`]: {
        action: `${staffPath}/uitslag${part.replace(':decisionId', '1')}`,
        fields,
        by: 'administrator' as const,
      },
    });
    const own = '/trajecten/:slug/budget/:stepId';
    const by = 'visitor' as const;
    return {
      '/stemcode': { action: '/stemcode', fields: { code: 'ACDE-2346' }, by },
      '/stemcode/klaar': { action: '/stemcode/klaar', fields: {}, by },
      [`${own}/stemmen`]: { action: `${path}/stemmen`, fields: { mark: 'x' }, by },
      [`${own}/stemmen/nakijken`]: { action: `${path}/stemmen/nakijken`, fields: { mark: 'x' }, by },
      [`${own}/controleren`]: { action: `${path}/controleren`, fields: { code: 'x' }, by },
      '/balie/stembiljetten/:stepId{[0-9]{1,15}}': {
        action: `/balie/stembiljetten/${stepId}`,
        fields: { code: 'ACDE-2346', numbers: '1' },
        by: 'administrator',
      },
      '/balie/stembiljetten/:stepId{[0-9]{1,15}}/geven': {
        action: `/balie/stembiljetten/${stepId}/geven`,
        fields: { name: 'Riet', postalAddress: 'Duinpad 1', submissionKey: 'x' },
        by: 'administrator',
      },
      ...staff('codes', { count: '1', submissionKey: 'x' }),
      ...staff('lijst', { submissionKey: 'x' }),
      ...staff('drukker', { batch: 'x' }),
      ...staff('brieven', { batch: 'x', from: '1' }),
      ...staff('tijd-voorbij', {}),
      ...staff('afgedrukt', { batch: 'x' }),
      ...staff('sluiten', { sure: 'ja' }),
      ...after('', {}),
      ...after('/besluiten', { decision: '1:not', why: 'x' }),
      ...after('/besluiten/:decisionId/intrekken', { why: 'x' }),
      '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitvoering/:projectId': {
        action: `${staffPath}/uitvoering/${projects[0]}`,
        fields: { state: 'busy', told: 'x', submissionKey: 'x' },
        by: 'administrator',
      },
    };
  });
}

/** What is only there while a questionnaire has no answers, or while somebody fills it in. */
function formsOfSurvey(town: LivedInTown): Promise<typeof byHand> {
  return onSurvey(town, ({ stepId, path, staffPath, sections, questions }) => {
    const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst';
    const own = '/trajecten/:slug/vragenlijst/:stepId';
    const [page, question] = [`/paginas/${sections[1]}`, `/vragen/${questions.own}`];
    const form = (action: string, fields: KnownForm['fields'], by: keyof Cookies) => ({ action, fields, by });
    const managed = (part: string, fields: KnownForm['fields']) => form(staffPath + part, fields, 'administrator');
    return {
      [staff]: managed('', { thanks: 'Wij lezen alles.' }),
      [`${staff}/paginas/:id`]: managed(page, { title: 'Wat wilt u?' }),
      [`${staff}/vragen/:id`]: managed(question, { text: 'Wat wilt u ons zeggen?' }),
      [`${staff}/paginas`]: managed('/paginas', { title: 'Tot slot' }),
      [`${staff}/paginas/:id/plaats`]: managed(`${page}/plaats`, { move: 'up' }),
      [`${staff}/paginas/:id/weg`]: managed(`${page}/weg`, {}),
      [`${staff}/vragen/nieuw`]: managed('/vragen/nieuw?soort=short', { text: 'Nog iets?' }),
      [`${staff}/vragen/:id/plaats`]: managed(`${question}/plaats`, { move: 'up' }),
      [`${staff}/vragen/:id/weg`]: managed(`${question}/weg`, {}),
      '/balie/vragenlijst/:stepId{[0-9]{1,15}}': form(
        `/balie/vragenlijst/${stepId}`,
        { channel: 'paper', submissionKey: 'x' },
        'administrator',
      ),
      [`${own}/pagina/:number`]: form(`${path}/pagina/1`, { go: 'next' }, 'visitor'),
      [`${own}/pagina/:number/plek`]: form(`${path}/pagina/2/plek`, {}, 'visitor'),
      [`${own}/versturen`]: form(`${path}/versturen`, {}, 'visitor'),
      [`${own}/opnieuw`]: form(`${path}/opnieuw`, {}, 'visitor'),
      [`${own}/later`]: form(`${path}/later`, { email: 'riet@bewoner.example' }, 'visitor'),
    };
  });
}

/** What is only there while a questionnaire has no questions. */
function formsOfEmptySurvey(town: LivedInTown): Promise<typeof byHand> {
  const route = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst/overnemen';
  return onEmptySurvey(town, (path, from) => ({
    [route]: { action: `${path}/overnemen`, fields: { from: String(from) }, by: 'administrator' as const },
  }));
}

/** What is only there once a questionnaire has answers. */
function formsOfResults(town: LivedInTown): Promise<typeof byHand> {
  const route = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst/uitkomsten';
  const by = 'administrator' as const;
  return onAnswered(town, (path, { questionId, responseId }) => ({
    [route]: { action: `${path}/uitkomsten`, fields: { publish: 'ja' }, by },
    [`${route}/woorden/:id`]: {
      action: `${path}/uitkomsten/woorden/${questionId}`,
      fields: { response: String(responseId), judge: 'shown' },
      by,
    },
  }));
}

/** Formal views: what is only there while a draft lies open, and behind the address of a receipt. */
function formsOfViews(town: LivedInTown): Promise<typeof byHand> {
  return onOpen(town, ({ stepId, path, staffPath, receipt }) => {
    const form = (action: string, fields: KnownForm['fields'], by: keyof Cookies) => ({ action, fields, by });
    const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/zienswijzen/:number';
    const view = { ...viewForm({ about: '1', interest: '' }), submissionKey: 'x' };
    return {
      '/trajecten/:slug/inspraak/:stepId/zienswijze': form(`${path}/zienswijze`, view, 'visitor'),
      '/zienswijze/:receipt/aanvullen': form(`${receipt}/aanvullen`, { body: 'x', submissionKey: 'x' }, 'visitor'),
      '/zienswijze/:receipt/intrekken': form(`${receipt}/intrekken`, {}, 'visitor'),
      '/balie/zienswijzen/:stepId{[0-9]{1,15}}': form(
        `/balie/zienswijzen/${stepId}`,
        { ...view, channel: 'paper', receivedOn: '2026-11-20', postedOn: '' },
        'administrator',
      ),
      [`${staff}/dag`]: form(`${staffPath}/1/dag`, { countsOn: '2026-11-19', why: 'x' }, 'administrator'),
      [`${staff}/aanvulling`]: form(
        `${staffPath}/1/aanvulling`,
        { receivedOn: '2026-11-20', body: 'x', submissionKey: 'x' },
        'administrator',
      ),
      [`${staff}/intrekking`]: form(`${staffPath}/1/intrekking`, { receivedOn: '2026-11-20' }, 'administrator'),
    };
  });
}

/** A reply memorandum in the making, and the button that is only there when it is ready. */
function formsOfMemorandum(town: LivedInTown): Promise<typeof byHand> {
  const route = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/nota';
  return onAnswering(town, ({ nota, themes, remarks, points, paragraph }) => {
    const form = (part: string, fields: KnownForm['fields']) => ({
      ...{ action: nota + part, fields, by: 'administrator' as const },
    });
    const point = { theme: String(themes.first), newTheme: '', summary: 'x' };
    const [remark] = remarks;
    return {
      [`${route}/reacties`]: form('/reacties', { ...point, remark: String(remark) }),
      [`${route}/onderwerpen`]: form('/onderwerpen', { title: 'x' }),
      [`${route}/onderwerpen/:id`]: form(`/onderwerpen/${themes.second}`, { title: 'x', answer: '', seen: '1' }),
      [`${route}/onderwerpen/:id/plaats`]: form(`/onderwerpen/${themes.second}/plaats`, { move: 'up' }),
      [`${route}/onderwerpen/:id/weg`]: form(`/onderwerpen/${themes.empty}/weg`, {}),
      [`${route}/zienswijzen/:source`]: form('/zienswijzen/2', point),
      [`${route}/zienswijzen/:source/punten/:id`]: form(`/zienswijzen/1/punten/${points.view}`, {
        ...{ summary: 'x', seen: '1' },
      }),
      [`${route}/zienswijzen/:source/punten/:id/weg`]: form(`/zienswijzen/1/punten/${points.view}/weg`, {}),
      [`${route}/reacties/:source`]: form(`/reacties/${remark}`, point),
      [`${route}/reacties/:source/punten/:id`]: form(`/reacties/${remarks[1]}/punten/${points.remark}`, {
        ...{ summary: 'x', seen: '1' },
      }),
      [`${route}/reacties/:source/punten/:id/weg`]: form(`/reacties/${remarks[1]}/punten/${points.remark}/weg`, {}),
      [`${route}/tekst/:id`]: form(`/tekst/${paragraph}`, { text: 'x', theme: '', seen: 'x' }),
      [`${route}/publiceren`]: form('/publiceren', { version: '1', seen: '0'.repeat(64), reason: 'x' }),
    };
  });
}
