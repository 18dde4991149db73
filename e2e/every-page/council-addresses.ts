import { type Address, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a council in its term: what everybody sees of its work, and where officers keep it. */
export function councilAddresses(town: Examples): Address[] {
  const panel = '/trajecten/:slug/panel/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/panel';
  const slug = 'wijkraad-molenwijk';
  const at = (as: 'visitor' | 'process manager', route: string, ...more: string[]) =>
    filled(as, route, slug, town.council, ...more);
  const sessions = [town.cameTogether, town.comesTogether];
  return [
    at('visitor', panel),
    at('visitor', `${panel}/bijeenkomsten`),
    ...sessions.map((id) => at('visitor', `${panel}/bijeenkomsten/:sessionId`, id)),
    ...['', '/bijeenkomsten', '/documenten', '/deskundigen'].map((part) => at('process manager', `${staff}${part}`)),
    ...sessions.map((id) => at('process manager', `${staff}/bijeenkomsten/:sessionId`, id)),
  ];
}
