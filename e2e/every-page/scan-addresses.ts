import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a value scan; the resident has scored in the one that is open (fill-town.ts), the other is over. */
export function scanAddresses(examples: Examples): Address[] {
  const { openScan, pastScan, newScanStep, newScanSlug, newScanValue } = examples;
  const own = '/trajecten/:slug/waardenscan/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/waardenscan';
  const [open, past] = ['buurtplein-meerwijk', 'speelplek-leidsebuurt'];
  return [
    ...['', '/scoren'].map((part) => filled('visitor', own + part, open, openScan)),
    ...['', '/dank', '/uitkomsten'].map((part) => filled('resident', own + part, open, openScan)),
    filled('visitor', `${own}/uitkomsten`, past, pastScan),
    filled('desk', '/balie/waardenscan/:stepId', openScan),
    filled('desk', '/balie/waardenscan/:stepId/papier', openScan),
    ...['', '/waarden/nieuw'].map((part) => filled('process manager', staff + part, newScanSlug, newScanStep)),
    filled('process manager', `${staff}/waarden/:id`, newScanSlug, newScanStep, newScanValue),
    filled('process manager', `${staff}/uitkomsten`, open, openScan),
    filled('process manager', `${staff}/uitkomsten`, past, pastScan),
    ...['scores.csv', 'codeboek.csv'].map((file) =>
      document(filled('process manager', `${staff}/uitkomsten/${file}`, past, pastScan), 'text/csv'),
    ),
  ];
}
