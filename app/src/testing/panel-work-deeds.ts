import { onePagePdf } from '../demo/one-page-pdf.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/panel';

/** What officers do with the term, the sessions, the documents and the experts of a panel that was drawn. */
export const panelWorkDeeds: Record<string, Deed> = {
  [`${staff}/termijn`]: {
    act: 'panel.term-changed',
    by: 'administrator',
    on: staffPage(''),
    fields: { body: 'panel', from: '2026-12-01', until: '2027-03-01' },
  },
  [`${staff}/bijeenkomsten`]: {
    act: 'panel.session-added',
    by: 'administrator',
    on: staffPage('/bijeenkomsten'),
    fields: { title: 'Avond', startsAt: '2026-12-03T19:30', endsAt: '2026-12-03T21:30', place: 'Stadhuis' },
  },
  [`${staff}/bijeenkomsten/:sessionId`]: {
    act: 'panel.session-changed',
    by: 'administrator',
    on: sessionPage('Avond die komt'),
    fields: { place: 'Bibliotheek' },
  },
  [`${staff}/bijeenkomsten/:sessionId/publiceer`]: {
    act: 'panel.session-published',
    by: 'administrator',
    on: sessionPage('Avond'),
  },
  [`${staff}/bijeenkomsten/:sessionId/vervallen`]: {
    act: 'panel.session-cancelled',
    by: 'administrator',
    on: sessionPage('Avond die komt'),
    fields: { because: 'De zaal is dicht.' },
  },
  [`${staff}/bijeenkomsten/:sessionId/verslag`]: {
    act: 'panel.session-reported',
    by: 'administrator',
    on: sessionPage('Avond die was'),
    fields: { report: 'Wij keken naar de kaart.', attended: '7' },
  },
  [`${staff}/bijeenkomsten/:sessionId/weg`]: {
    act: 'panel.session-removed',
    by: 'administrator',
    on: sessionPage('Avond in voorbereiding'),
  },
  [`${staff}/documenten`]: {
    act: 'panel.document-published',
    by: 'administrator',
    on: staffPage('/documenten'),
    fields: { title: 'Agenda', about: 'Wat wij bespreken.' },
    files: () => ({ file: new File([onePagePdf(['Agenda'])], 'agenda.pdf', { type: 'application/pdf' }) }),
  },
  [`${staff}/documenten/intrekken`]: {
    act: 'panel.document-withdrawn',
    by: 'administrator',
    on: staffPage('/documenten'),
    fields: { because: 'Er staat een fout in.' },
  },
  [`${staff}/deskundigen`]: {
    act: 'panel.expert-added',
    by: 'administrator',
    on: staffPage('/deskundigen'),
    fields: { name: 'Jan Verzonnen', role: 'boswachter', viewpoint: 'Bomen', proposedBy: 'officer' },
  },
  [`${staff}/deskundigen/weg`]: { act: 'panel.expert-removed', by: 'administrator', on: staffPage('/deskundigen') },
};

/** A staff page of the panel that was drawn. */
function staffPage(part: string) {
  return async ({ db }: LivedInTown): Promise<string> => {
    const { id } = await db
      .selectFrom('step')
      .innerJoin('project', 'project.id', 'step.projectId')
      .select('step.id')
      .where('project.slug', '=', 'loting-geweest')
      .executeTakeFirstOrThrow();
    return `/beheer/trajecten/loting-geweest/onderdelen/${id}/panel${part}`;
  };
}

function sessionPage(title: string) {
  return async (town: LivedInTown): Promise<string> => {
    const session = town.db.selectFrom('panelSession').select('id').where('title', '=', title);
    return `${await staffPage('/bijeenkomsten')(town)}/${(await session.executeTakeFirstOrThrow()).id}`;
  };
}
