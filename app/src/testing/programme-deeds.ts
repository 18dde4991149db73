import { demoPeople } from '../demo/people.ts';
import { startBalance } from '../features/programme/index.ts';
import type { TestApp } from './app.ts';
import type { Deed } from './deed.ts';
import type { KnownForm } from './every-form.ts';

const staff = '/beheer/programma';
const linePattern = `${staff}/lijnen/:id{[0-9]{1,15}}`;
const balances = '/beheer/jaarbalans';
const balancePattern = `${balances}/:year{[0-9]{4}}`;
const sectionPattern = `${balancePattern}/onderdelen/:key{[a-z_]{1,20}}`;
const draft = `${balances}/2026`;
const figures = 'indicator;jaar;waarde;toelichting\nvertrouwen-raad;2016;21;Omnibus\n';

/** Where a walk comes by the pages of the programme team; this year's balance is a draft with something to choose. */
export async function programmeEntrances({ deps, db }: TestApp): Promise<string[]> {
  const lotte = demoPeople.find(({ name }) => name.startsWith('Lotte'));
  const roles = [{ role: 'programme_team' as const, projectId: null }];
  const known = { personId: lotte?.id ?? '', name: '', email: null, assurance: 'email' as const, strong: true };
  await startBalance(deps, { kind: 'person', ...known, roles }, 2026);
  await db
    .updateTable('yearlyBalanceSection')
    .set({ body: 'Eigen woorden.', fresh: 'Er liep meer.' })
    .where('key', '=', 'done')
    .where('balanceId', '=', db.selectFrom('yearlyBalance').select('id').where('year', '=', 2026))
    .execute();
  const { id } = await db.selectFrom('programmeLine').select('id').executeTakeFirstOrThrow();
  return [
    staff,
    `${staff}/lijnen/${id}`,
    `${staff}/activiteiten`,
    `${staff}/cijfers`,
    balances,
    draft,
    '/monitor',
    '/open-data',
  ];
}

/** Buttons: what is sent with them is never read. */
export const programmeButtons: readonly string[] = [
  `${staff}/activiteiten/voorstellen`,
  `${staff}/cijfers/bereken`,
  `${balancePattern}/verversen`,
];

/** The form below a file that was read stands on the answer to sending it. */
export const programmeForms: Record<string, Omit<KnownForm, 'page'>> = {
  [`${staff}/cijfers/inlezen/bewaren`]: {
    action: `${staff}/cijfers/inlezen/bewaren`,
    fields: { text: figures, seen: '0', submissionKey: 'x' },
    by: 'administrator',
  },
};

const by = 'administrator' as const;

/** What the programme team does, in an order in which each is possible. */
export const programmeDeeds: Record<string, Deed> = {
  [`${staff}/lijnen/nieuw`]: {
    ...{ act: 'programme.line-added', by, on: `${staff}/lijnen/nieuw` },
    fields: { name: 'Buurtagenda', pillarId: '1' },
  },
  [linePattern]: { act: 'programme.line-saved', by, on: `${staff}/lijnen/1`, fields: { goal: 'Anders.' } },
  [`${linePattern}/notitie`]: {
    act: 'programme.note-saved',
    by,
    on: `${staff}/lijnen/1`,
    fields: { body: 'Het gaat goed.' },
  },
  [`${staff}/activiteiten`]: {
    ...{ act: 'programme.activity-linked', by, on: `${staff}/activiteiten` },
    fields: { 'lijn.project.1': '2' },
  },
  [`${staff}/activiteiten/voorstellen`]: { act: 'programme.suggestions-taken', by, on: `${staff}/activiteiten` },
  [`${staff}/cijfers/bereken`]: { act: 'programme.measuring-asked', by, on: `${staff}/cijfers` },
  [`${staff}/cijfers/doelen`]: {
    ...{ act: 'programme.target-set', by, on: `${staff}/cijfers` },
    fields: { 'doel.youth': '10' },
  },
  [`${staff}/cijfers/nieuw`]: {
    ...{ act: 'programme.indicator-added', by, on: `${staff}/cijfers/nieuw` },
    fields: { name: 'Opkomst', definition: 'Wie stemde.', source: 'De gemeente', unit: 'percent', better: 'up' },
  },
  [`${staff}/cijfers/inlezen/bewaren`]: {
    ...{ act: 'programme.figures-imported', by },
    instead: async (town) =>
      town.post(
        `${staff}/cijfers/inlezen/bewaren`,
        { text: figures, seen: '0', submissionKey: crypto.randomUUID() },
        { as: town.as.administrator },
      ),
  },
  [balances]: { act: 'balance.drafted', by, on: balances, fields: { year: '2024' } },
  [`${sectionPattern}/keuze`]: { act: 'balance.section-decided', by, on: draft, fields: { choice: 'keep' } },
  [sectionPattern]: { act: 'balance.section-saved', by, on: draft, fields: { body: 'Dit is gedaan.' } },
  [`${balancePattern}/verversen`]: { act: 'balance.refreshed', by, on: draft },
  [`${balancePattern}/publiceren`]: { act: 'balance.published', by, on: draft },
};
