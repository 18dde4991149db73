import type { Deed } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { LivedInTown } from './lived-in-town.ts';

const path = '/trajecten/:slug/agenda/:stepId';
const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/agenda';
const desk = '/balie/agenda/:stepId{[0-9]{1,15}}';

/** The agenda of the demonstration at a stage (demo/content/agendas.ts), with its first point. */
async function at({ db }: LivedInTown, stage: 'collect' | 'cluster' | 'rank' | 'adopted') {
  const { id, slug } = await db
    .selectFrom('agenda')
    .innerJoin('step', 'step.id', 'agenda.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'project.slug'])
    .where('stage', '=', stage)
    .orderBy('step.id')
    .executeTakeFirstOrThrow();
  const points = await db.selectFrom('agendaPoint').select('id').where('stepId', '=', id).orderBy('number').execute();
  const on = `/beheer/trajecten/${slug}/onderdelen/${id}/agenda`;
  return { id, home: `/trajecten/${slug}/agenda/${id}`, on, points: points.map((point) => String(point.id)) };
}

/** Forms that a walk does not come by, because it sees one agenda only. */
export async function formsOfAgenda(town: LivedInTown): Promise<Record<string, Omit<KnownForm, 'page'>>> {
  const [collect, cluster, rank, adopted] = [
    await at(town, 'collect'),
    await at(town, 'cluster'),
    await at(town, 'rank'),
    await at(town, 'adopted'),
  ];
  const by = 'administrator' as const;
  const [first = '', second = ''] = rank.points;
  return {
    [`${path}/thema`]: { action: `${collect.home}/thema`, fields: { title: 'Meer groen', body: 'Fijn.' }, by: 'samir' },
    [`${path}/kiezen`]: {
      action: `${rank.home}/kiezen`,
      fields: { een: first, twee: second, wint: 'een' },
      by: 'samir',
    },
    [desk]: { action: `/balie/agenda/${rank.id}`, fields: { typed: '1>2', channel: 'paper' }, by: 'desk' },
    [`${staff}/stap`]: { action: `${rank.on}/stap`, fields: { step: 'end-choosing' }, by },
    [`${staff}/bundelen`]: { action: `${cluster.on}/bundelen`, fields: { thema: '1', title: 'Bankjes' }, by },
    [`${staff}/punten/:pointId`]: {
      ...{ action: `${cluster.on}/punten/${cluster.points[0]}`, by },
      fields: { title: 'Bomen', what: 'word' },
    },
    [`${staff}/vaststellen`]: { action: `${rank.on}/vaststellen`, fields: { adoptedBy: 'wijkraad' }, by },
    [`${staff}/punten/:pointId/nieuws`]: {
      ...{ action: `${adopted.on}/punten/${adopted.points[0]}/nieuws`, by },
      fields: { state: 'done', body: 'Klaar.' },
    },
  };
}

const days = { adoptedOn: '2026-11-23', termFrom: '2027-01-01', termUntil: '2028-12-31' };
const by = 'administrator' as const;

/** What people do with agendas, in an order in which each is possible. */
export const agendaDeeds: Record<string, Deed> = {
  [`${path}/thema`]: {
    ...{ act: 'contribution.submitted', by: 'samir', on: async (town) => `${(await at(town, 'collect')).home}/thema` },
    fields: { title: 'Een moestuin', body: 'Samen eten.' },
  },
  [`${path}/kiezen`]: {
    ...{ act: 'agenda.chosen', by: 'samir', actor: 'system' },
    ...{ on: async (town) => `${(await at(town, 'rank')).home}/kiezen`, fields: { wint: 'een' } },
  },
  [desk]: {
    ...{ act: 'agenda.keyed-in', by: 'desk', on: async (town) => `/balie/agenda/${(await at(town, 'rank')).id}` },
    fields: { typed: '1>2, 2=3' },
  },
  [`${staff}/punten/:pointId/nieuws`]: {
    ...{ act: 'agenda.tracked', by, on: async (town) => (await at(town, 'adopted')).on },
    fields: { state: 'done', body: 'Het is klaar.' },
  },
  [`${staff}/punten/:pointId`]: {
    ...{ act: 'agenda.point-worded', by, on: async (town) => (await at(town, 'cluster')).on },
    fields: { title: 'Bomen en groen', what: 'word' },
  },
  [`${staff}/bundelen`]: {
    ...{ act: 'agenda.merged', by, on: async (town) => (await at(town, 'cluster')).on },
    instead: async (town) => {
      const { id, on } = await at(town, 'cluster');
      const loose = town.db.selectFrom('contribution').select('id').where('stepId', '=', id).orderBy('id', 'desc');
      const { id: thema } = await loose.executeTakeFirstOrThrow();
      return town.post(`${on}/bundelen`, { thema: String(thema), title: 'Bankjes' }, { as: town.as.administrator });
    },
  },
  [`${staff}/stap`]: {
    ...{ act: 'agenda.end-choosing', by },
    instead: async (town) => {
      const { on } = await at(town, 'rank');
      return town.post(`${on}/stap`, { step: 'end-choosing' }, { as: town.as.administrator });
    },
  },
  [`${staff}/vaststellen`]: {
    ...{ act: 'agenda.adopted', by },
    instead: async (town) => {
      const ranked = town.db.selectFrom('agenda').innerJoin('step', 'step.id', 'stepId');
      const { id, slug } = await ranked
        .innerJoin('project', 'project.id', 'step.projectId')
        .select(['step.id', 'project.slug'])
        .where('stage', '=', 'ranked')
        .executeTakeFirstOrThrow();
      const points = await town.db.selectFrom('agendaPoint').select('id').where('stepId', '=', id).execute();
      const order = points.map((point, index) => [
        [`place-${point.id}`, String(index + 1)],
        [`why-${point.id}`, 'Zo past het beter.'],
      ]);
      const form = { ...days, adoptedBy: 'wijkraad', ...Object.fromEntries(order.flat()) };
      const address = `/beheer/trajecten/${slug}/onderdelen/${id}/agenda/vaststellen`;
      return town.post(address, form, { as: town.as.administrator });
    },
  },
};
