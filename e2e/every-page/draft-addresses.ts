import { type Address, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a draft that lies open, and of one that is prepared (fill-town.ts). */
export function draftAddresses({ demoDraft, demoParagraph, preparedDraft, preparedParagraph }: Examples): Address[] {
  const own = '/trajecten/:slug/inspraak/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak';
  const [open, prepared] = ['straten-delftwijk', 'ontwerp-in-voorbereiding'];
  return [
    filled('visitor', own, open, demoDraft),
    filled('visitor', `${own}/alinea/:paragraphId`, open, demoDraft, demoParagraph),
    filled('process manager', staff, open, demoDraft),
    filled('process manager', staff, prepared, preparedDraft),
    filled('process manager', `${staff}/ontwerp`, prepared, preparedDraft),
    filled('process manager', `${staff}/ontwerp/:id`, prepared, preparedDraft, preparedParagraph),
  ];
}
