import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of needs and offers: for everybody, for who helps, for the team of an initiative and for officers. */
export function helpAddresses({ need, offer, offerOfTom, helpThread, helpMessage }: Examples): Address[] {
  const team = '/initiatieven/:slug/beheer/hulp';
  const slug = 'moestuin-achter-het-slachthuis';
  return [
    ...plain('visitor', ['/hulp']),
    { route: '/hulp', path: '/hulp?toon=aanbod&q=moestuinen', as: 'visitor' },
    filled('visitor', '/hulp/:id', need),
    filled('visitor', '/aanbod/:id', offer),
    filled('resident', '/hulp/:id', need),
    ...plain('resident', ['/aanbod/nieuw', '/mijn/hulp']),
    filled('helper', '/aanbod/:id', offerOfTom),
    filled('helper', '/aanbod/:id/wijzigen', offerOfTom),
    filled('initiator', '/hulp/:id', need),
    filled('initiator', '/hulp/gesprekken/:id', helpThread),
    filled('initiator', team, slug),
    filled('initiator', `${team}/nieuw`, slug),
    filled('initiator', `${team}/:id`, slug, need),
    filled('visitor', '/melden/:kind/:id', 'oproep', need),
    filled('initiator', '/melden/:kind/:id', 'bericht', helpMessage),
    ...plain('process manager', ['/beheer/hulp']),
    document(plain('process manager', ['/beheer/hulp.csv'])[0] as Address, 'text/csv'),
  ];
}
