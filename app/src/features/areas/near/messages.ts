import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts about how far away something is. */
export const nearMessages = defineMessages(
  {
    distance: 'Tot hoe ver?',
    distances: { here: 'Alleen daar', km: (km: number) => `Tot ${km} kilometer verder` },
    metres: (metres: string) => `${metres} meter verderop`,
    kilometres: (km: string) => `${km} kilometer verderop`,
    roughly: (distance: string) => `ongeveer ${distance}`,
  },
  {
    distance: 'How far away?',
    distances: { here: 'Only there', km: (km) => `Up to ${km} kilometres away` },
    metres: (metres) => `${metres} metres away`,
    kilometres: (km) => `${km} kilometres away`,
    roughly: (distance) => `about ${distance}`,
  },
);
