import { type Address, document, filled, plain } from './address.ts';

const pool = '/beheer/begeleiding';

/** The pages of the pool of companions, and of the team of an initiative that has one (demo/content/companions.ts). */
export function companionAddresses(): Address[] {
  const initiative = `${pool}/initiatieven/:slug`;
  const csv = filled('process manager', `${pool}/cijfers.csv`);
  return [
    ...plain('process manager', [pool, `${pool}/cijfers`]),
    filled('process manager', `${pool}/kaart/:id`, '00000000-0000-4000-8000-000000000046'),
    filled('process manager', initiative, 'geveltuinen-slachthuiswijk'),
    filled('process manager', initiative, 'veilig-oversteken-parkwijk'),
    filled('process manager', initiative, 'lees-en-speelhoek-molenwijk'),
    filled('resident', '/initiatieven/:slug/beheer/begeleider', 'muurschildering-vondelkwartier'),
    document(csv, 'text/csv'),
  ];
}
