import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a digital dialogue, for everybody and for its officers. */
export function dialogueAddresses({ dialogueStep, firstStatement, waitingStatement }: Examples): Address[] {
  const open = '/trajecten/:slug/dialoog/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog';
  const slug = 'minder-autos-binnenstad';
  const at = (as: 'visitor' | 'resident' | 'moderator' | 'process manager', route: string, ...more: string[]) =>
    filled(as, route, slug, dialogueStep, ...more);
  const parts = ['', '/meedoen', '/tot-nu-toe', '/mijn-antwoorden', '/schrijven', '/regels', '/uitkomst'];
  return [
    ...parts.map((part) => at('visitor', `${open}${part}`)),
    ...['/meedoen', '/tot-nu-toe', '/mijn-antwoorden'].map((part) => at('resident', `${open}${part}`)),
    ...['', '/stellingen', '/beoordelen', '/meenemen'].map((part) => at('process manager', `${staff}${part}`)),
    ...[firstStatement, waitingStatement].map((id) => at('process manager', `${staff}/stellingen/:statementId`, id)),
    document(at('visitor', `${open}/uitkomst/:file`, 'statements.csv'), 'text/csv'),
    filled('desk', '/balie/dialoog/:stepId', dialogueStep),
    filled('desk', '/balie/dialoog/:stepId/papier', dialogueStep),
    document(at('visitor', `${open}/regels/logboek.csv`), 'text/csv'),
    filled('visitor', '/melden/:kind/:id', 'stelling', firstStatement),
    at('moderator', `${staff}/beoordelen`),
    at('moderator', `${staff}/stellingen/:statementId`, waitingStatement),
    document(at('visitor', `${open}/uitkomst/stroom`), 'text/event-stream'),
    // A part of a page, asked for by the form while somebody types.
    document(
      {
        route: `${open}/schrijven/lijkt-op`,
        path: `/trajecten/${slug}/dialoog/${dialogueStep}/schrijven/lijkt-op?q=bomen+en+banken+op+de+plek+van+auto’s`,
        as: 'visitor',
      },
      'text/html',
    ),
  ];
}
