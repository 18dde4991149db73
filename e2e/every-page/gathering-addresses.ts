import { registrationPath } from '../../app/src/features/gatherings/registering/registration-token.ts';
import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** Gatherings: for everybody, one's own registration, and for who organises them. */
export function gatheringAddresses(town: Examples, secret: string): Address[] {
  const home = '/beheer/bijeenkomsten';
  const one = `${home}/:id`;
  const coming = town.comingGathering;
  const signed = (route: string, id: string | number, part = ''): Address => ({
    ...{ route, path: registrationPath(secret, Number(id), part), as: 'visitor' },
  });
  const scanned: Address = {
    route: '/beheer/inchecken/:token',
    path: registrationPath(secret, Number(town.gatheringWaiting)).replace('/aanmelding/', '/beheer/inchecken/'),
    as: 'programme team',
  };
  return [
    ...plain('visitor', ['/bijeenkomsten']),
    { route: '/bijeenkomsten', path: '/bijeenkomsten?soort=leren&toon=geweest', as: 'visitor' },
    filled('visitor', '/bijeenkomsten/:id', coming),
    filled('visitor', '/bijeenkomsten/:id', town.cancelledGathering),
    filled('visitor', '/bijeenkomsten/:id/aangemeld', coming),
    document(filled('visitor', '/bijeenkomsten/:file', `${coming}.ics`), 'text/calendar'),
    signed('/aanmelding/:token', town.gatheringWaiting),
    signed('/aanmelding/:token', town.gatheringAttended),
    document(signed('/aanmelding/:token/bewijs.pdf', town.gatheringAttended, '/bewijs.pdf'), 'application/pdf'),
    ...plain('programme team', [home, `${home}/nieuw`]),
    { route: `${home}/nieuw`, path: `${home}/nieuw?soort=course`, as: 'programme team' },
    filled('programme team', one, coming),
    filled('programme team', `${one}/tekst`, coming),
    filled('programme team', `${one}/deur`, coming),
    document(filled('programme team', `${one}/lijst.csv`, coming), 'text/csv'),
    // Leads on to the door, with the name.
    document(scanned, 'text/html'),
  ];
}
