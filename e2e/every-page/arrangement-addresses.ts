import { type Address, document, filled, plain } from './address.ts';

/** The pages of the arrangements of the demonstration: one that holds, and one that waits for the town. */
export function arrangementAddresses(): Address[] {
  const [garden, repair] = ['pluktuin-kleverlaan', 'repaircafe-boerhaave'];
  const open = '/initiatieven/:slug/afspraken';
  const [team, staff] = ['/initiatieven/:slug/beheer/afspraken', '/beheer/afspraken/:slug'];
  const pdf = 'application/pdf';
  return [
    filled('visitor', '/initiatieven/:slug', garden),
    filled('visitor', open, garden),
    document(filled('visitor', `${open}/afspraken.pdf`, garden), pdf),
    ...plain('process manager', ['/beheer/afspraken']),
    ...[garden, repair].map((slug) => filled('process manager', staff, slug)),
    filled('process manager', `${staff}/wijzigen`, repair),
    document(filled('process manager', `${staff}/afspraken.pdf`, repair), pdf),
    ...['', '/wijzigen'].map((part) => filled('initiator', team + part, garden)),
    document(filled('initiator', `${team}/afspraken.pdf`, garden), pdf),
  ];
}
