import { answerLetter, enterLetter } from '../instruments/panel/testing/answer-letter.ts';
import { castBallot } from '../instruments/panel/testing/cast-ballot.ts';
import { type Deed, personOf } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

/** What is done with a panel by lot, in an order in which each is possible. */
export const panelDeeds: Record<string, Deed> = {
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel': { act: 'panel.saved', by: 'manager', on: panelOf() },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/medewerkers': {
    act: 'panel.officer-added',
    by: 'manager',
    on: async (town) => {
      const colleague = { personId: personOf('Tom'), role: 'process_manager' } as const;
      await town.db.insertInto('roleGrant').values(colleague).execute();
      return panelOf()(town);
    },
    fields: { email: 'tom.jansen@stadmakers.example' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/medewerkers/weg': {
    act: 'panel.officer-removed',
    by: 'manager',
    on: panelOf(),
    fields: { personId: '00000000-0000-4000-8000-000000000007' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen': {
    act: 'panel.groups-saved',
    by: 'manager',
    on: panelOf('/groepen'),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen/bekend': { act: 'panel.groups-saved', by: 'administrator' },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen/bestand': {
    act: 'panel.groups-saved',
    by: 'administrator',
    files: () => ({ file: new File(['category,value,share\nWens,rust,40\nWens,reuring,60\n'], 'groepen.csv') }),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen/ruimte': {
    act: 'panel.seats-changed',
    by: 'manager',
    instead: async (town) => {
      const path = await panelOf('/groepen/ruimte')(town);
      return town.post(path, { change: '1:11:13', part: 'pool' }, { as: town.as.manager });
    },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/aanmeldingen/kansen': {
    act: 'panel.solve-requested',
    by: 'manager',
    on: panelOf('/aanmeldingen'),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen/lijst': {
    act: 'panel.frame-uploaded',
    by: 'administrator',
    files: () => ({ file: new File(['adres;postcode;plaats\nDuinpad 1;2000AB;Haarlem\n'], 'lijst.csv') }),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen/loten': {
    act: 'panel.invitations-drawn',
    by: 'administrator',
    fields: { count: '1', seed: '3 5 1' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen/versturen': {
    act: 'panel.invitations-sent',
    by: 'administrator',
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/loting/vast': { act: 'panel.draw-fixed', by: 'administrator' },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/loting/trekking': {
    act: 'panel.drawn',
    by: 'administrator',
    fields: { seed: '4 0 8', sure: 'ja' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/leden/vul': { act: 'panel.seat-filled', by: 'administrator' },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/leden/komt': { act: 'panel.seat-changed', by: 'administrator' },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/leden/geeft-op': {
    act: 'panel.seat-changed',
    by: 'administrator',
    fields: { reason: 'time' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/bewaar': {
    act: 'panel.advice-saved',
    by: 'administrator',
    fields: { title: 'Deel de straat', introduction: 'Wij spraken vier zaterdagen.' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/aanbeveling': {
    act: 'panel.recommendation-added',
    by: 'administrator',
    on: (town) => staffAdvice(town, 'loting-klaar'),
    fields: { title: 'Bomen langs de weg', body: 'Voor de schaduw.' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/weg': {
    act: 'panel.recommendation-removed',
    by: 'administrator',
    on: (town) => staffAdvice(town, 'loting-klaar'),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/publiceer': {
    act: 'panel.advice-published',
    by: 'administrator',
    on: (town) => staffAdvice(town, 'loting-klaar'),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/antwoord': {
    act: 'panel.recommendation-answered',
    by: 'administrator',
    on: (town) => staffAdvice(town, 'loting-geweest'),
    fields: { answer: 'partly', answerWhy: 'Er is geld voor de helft.', answeredBy: 'wethouder De Wit' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies/verbeter': {
    act: 'panel.answer-corrected',
    by: 'administrator',
    fields: { answer: 'adopted', changeNote: 'De raad gaf toch geld.' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen/bewaar': {
    act: 'panel.dilemma-saved',
    by: 'administrator',
    fields: {
      ...{ question: 'Wie onderhoudt de planten?', explanation: 'Bewoners kennen ze.', kind: 'one', way: 'hands' },
      ...{ 'keuze.0.name': 'De gemeente', 'keuze.1.name': 'De straat' },
    },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen/handen': {
    act: 'panel.hands-recorded',
    by: 'administrator',
    fields: { 'handen.1.votes': '1', 'handen.2.votes': '1', 'handen.3.votes': '0', blank: '0', voters: '2' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen/minderheid': {
    act: 'panel.minority-saved',
    by: 'administrator',
    fields: { minority: 'Denk ook aan de planten.' },
  },
  '/loting/stemmen/uitbrengen': { act: 'panel.voted', by: 'visitor', instead: castBallot },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen/intrekken': {
    act: 'panel.dilemma-withdrawn',
    by: 'administrator',
    fields: { why: 'De vraag klopt niet.' },
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen/weg': {
    act: 'panel.dilemma-removed',
    by: 'administrator',
  },
  '/loting/aanmelden': { act: 'panel.answered', by: 'visitor', instead: (town) => answerLetter(town, 'aanmelden') },
  '/loting/nee': { act: 'panel.answered', by: 'visitor', instead: (town) => answerLetter(town, 'nee') },
  '/loting/wissen': { act: 'panel.invited-erased', by: 'visitor', instead: (town) => answerLetter(town, 'wissen') },
  '/balie/loting/:id{[0-9]{1,15}}': { act: 'panel.answered', by: 'desk', instead: enterLetter },
};

/** A staff page of the panel of the demonstration. */
function panelOf(part = '') {
  return async ({ db }: LivedInTown): Promise<string> => {
    const { stepId, slug } = await db
      .selectFrom('panel')
      .innerJoin('step', 'step.id', 'panel.stepId')
      .innerJoin('project', 'project.id', 'step.projectId')
      .select(['panel.stepId', 'slug'])
      .orderBy('panel.stepId')
      .executeTakeFirstOrThrow();
    return `/beheer/trajecten/${slug}/onderdelen/${stepId}/panel${part}`;
  };
}

async function staffAdvice({ db }: LivedInTown, slug: string): Promise<string> {
  const step = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('project.slug', '=', slug)
    .where('step.instrument', '=', 'panel')
    .executeTakeFirstOrThrow();
  return `/beheer/trajecten/${slug}/onderdelen/${step.id}/panel/advies`;
}
