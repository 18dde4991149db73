import { type Address, document, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** Agendas at each stage (demo/content/agendas.ts). */
export function agendaAddresses(town: Examples): Address[] {
  const path = '/trajecten/:slug/agenda/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/agenda';
  const {
    adoptedAgenda: adopted,
    choosingAgenda: choosing,
    mergingAgenda: merging,
    collectingAgenda: collecting,
  } = town;
  const [molenwijk, europawijk] = ['wijkraad-molenwijk', 'warmte-europawijk'];
  return [
    filled('visitor', path, molenwijk, adopted),
    filled('visitor', path, europawijk, choosing),
    filled('visitor', path, 'riolering-indischewijk', merging),
    filled('visitor', path, 'speelplek-parkwijk', collecting),
    filled('resident', `${path}/thema`, 'speelplek-parkwijk', collecting),
    filled('resident', `${path}/kiezen`, europawijk, choosing),
    filled('process manager', staff, molenwijk, adopted),
    filled('process manager', staff, europawijk, choosing),
    filled('process manager', staff, 'riolering-indischewijk', merging),
    filled('desk', '/balie/agenda/:stepId', choosing),
    document(filled('visitor', `${path}/agenda.csv`, molenwijk, adopted), 'text/csv'),
  ];
}
