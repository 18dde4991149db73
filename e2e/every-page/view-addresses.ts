import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of formal views, on a draft that lies open with one view that came in (fill-town.ts). */
export function viewAddresses({ openDraft, receipt }: Examples): Address[] {
  const slug = 'ligt-ter-inzage';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/zienswijzen';
  return [
    filled('visitor', '/trajecten/:slug/inspraak/:stepId/zienswijze', slug, openDraft),
    filled('visitor', '/zienswijze/:receipt', receipt),
    document(filled('visitor', '/zienswijze/:receipt/:file', receipt, 'bewijs.txt'), 'text/plain'),
    filled('visitor', '/zienswijze/:receipt/aanvullen', receipt),
    filled('visitor', '/zienswijze/:receipt/intrekken', receipt),
    filled('process manager', staff, slug, openDraft),
    filled('process manager', `${staff}/:number`, slug, openDraft, 1),
    document(filled('process manager', `${staff}/bestand.csv`, slug, openDraft), 'text/csv'),
    filled('desk', '/balie/zienswijzen/:stepId', openDraft),
    filled('desk', '/balie/zienswijzen/:stepId/papier', openDraft),
  ];
}
