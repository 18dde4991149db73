import { expect, test } from 'vitest';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { keepView } from '../testing/what-came-in.ts';
import { memorandumPromises } from './deadline.ts';
import { foundIn } from './found.ts';
import { loadMemorandumWork } from './load-work.ts';
import { publishMemorandum } from './publish-memorandum.ts';

const { its, read, manage } = onConsultationTown();
const asked = { projects: 'all', until: '2027-12-31', limit: 100, locale: 'nl' } as const;
const seenIn = (page: string) => /name="seen" value="([0-9a-f]+)"/.exec(page)?.[1] ?? '';

async function endTerm() {
  const term = { firstDay: '2026-10-06', lastDay: '2026-11-16' };
  await its.town.db.updateTable('consultation').set(term).where('stepId', '=', its.stepId).execute();
}

async function oneSubject() {
  await keepView(its, { number: 1 });
  await manage('/nota/zienswijzen/1', { newTheme: 'Snelheid', summary: 'Dertig is te hard.' });
  const [theme] = (await loadMemorandumWork(its.town.db, its.stepId)).themes;
  const form = { title: 'Snelheid', answer: 'Het wordt twintig.', outcome: 'adopted', change: 'Twintig.', seen: '1' };
  await manage(`/nota/onderwerpen/${theme?.id}`, form);
  return String(theme?.id);
}

async function publish() {
  const { db, deps } = its.town;
  const officer = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('name', '=', 'Sanne')
    .executeTakeFirstOrThrow();
  const roles = [{ role: 'process_manager', projectId: null }] as const;
  const actor = {
    kind: 'person',
    personId: officer.id,
    name: 'Sanne',
    email: null,
    roles,
    assurance: 'resident',
    strong: true,
  } as const;
  const input = { stepId: its.stepId, version: 1, seen: 'any', reason: '', namesChecked: true };
  return publishMemorandum(deps, actor, input);
}

test('a paragraph becomes another text, which everybody sees with the old one when the memorandum is published', async () => {
  const theme = await oneSubject();
  const [, , speed] = its.paragraphs;
  const part = `/nota/tekst/${speed}`;
  const seen = seenIn(await read(part));
  expect((await manage(part, { text: '', seen })).status).toBe(422);
  expect((await manage(part, { text: 'Auto’s rijden er hoogstens twintig.', theme, seen })).status).toBe(303);
  expect(await read('/nota/tekst')).toContain('Veranderd');
  const before = await (await its.town.get(its.path)).text();
  expect(before).not.toContain('hoogstens twintig');

  await endTerm();
  expect((await publish()).ok).toBe(true);
  const nota = await (await its.town.get(`${its.path}/nota`)).text();
  expect(nota).toMatch(/<ins[^>]*>[\s\S]*hoogstens twintig[\s\S]*<\/ins>/);
  expect(nota).toMatch(/<del[^>]*>[\s\S]*hoogstens dertig[\s\S]*<\/del>/);
  expect(nota).toContain('Door onderwerp 1');
  expect(await (await its.town.get(its.path)).text()).toContain('hoogstens twintig');

  // What is written for a later version is the officers' own until that is published.
  await manage(part, { text: 'Auto’s rijden er stapvoets.', theme, seen: seenIn(await read(part)) });
  const later = await (await its.town.get(its.path)).text();
  expect(later).toContain('hoogstens twintig');
  expect(later).not.toContain('stapvoets');
});

test('of two officers who amend a paragraph at once, the second sees the text of the first', async () => {
  const [, street] = its.paragraphs;
  const part = `/nota/tekst/${street}`;
  const seen = seenIn(await read(part));
  await manage(part, { text: 'De Lindelaan wordt autovrij.', seen });
  const second = await manage(part, { leftOut: 'ja', seen });
  expect(second.status).toBe(409);
  const page = await second.text();
  expect(page).toContain('Een collega veranderde deze alinea.');
  expect((await manage(part, { leftOut: 'ja', seen: seenIn(page) })).status).toBe(303);
  expect(await read('/nota/tekst')).toContain('Vervalt');
  const again = seenIn(await read(part));
  await manage(part, { text: 'De Lindelaan wordt een fietsstraat.', seen: again });
  const { paragraphs } = await loadMemorandumWork(its.town.db, its.stepId);
  expect(paragraphs.find(({ id }) => id === street)?.amended).toBeNull();
});

test('the memorandum is promised six weeks after the term, and by nobody any more when it is there', async () => {
  const mine = async () =>
    (await memorandumPromises(its.town.deps, asked)).filter(({ href }) => href.includes(`/${its.stepId}/`));
  expect(await mine()).toMatchObject([{ dueOn: '2027-02-08', about: 'Ontwerp-verkeersbesluit Lindelaan' }]);
  expect(await read('/nota')).toContain('De nota is toegezegd voor 8 februari 2027.');
  await oneSubject();
  await endTerm();
  expect(await foundIn(its.town.deps, { id: its.stepId })).toEqual([]);
  await publish();
  expect(await mine()).toEqual([]);
  expect(await foundIn(its.town.deps, { id: its.stepId })).toEqual([
    'Binnengekomen: 1 zienswijze en 0 openbare reacties.',
    'De gemeente antwoordde per onderwerp. Op 1 van de 1 onderwerpen is het ontwerp aangepast.',
    'Snelheid: Twintig.',
  ]);
});

test('a day that the agreement promises goes before the six weeks', async () => {
  await its.town.db
    .insertInto('task')
    .values({
      ...{ projectId: its.projectId, kind: 'promise', dueOn: '2027-01-11' },
      ...{ what: 'De nota van beantwoording is klaar', fromWhom: 'de gemeente', createdAt: its.town.deps.now() },
    })
    .execute();
  expect(await read('/nota')).toContain('De nota is toegezegd voor 11 januari 2027.');
  const ours = await memorandumPromises(its.town.deps, asked);
  expect(ours.filter(({ href }) => href.includes(`/${its.stepId}/`))).toEqual([]);
});
