import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** What neighbours, the team and the desk see of the support for an initiative of the demonstration. */
export function backingAddresses({ backedInitiative }: Examples): Address[] {
  const slug = 'regenplein-zomerkade';
  const report = '/initiatieven/:slug/participatieverslag';
  const team = '/initiatieven/:slug/beheer/draagvlak';
  return [
    filled('visitor', '/initiatieven/:slug/draagvlak', slug),
    // A town without outlines has no map to point at, and leads back to the form.
    document(filled('visitor', '/initiatieven/:slug/draagvlak/plek', slug), 'text/html'),
    filled('visitor', report, slug),
    filled('visitor', `${report}/versie/:version`, slug, 1),
    document(filled('visitor', `${report}.pdf`, slug), 'application/pdf'),
    filled('resident', team, slug),
    filled('resident', `${team}/verslag`, slug),
    filled('resident', `${team}/papier`, slug),
    ...plain('desk', ['/balie/draagvlak']),
    filled('desk', '/balie/draagvlak/:projectId', backedInitiative),
  ];
}
