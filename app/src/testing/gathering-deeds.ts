import { registrationPath } from '../features/gatherings/registering/registration-token.ts';
import { makeGathering, makeRegistration } from '../features/gatherings/testing/make-gathering.ts';
import type { Form } from './app.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const home = '/beheer/bijeenkomsten';
const one = `${home}/:id{[0-9]{1,15}}`;
const register = '/bijeenkomsten/:id{[0-9]{1,15}}/aanmelden';
const signOff = `${one}/aanmeldingen/:registrationId{[0-9]{1,15}}/afmelden`;

/** What is done around gatherings; the administrator organises them. */
export const gatheringDeeds: Record<string, Deed> = {
  [register]: doneBy('visitor', 'gathering.registered', register),
  '/aanmelding/:token/afmelden': doneBy('visitor', 'gathering.registration-cancelled', '/aanmelding/:token/afmelden'),
  '/aanmelding/:token/cijfer': doneBy('visitor', 'gathering.rated', '/aanmelding/:token/cijfer'),
  [`${home}/nieuw`]: doneBy('administrator', 'gathering.planned', `${home}/nieuw`),
  [`${one}/deur`]: doneBy('administrator', 'gathering.checked-in', `${one}/deur`),
  [`${one}/binnengelopen`]: doneBy('administrator', 'gathering.walked-in', `${one}/binnengelopen`),
  [`${one}/tekst`]: doneBy('administrator', 'gathering.changed', `${one}/tekst`),
  [`${one}/stap`]: doneBy('administrator', 'gathering.announce', `${one}/stap`),
  [`${one}/aanmeldingen`]: doneBy('administrator', 'gathering.registered', `${one}/aanmeldingen`),
  [signOff]: doneBy('administrator', 'gathering.registration-cancelled', signOff),
};

/** Buttons and signed links: what is sent with them is never read. */
export const gatheringButtons = ['/aanmelding/:token/afmelden', signOff];

/** The same forms for whoever sends them wrongly. */
export async function formsOfGatherings(town: LivedInTown) {
  const forms = await formsFor(town);
  const entries = Object.entries(forms).map(([pattern, { action, fields, by }]) => [
    pattern,
    { action, fields: { ...fields, submissionKey: 'x' }, by },
  ]);
  return Object.fromEntries(entries) as Awaited<ReturnType<typeof prepare>>;
}

function doneBy(by: 'visitor' | 'administrator', act: string, pattern: string): Deed {
  return {
    ...{ act, by },
    instead: async (town) => {
      const form = (await formsFor(town))[pattern];
      if (!form) throw new Error(`No form of ${pattern}.`);
      const as = by === 'administrator' ? { as: town.as.administrator } : {};
      return town.post(form.action, { ...form.fields, submissionKey: crypto.randomUUID() }, as);
    },
  };
}

type Prepared = Record<string, { action: string; fields: Record<string, string>; by: 'visitor' | 'administrator' }>;
const prepared = new WeakMap<LivedInTown['db'], Promise<Prepared>>();

function formsFor(town: LivedInTown): Promise<Prepared> {
  const all = prepared.get(town.db) ?? prepare(town);
  prepared.set(town.db, all);
  return all;
}

async function prepare({ db, deps }: LivedInTown): Promise<Prepared> {
  const at = deps.now();
  const { secret } = deps.settings;
  const [open, door, draft, held] = [
    await makeGathering(db, at),
    await makeGathering(db, at),
    await makeGathering(db, at, { state: 'draft' }),
    await makeGathering(db, at, { state: 'held', hours: -72 }),
  ];
  const goes = await makeRegistration(db, at, open, { email: 'gaat@bewoner.example' });
  const leaves = await makeRegistration(db, at, open, { email: 'weg@bewoner.example' });
  const comes = await makeRegistration(db, at, door, { email: 'komt@bewoner.example' });
  const was = await makeRegistration(db, at, held, { email: 'was@bewoner.example', there: true });
  const team = (action: string, fields: Form = {}) => ({
    ...{ action: `${home}/${action}`, fields: fields as Record<string, string>, by: 'administrator' as const },
  });
  const visitor = (action: string, fields: Record<string, string> = {}) => ({ action, fields, by: 'visitor' as const });
  const plan = { kind: 'lecture', title: 'Lezing', audience: 'everybody', minutes: '90', start1: '2030-12-03T19:30' };
  const all = { ...plan, place: 'Zaal', seats: '20', registrationOpensAt: '', certificateAfter: '', accessNote: '' };
  return {
    [register]: visitor(`/bijeenkomsten/${open.id}/aanmelden`, { naam: 'Jan', email: 'jan@bewoner.example' }),
    '/aanmelding/:token/afmelden': visitor(registrationPath(secret, goes, '/afmelden')),
    '/aanmelding/:token/cijfer': visitor(registrationPath(secret, was, '/cijfer'), { cijfer: '4' }),
    [`${home}/nieuw`]: team('nieuw', all),
    [`${one}/tekst`]: team(`${open.id}/tekst`, { ...all, seen: '1' }),
    [`${one}/stap`]: team(`${draft.id}/stap`, { step: 'announce', seen: '1', because: '' }),
    [`${one}/aanmeldingen`]: team(`${open.id}/aanmeldingen`, { name: 'Truus', email: '', channel: 'phone' }),
    [signOff]: team(`${open.id}/aanmeldingen/${leaves}/afmelden`),
    [`${one}/deur`]: team(`${door.id}/deur`, {
      ...{ meetingId: String(door.meetingId), registrationId: String(comes), present: 'ja' },
    }),
    [`${one}/binnengelopen`]: team(`${door.id}/binnengelopen`, { meetingId: String(door.meetingId), name: 'Zomaar' }),
  };
}
