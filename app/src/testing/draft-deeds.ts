import type { Deed } from './deed.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak';

/** What is done with a draft that lies open, and with one that is prepared, in an order in which each is possible. */
export const draftDeeds: Record<string, Deed> = {
  '/trajecten/:slug/inspraak/:stepId/alinea/:paragraphId{[0-9]{1,15}}': {
    act: 'contribution.submitted',
    by: 'visitor',
    fields: { body: 'Dat is een goed plan.' },
  },
  [`${staff}/plekken`]: { act: 'consultation.places-saved', by: 'administrator', fields: { paperPlace: 'Raakspoort' } },
  [`${staff}/verlengen`]: {
    act: 'consultation.extended',
    by: 'administrator',
    fields: { lastDay: '2027-02-01', reason: 'De stukken waren een dag niet te lezen.' },
  },
  [staff]: { act: 'consultation.saved', by: 'administrator', fields: { basis: 'De inspraakverordening' } },
  [`${staff}/ontwerp/:id`]: {
    act: 'consultation.draft-reworded',
    by: 'administrator',
    fields: { body: 'Er komen tien bomen op de kade.', kind: 'text' },
  },
  [`${staff}/ontwerp/:id/schik`]: {
    act: 'consultation.draft-arranged',
    by: 'administrator',
    fields: { arrange: 'down' },
  },
  [`${staff}/ontwerp`]: {
    act: 'consultation.draft-replaced',
    by: 'administrator',
    fields: { text: 'Wat er komt\n\nEr komen bomen.', go: 'use' },
  },
  [`${staff}/aankondigen`]: { act: 'consultation.announced', by: 'administrator' },
};
