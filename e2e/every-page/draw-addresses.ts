import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

const json = 'application/json';

/** The pages of a draw, before and after it. */
export function drawAddresses(town: Examples): Address[] {
  const panel = '/trajecten/:slug/panel/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/panel';
  const drawn = (as: 'visitor' | 'process manager', route: string) =>
    filled(as, route, 'loting-geweest', town.drawnPanel);
  const fixed = (as: 'visitor' | 'process manager', route: string) => filled(as, route, 'loting-vast', town.fixedPanel);
  return [
    ...['', '/loting', '/controleren'].flatMap((part) => [
      drawn('visitor', `${panel}${part}`),
      fixed('visitor', `${panel}${part}`),
    ]),
    document(drawn('visitor', `${panel}/loting/stand.json`), json),
    document(drawn('visitor', `${panel}/loting/vastgelegd.json`), json),
    document(drawn('visitor', `${panel}/loting/transcript.json`), json),
    drawn('visitor', `${panel}/uitnodigingen`),
    document(drawn('visitor', `${panel}/uitnodigingen/transcript.json`), json),
    ...plain('visitor', ['/loting/uitleg', '/loting/mijn-kans']),
    { route: '/loting/stemmen', path: '/loting/stemmen?andere', as: 'visitor' },
    ...plain('resident', ['/loting/mijn-kans', '/loting/stemmen']),
    ...plain('resident', ['/loting/mijn-kans/bewijs.json']).map((address) => document(address, json)),
    filled('process manager', `${staff}/loting`, 'loting-klaar', town.solvedPanel),
    fixed('process manager', `${staff}/loting`),
    drawn('process manager', `${staff}/loting`),
    drawn('process manager', `${staff}/leden`),
    drawn('visitor', `${panel}/keuzes`),
    drawn('process manager', `${staff}/stemmen`),
    filled('process manager', `${staff}/stemmen`, 'loting-klaar', town.solvedPanel),
    drawn('visitor', `${panel}/advies`),
    drawn('process manager', `${staff}/advies`),
    filled('process manager', `${staff}/advies`, 'loting-klaar', town.solvedPanel),
  ];
}
