import { choicesHref, confirmHref, stopHref } from '../../app/src/features/newsletter/subscribing/subscriber-token.ts';
import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of the newsletter: for readers, and for who makes it. */
export function newsletterAddresses(town: Examples, secret: string): Address[] {
  const home = '/beheer/nieuwsbrief';
  const one = `${home}/:id`;
  const signed = (route: string, path: string): Address => ({ route, path, as: 'visitor' });
  const draft = town.newsletterDraft;
  return [
    ...plain('visitor', ['/nieuwsbrief', '/nieuwsbrief/aangemeld']),
    filled('visitor', '/nieuwsbrief/:id', town.newsletter),
    document(plain('visitor', ['/nieuwsbrief.rss'])[0] as Address, 'application/rss+xml'),
    signed('/nieuwsbrief/bevestigen/:token', confirmHref(secret, Number(town.newsletterReader), new Date())),
    signed('/nieuwsbrief/voorkeuren/:token', choicesHref(secret, Number(town.newsletterReader))),
    signed('/nieuwsbrief/afmelden/:token', stopHref(secret, Number(town.newsletterReader))),
    ...plain('programme team', [home]),
    { route: `${home}/abonnees`, path: `${home}/abonnees?adres=lezer2@voorbeeld.example`, as: 'programme team' },
    filled('programme team', one, draft),
    filled('programme team', one, town.newsletter),
    filled('programme team', `${one}/kiezen`, draft),
    filled('programme team', `${one}/stukken/nieuw`, draft),
    filled('programme team', `${one}/stukken/:itemId`, draft, town.newsletterPiece),
    filled('programme team', `${one}/voorbeeld`, draft),
    // A mail in its own sandbox: what the receiver's mail program shows, not a page of ours.
    document(filled('programme team', `${one}/voorbeeld/opgemaakt`, draft), 'text/html'),
  ];
}
