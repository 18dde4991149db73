import type { APIRequestContext, Browser, BrowserContext } from '@playwright/test';
import sharp from 'sharp';
import { loadConsultation } from '../../app/src/instruments/consultation/consultation.ts';
import { loadMemorandumWork } from '../../app/src/instruments/consultation/memorandum/load-work.ts';
import { digestOf } from '../../app/src/instruments/consultation/memorandum/publish-memorandum.ts';
import { draftToAnswer } from '../../app/src/instruments/consultation/testing/draft-to-answer.ts';
import { draftToPrepare } from '../../app/src/instruments/consultation/testing/draft-to-prepare.ts';
import { layOpen } from '../../app/src/instruments/consultation/testing/lay-open.ts';
import { codeOfMember } from '../../app/src/instruments/panel/testing/add-dilemmas.ts';
import { panelsToDraw } from '../../app/src/instruments/panel/testing/panels-to-draw.ts';
import { makeSurvey } from '../../app/src/instruments/survey/testing/make-survey.ts';
import { makeScan } from '../../app/src/instruments/value-scan/testing/make-scan.ts';
import { openDb } from '../../app/src/platform/db/db.ts';
import { townDay } from '../../app/src/platform/i18n/day.ts';
import { oneTimeCode } from '../../app/src/testing/one-time-code.ts';
import type { RunningTown } from '../support/town.ts';
import { people, type Role } from './address.ts';
import { fillBudgets } from './fill-budgets.ts';

type Send = (role: Role, path: string, fields: Record<string, string>) => Promise<void>;
export type Visits = Record<Role, BrowserContext>;

/** A browser context for each role, signed in. */
export async function visitAs(browser: Browser, town: RunningTown): Promise<Visits> {
  const contexts = {} as Visits;
  for (const [role, name] of Object.entries(people) as [Role, string | null][]) {
    const context = await browser.newContext({ baseURL: town.address, locale: 'nl-NL' });
    contexts[role] = context;
    if (!name) continue;
    const page = await context.newPage();
    await page.goto('/demo/personen');
    await page.getByRole('form', { name }).getByRole('button').click();
    // A page that is closed while it loads can freeze the whole browser.
    await page.waitForURL((url) => url.pathname !== '/demo/personen');
    await page.close();
  }
  return contexts;
}

/** Puts in the town what its pages show and the demonstration lacks: a mail, a letter, a picture, paper, a batch. */
export async function fillTown(visits: Visits, town: RunningTown, secret: string): Promise<void> {
  const stepId = await ideasStepOf(visits.visitor.request);
  const send = async (role: Role, path: string, fields: Record<string, string | Buffer>) => {
    const sent = await post(visits[role].request, town, path, fields);
    if (sent.status() !== 303) throw new Error(`${path} answered ${sent.status()}:\n${await sent.text()}`);
  };
  await send('visitor', '/inloggen', { email: 'iemand@stadmakers.example' });
  await send('resident', '/mijn/brief', { naam: 'Joke', adres: 'Voorbeeldlaan 1, 2000 AA Haarlem', wijk: '5' });
  await send('resident', '/volgen', { projectId: '1', frequency: 'immediately' });
  await send('programme team', '/beheer/jaarbalans', { year: townDay(new Date()).slice(0, 4) });
  const green = { r: 60, g: 120, b: 60 };
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: green } })
    .png()
    .toBuffer();
  const idea = { title: 'Een hek met kleine deurtjes', body: 'Zodat egels erdoor kunnen.', alt: 'Een groen hek' };
  await send('resident', `/trajecten/spaarnepark/ideeen/${stepId}/nieuw`, {
    ...idea,
    picture,
    anyway: 'ja',
    submissionKey: crypto.randomUUID(),
  });
  const asked = { email: 'lezer@stadmakers.example', role: 'member', title: 'leest voor' };
  await send('resident', '/initiatieven/buurtbieb-in-een-telefooncel/beheer/mensen/uitnodigen', asked);
  await send('visitor', '/melden/reactie/1', { reason: 'other', explanation: 'Dit klopt niet.' });
  await send('visitor', '/melden/stelling/1', { reason: 'other', explanation: 'Dit zijn twee gedachten.' });
  await send('desk', `/balie/invoer/${stepId}`, {
    channel: 'paper',
    receivedOn: '2026-11-02',
    who: 'new',
    name: 'Mevrouw Papier',
    postalAddress: 'Voorbeeldlaan 1\n2000 AA Haarlem',
    prefers: 'letter',
    title: 'Een bank in de schaduw',
    submissionKey: crypto.randomUUID(),
  });
  // A child begins, and writes a first answer.
  const begun = await post(visits.visitor.request, town, '/klas/KRANT7', {});
  await send('visitor', begun.headers().location ?? '', { answer: 'Een vlot om mee over te varen' });
  const file = Buffer.from('titel;wijk\r\nMeer bloembakken;\r\nEen pluktuin;Atlantis\r\n');
  await send('desk', `/balie/invoer/${stepId}/csv`, { file, receivedOn: '2026-11-02' });
  await fillInSurvey(visits, send);
  await giveScore(visits, send);
  await giveViews(town, send);
  await send('resident', '/loting/mijn-kans', { code: await makeByHand(town, secret) });
  await writeMemoranda(town, send);
  await useCodesApp(visits['resident with a codes app'].request, send);
  await fillBudgets(visits, town, secret, send);
}

/** The resident and somebody without an account begin the questionnaire of the demonstration, and the moderator sends it. */
async function fillInSurvey(visits: Visits, send: Send): Promise<void> {
  const html = await (await visits.visitor.request.get('/trajecten/fietsstraat-lindelaan')).text();
  const path = /\/trajecten\/fietsstraat-lindelaan\/vragenlijst\/\d+/.exec(html)?.[0] ?? '';
  for (const role of ['resident', 'visitor', 'moderator'] as const) {
    const first = await (await visits[role].request.get(`${path}/pagina/1`)).text();
    const third = await (await visits[role].request.get(`${path}/pagina/3`)).text();
    const [choice] = /v\d+/.exec(first) ?? [''];
    const [rank] = /v\d+(?=-p1)/.exec(third) ?? [''];
    const [idea] = /(?<=name=")v\d+(?=" value="1")/.exec(third) ?? [''];
    await send(role, `${path}/pagina/1`, { go: 'next', [choice]: '1' });
    await send(role, `${path}/pagina/3`, {
      go: 'next',
      ...{ [`${rank}-p1`]: '1', [`${rank}-p2`]: '2', [`${rank}-p3`]: '3', [idea]: '1' },
    });
  }
  await send('moderator', `${path}/versturen`, {});
}

/** The resident scores in the value scan of the demonstration. */
async function giveScore(visits: Visits, send: Send): Promise<void> {
  const html = await (await visits.resident.request.get('/trajecten/buurtplein-meerwijk')).text();
  const path = `${/\/trajecten\/buurtplein-meerwijk\/waardenscan\/\d+/.exec(html)?.[0]}/scoren`;
  const form = await (await visits.resident.request.get(path)).text();
  const marks = [...form.matchAll(/name="(s\d+)" value="4"/g)].map(([, field = '']) => [field, '4']);
  const [role = ''] = /(?<=name="role" value=")\d+/.exec(form) ?? [];
  await send('resident', path, { role, submissionKey: crypto.randomUUID(), ...Object.fromEntries(marks) });
}

/** A draft that lies open, with a formal view and something that was added to it. */
async function giveViews(town: RunningTown, send: Send): Promise<void> {
  const db = openDb(town.databaseUrl, 2);
  const { slug, stepId } = await layOpen(db, 'ligt-ter-inzage', townDay(new Date()));
  const view = {
    name: 'Bram Voorbeeld',
    postalAddress: 'Voorbeeldlaan 1\n2000 AA Haarlem',
    onBehalfOf: 'Buurtvereniging',
  };
  const text = { body: 'Wij vinden het te druk.', about: '1-2', go: 'send', submissionKey: crypto.randomUUID() };
  await send('visitor', `/trajecten/${slug}/inspraak/${stepId}/zienswijze`, { ...view, ...text });
  const { receipt } = await db
    .selectFrom('consultationView')
    .select('receipt')
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  await db.destroy();
  const more = { body: 'En de hoek is gevaarlijk.', submissionKey: crypto.randomUUID() };
  await send('visitor', `/zienswijze/${receipt}/aanvullen`, more);
}

/** A questionnaire without answers, a draft to prepare, and panels to draw, whose officer is the process manager; answers the code of a member of the one that was drawn. */
async function makeByHand(town: RunningTown, secret: string): Promise<string> {
  const db = openDb(town.databaseUrl, 2);
  const manager = db.selectFrom('person').select('id').where('name', '=', people['process manager']);
  const { id } = await manager.executeTakeFirstOrThrow();
  await makeSurvey(db);
  await makeScan(db);
  await draftToPrepare(db, new Date());
  const { drawn } = await panelsToDraw({ db, now: () => new Date() }, id, secret);
  const code = await codeOfMember({ db }, drawn.stepId);
  await db.destroy();
  return code;
}

async function useCodesApp(request: APIRequestContext, send: Send): Promise<void> {
  const role = 'resident with a codes app';
  await send(role, '/mijn/veiligheid/app/begin', {});
  const html = await (await request.get('/mijn/veiligheid/app')).text();
  const secret = /\b(?:[A-Z2-7]{4}\s?){6,}/.exec(html)?.[0] ?? '';
  await send(role, '/mijn/veiligheid/app', { code: oneTimeCode(secret, new Date()) });
}

function post(request: APIRequestContext, town: RunningTown, path: string, fields: Record<string, string | Buffer>) {
  const files = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value
      : { name: `${name}.${name === 'file' ? 'csv' : 'png'}`, mimeType: 'application/octet-stream', buffer: value },
  ]);
  const withFile = Object.values(fields).some((value) => typeof value !== 'string');
  const body = Object.fromEntries(files);
  const headers = { origin: town.address };
  return request.post(path, { headers, maxRedirects: 0, ...(withFile ? { multipart: body } : { form: body }) });
}

async function ideasStepOf(request: APIRequestContext): Promise<string> {
  const html = await (await request.get('/trajecten/spaarnepark')).text();
  return /\/trajecten\/spaarnepark\/ideeen\/(\d+)/.exec(html)?.[1] ?? '';
}

/** A reply memorandum in the making, and one that is published. */
async function writeMemoranda(town: RunningTown, send: Send): Promise<void> {
  const db = openDb(town.databaseUrl, 2);
  const today = townDay(new Date());
  await draftToAnswer(db, 'wordt-beantwoord', { today });
  const { stepId, nota } = await draftToAnswer(db, 'is-beantwoord', { today, all: true });
  const consultation = await loadConsultation(db, stepId);
  const seen = consultation ? digestOf(consultation, await loadMemorandumWork(db, stepId)) : '';
  await db.destroy();
  await send('process manager', `${nota}/publiceren`, { version: '1', seen });
}
