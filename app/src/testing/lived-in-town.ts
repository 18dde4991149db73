import { demoPeople } from '../demo/people.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { seedModerationPolicy } from '../features/moderation/index.ts';
import { budgetToPrepare } from '../instruments/budget/testing/budget-to-prepare.ts';
import { draftToPrepare } from '../instruments/consultation/testing/draft-to-prepare.ts';
import { dialogueToJoin } from '../instruments/dialogue/testing/dialogue-to-join.ts';
import { makeWork } from '../instruments/panel/testing/make-work.ts';
import { panelsToDraw } from '../instruments/panel/testing/panels-to-draw.ts';
import { panelsToInvite } from '../instruments/panel/testing/panels-to-invite.ts';
import { keyedHash } from '../platform/identity/keys.ts';
import { type TestApp, testApp } from './app.ts';
import { challengeEntrances } from './challenge-deeds.ts';
import { companionEntrances } from './companion-deeds.ts';
import { mandateEntrances } from './mandate-deeds.ts';
import { programmeEntrances } from './programme-deeds.ts';
import { schemeEntrances } from './schemes-deeds.ts';
import { signInForTest } from './sign-in.ts';

/** Everybody who can look around: `visitor` has no cookie, the others the one of a person of the demonstration. */
export type Cookies = Record<'visitor' | 'manager' | 'desk' | 'moderator' | 'administrator' | 'riet' | 'samir', string>;

/** `entrances` are paths at which a walk begins; `logged` is what the operator would see. */
export type LivedInTown = TestApp & { as: Cookies; logged: string[]; entrances: string[] };

/** The demonstration after a busy day, so that every page and every button has something to be about. */
export async function livedInTown(): Promise<LivedInTown> {
  const logged: string[] = [];
  const town = await testApp({ settings: { demo: true } });
  town.deps.log = (line) => logged.push(line);
  await seedModerationPolicy(town.db, town.deps.now());
  await seedDemo(town.deps);
  const cookieOf = async (first: string) => {
    const person = demoPeople.find(({ name }) => name.startsWith(first));
    return signInForTest(town.deps, person?.id ?? '', { strong: person?.roles !== undefined });
  };
  const [manager, desk, moderator] = [await cookieOf('Fatima'), await cookieOf('Wim'), await cookieOf('Noor')];
  const [administrator, riet, samir] = [await cookieOf('Anna'), await cookieOf('Riet'), await cookieOf('Samir')];
  const as: Cookies = { visitor: '', manager, desk, moderator, administrator, riet, samir };
  await runInitiative(town, 'speelstraat-op-zondag', demoPeople.find(({ name }) => name.startsWith('Anna'))?.id ?? '');
  const mrsRiet = demoPeople.find(({ name }) => name.startsWith('Riet'))?.id ?? '';
  const preparing = [...(await budgetToPrepare(town, mrsRiet)), ...(await dialogueToJoin(town, mrsRiet))];
  preparing.push(...(await draftToPrepare(town.db, town.deps.now())));
  const lots = [...(await panelsToInvite(town)), ...(await drawing(town))];
  const schemes = [...(await schemeEntrances(town)), ...(await challengeEntrances(town))];
  const programme = await programmeEntrances(town);
  const entrances = [
    ...schemes,
    ...(await live(town, as)),
    ...lots,
    ...preparing,
    ...companionEntrances,
    ...programme,
    ...mandateEntrances,
    ...fixed,
  ];
  return { ...town, as, logged, entrances };
}

// The initiative about which neighbours said what they think.
const square = '/initiatieven/regenplein-zomerkade';
/** Somebody joins an initiative as one who runs it; the administrator happens to. */
async function runInitiative({ db }: TestApp, slug: string, personId: string): Promise<void> {
  const project = db.selectFrom('project').select('id').where('slug', '=', slug);
  const { id: projectId } = await project.executeTakeFirstOrThrow();
  await db.insertInto('initiativeMember').values({ projectId, personId, role: 'initiator' }).execute();
  await db.insertInto('roleGrant').values({ projectId, personId, role: 'initiator' }).execute();
}

const fixed = [
  '/',
  '/stadsgesprekken',
  '/stadsgesprekken/aanvragen',
  '/mijn',
  '/beheer',
  '/balie',
  '/moderatie',
  '/inloggen',
  '/inloggen/naam',
  '/demo/personen',
].concat(
  ['/beheer/mensen', '/beheer/post', '/moderatie/beleid', '/mijn/papier', '/mijn/gegevens/wissen', '/mijn/veiligheid'],
  ['/balie/contacten?zoek=Voorbeeld', '/loting', '/begin-iets/nieuw', '/initiatieven/repareerclub', '/balie/draagvlak'],
  ['', '/draagvlak', '/participatieverslag', '/beheer/draagvlak', '/beheer/draagvlak/verslag'].map(
    (part) => square + part,
  ),
  ['', '/fase', '/mensen', '/bestanden', '/gegevens'].map(
    (part) => `/initiatieven/speelstraat-op-zondag/beheer${part}`,
  ),
);

/** Draws to fix, to make and to look back at; the administrator happens to be the officer. */
async function drawing({ deps }: TestApp): Promise<string[]> {
  const administrator = demoPeople.find(({ roles }) => roles?.includes('administrator'));
  const { solved, fixed: waiting, drawn } = await panelsToDraw(deps, administrator?.id ?? '', deps.settings.secret);
  const work = await makeWork(deps, drawn);
  return [
    drawn.staff,
    ...['', ...Object.values(work).map((id) => `/${id}`)].map((part) => `${drawn.staff}/bijeenkomsten${part}`),
    `${drawn.staff}/documenten`,
    `${drawn.staff}/deskundigen`,
    `${drawn.path}/bijeenkomsten`,
    `${solved.staff}/advies`,
    `${drawn.staff}/advies`,
    `${solved.staff}/loting`,
    `${waiting.staff}/loting`,
    `${drawn.staff}/leden`,
    `${drawn.staff}/stemmen`,
    `${drawn.path}/keuzes`,
    drawn.path,
    '/loting/mijn-kans',
    '/loting/stemmen',
  ];
}

async function live(town: TestApp, as: Cookies): Promise<string[]> {
  const { db, deps } = town;
  const at = deps.now();
  const step = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId', 'project.slug'])
    .where('step.instrument', '=', 'ideas')
    .where('step.closesAt', '>', at)
    .where('step.status', '=', 'published')
    .where('project.status', '=', 'published')
    .orderBy('step.id')
    .executeTakeFirstOrThrow();
  const path = `/trajecten/${step.slug}/ideeen/${step.id}`;
  const submissionKey = () => crypto.randomUUID();
  const idea = { title: 'Een bankje bij de vijver', body: 'Om uit te rusten.', submissionKey: submissionKey() };
  const placed = await town.post(`${path}/nieuw`, idea, { as: as.samir });
  const ideaPath = /^\/ideeen\/\d+/.exec(placed.headers.get('location') ?? '')?.[0] ?? '';
  await town.post(`${ideaPath}/reactie`, { body: 'Goed plan', submissionKey: submissionKey() }, { as: as.riet });
  await town.post(`${ideaPath}/steun`, {}, { as: as.riet });
  await town.post(
    `/melden/bijdrage/${ideaPath.split('/')[2]}`,
    { reason: 'other', explanation: 'Hm' },
    { as: as.riet },
  );
  await town.post(`${square}/draagvlak`, { stance: 'support', submissionKey: submissionKey() }, { as: as.riet });
  await town.post('/volgen', { projectId: String(step.projectId), frequency: 'immediately' }, { as: as.riet });

  const entry = { channel: 'paper', receivedOn: '2026-11-23', title: 'Van papier', who: 'new', name: 'T. Voorbeeld' };
  const reached = { prefers: 'letter', postalAddress: 'Voorbeeldlaan 1\n2000 AA Haarlem', email: '', phone: '' };
  const form = { ...entry, ...reached, submissionKey: submissionKey() };
  await town.post(`/balie/invoer/${step.id}`, form, { as: as.desk });
  const byMail = { prefers: 'email', postalAddress: '', email: 'riet.jonker@stadmakers.example' };
  await town.post(`/balie/invoer/${step.id}`, { ...form, ...byMail, submissionKey: submissionKey() }, { as: as.desk });
  const rows = new File(['titel;kanaal\nMeer licht;papier\n;papier\n'], 'papier.csv', { type: 'text/csv' });
  await town.post(`/balie/invoer/${step.id}/csv`, { receivedOn: '2026-11-23' }, { as: as.desk, files: { file: rows } });
  await town.post(`/balie/formulier/${step.id}`, { count: '2' }, { as: as.desk });

  const letter = { recipient: 'T. Voorbeeld', postalAddress: 'Voorbeeldlaan 1', subject: 'Uw idee', body: 'Dank u.' };
  await db
    .insertInto('letter')
    .values({ dedupeKey: 'one', createdAt: at, ...letter })
    .execute();
  const mail = { toEmail: 'noor@stadmakers.example', subject: 'Uw idee', text: 'Dank u.', html: '<p>Dank u.</p>' };
  await db
    .insertInto('message')
    .values({ dedupeKey: 'two', status: 'failed', createdAt: at, nextAttemptAt: at, ...mail })
    .execute();
  const elsewhere = { title: 'Kaart', settings: JSON.stringify({ url: 'https://kaart.example/haarlem' }) };
  const { id: outsideId } = await db
    .insertInto('step')
    .values({ projectId: step.projectId, instrument: 'outside', status: 'published', opensAt: at, ...elsewhere })
    .returning('id')
    .executeTakeFirstOrThrow();
  const riet = demoPeople.find(({ name }) => name.startsWith('Riet'));
  const postCode = { personId: riet?.id ?? '', requestedAt: at, expiresAt: new Date('2026-12-31T12:00:00Z') };
  const { id: areaId } = await db.selectFrom('area').select('id').limit(1).executeTakeFirstOrThrow();
  const codeHash = keyedHash(deps.settings.secret, 'post-code', 'none');
  await db
    .insertInto('postCode')
    .values({ ...postCode, areaId, codeHash })
    .execute();
  const { id: contactId } = await db.selectFrom('contact').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const { id: laterId } = await db
    .insertInto('step')
    .values({ projectId: step.projectId, instrument: 'ideas', title: 'Straks' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const draft = { kind: 'trajectory', slug: 'straks', question: 'Wat doen wij straks?' } as const;
  const { id: draftId } = await db.insertInto('project').values(draft).returning('id').executeTakeFirstOrThrow();
  const { id: panelId } = await db
    .insertInto('step')
    .values({ projectId: draftId, instrument: 'panel', title: 'Een panel' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const own = `/beheer/trajecten/${step.slug}/onderdelen`;
  const { id: batchId } = await db.selectFrom('importBatch').select('id').executeTakeFirstOrThrow();
  return [
    ...[ideaPath, `${ideaPath}/wijzig`, `/trajecten/${step.slug}`, `/trajecten/${step.slug}/elders/${outsideId}`],
    ...[own, `${own}/nieuw?instrument=ideas`, `/balie/bestand/${batchId}`],
    ...[
      `/balie/contacten/${contactId}`,
      '/beheer/trajecten/straks',
      `/beheer/trajecten/straks/onderdelen/${panelId}/panel`,
      `/beheer/trajecten/straks/onderdelen/${panelId}/panel/groepen`,
      `/beheer/trajecten/${step.slug}`,
      `${own}/${laterId}`,
    ],
    ...['/moderatie?lijst=reported', `/moderatie/bijdrage/${ideaPath.split('/')[2]}`],
  ];
}
