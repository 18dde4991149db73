import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of initiatives: of the demonstration, and those of the team that Joke runs. */
export function initiativeAddresses({ teamInvitation }: Examples): Address[] {
  const team = '/initiatieven/:slug/beheer';
  const own = 'buurtbieb-in-een-telefooncel';
  return [
    ...plain('visitor', ['/begin-iets/nieuw', '/begin-iets/nieuw/plek', '/initiatieven']),
    document({ route: '/begin-iets/lijkt-op', path: '/begin-iets/lijkt-op?q=moestuin', as: 'visitor' }, 'text/html'),
    filled('visitor', '/initiatieven/:slug', 'buurtmoestuin-de-kruimel'),
    filled('visitor', '/initiatieven/:slug', 'watertaxi-spaarne'),
    filled('visitor', '/initiatieven/:slug', 'geveltuinen-lindepad'),
    document({ route: '/initiatieven.rss', path: '/initiatieven.rss', as: 'visitor' }, 'application/rss+xml'),
    document(
      { route: '/initiatieven/:file', path: '/initiatieven/watertaxi-spaarne.rss', as: 'visitor' },
      'application/rss+xml',
    ),
    document(
      { route: '/initiatieven/:file', path: '/initiatieven/watertaxi-spaarne.ics', as: 'visitor' },
      'text/calendar',
    ),
    filled('visitor', '/teamuitnodiging/:token', teamInvitation),
    ...['', '/gegevens', '/gegevens/plek', '/fase', '/mensen', '/bestanden'].map((part) =>
      filled('resident', team + part, own),
    ),
  ];
}
