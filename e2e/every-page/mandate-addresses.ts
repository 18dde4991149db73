import { type Address, document, filled, plain } from './address.ts';

/** The register of mandates (demo/content/mandates.ts). */
export function mandateAddresses(): Address[] {
  const staff = '/beheer/zeggenschap/:id';
  return [
    ...plain('visitor', ['/zeggenschap']),
    { route: '/zeggenschap', path: '/zeggenschap?toon=voorbij', as: 'visitor' },
    filled('visitor', '/zeggenschap/:id', 1),
    filled('visitor', '/zeggenschap/:id', 4),
    ...plain('programme team', ['/beheer/zeggenschap', '/beheer/zeggenschap/nieuw']),
    filled('programme team', staff, 1),
    filled('programme team', staff, 7),
    filled('programme team', `${staff}/tekst`, 7),
    document(filled('visitor', '/zeggenschap/register.csv'), 'text/csv'),
    document(filled('visitor', '/zeggenschap/register.json'), 'application/json'),
  ];
}
