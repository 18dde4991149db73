import { type Address, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** City conversations for everybody, the desk and the programme team. */
export function conversationAddresses({ openConversation, calledConversation }: Examples): Address[] {
  return [
    ...plain('visitor', ['/stadsgesprekken']),
    ...plain('resident', ['/stadsgesprekken/aanvragen']),
    filled('visitor', '/stadsgesprekken/:id', openConversation),
    ...plain('desk', ['/balie/stadsgesprekken']),
    filled('desk', '/balie/stadsgesprekken/:id', openConversation),
    ...plain('programme team', ['/beheer/stadsgesprekken', '/beheer/stadsgesprekken/nieuw']),
    filled('programme team', '/beheer/stadsgesprekken/:id', calledConversation),
  ];
}
