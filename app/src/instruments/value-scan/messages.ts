import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts that several parts of a value scan share. */
export const scanMessages = defineMessages(
  {
    scan: 'Waardenscan',
    parts: 'Onderdelen van de waardenscan',
    part: { overview: 'Waarden', results: 'Uitkomsten' },
    keyIn: 'Voer waardenscans op papier in',
    invitation: 'Zeg wat het waard is',
    count: (count: number) => (count === 1 ? '1 keer gescoord' : `${count} keer gescoord`),
    statements: (count: number) => (count === 1 ? '1 stelling' : `${count} stellingen`),
    round: { 1: 'Vooraf', 2: 'Achteraf' },
    low: 'helemaal niet',
    high: 'helemaal wel',
    unknown: 'weet ik niet',
  },
  {
    scan: 'Value scan',
    parts: 'Parts of the value scan',
    part: { overview: 'Values', results: 'Results' },
    keyIn: 'Key in value scans on paper',
    invitation: 'Say what it is worth',
    count: (count: number) => (count === 1 ? 'scored once' : `scored ${count} times`),
    statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
    round: { 1: 'Before', 2: 'After' },
    low: 'not at all',
    high: 'completely',
    unknown: 'I do not know',
  },
);
