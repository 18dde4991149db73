import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of suggestions and their reasons. */
export const suggestionMessages = defineMessages(
  {
    title: { need: 'Past bij uw vraag', offer: 'Past bij uw aanbod' },
    intro: 'Wij zoeken dit bij elkaar op soort, afstand en woorden. U kiest zelf wie u schrijft.',
    none: {
      need: 'Er is nog geen aanbod dat past. Zodra er iets is, ziet u het hier.',
      offer: 'Er is nog geen vraag die past. Zodra er iets is, ziet u het hier.',
    },
    sameKind: 'zelfde soort hulp',
    sameArea: 'in dezelfde wijk',
    about: (words: readonly string[]) => `allebei over ${words.map((word) => `“${word}”`).join(' en ')}`,
    because: (reasons: string) => `Waarom: ${reasons}.`,
  },
  {
    title: { need: 'Fits your request', offer: 'Fits your offer' },
    intro: 'We find these by kind, distance and words. You choose to whom you write.',
    none: {
      need: 'There is no offer yet that fits. As soon as there is, you see it here.',
      offer: 'There is no request yet that fits. As soon as there is, you see it here.',
    },
    sameKind: 'same kind of help',
    sameArea: 'in the same area',
    about: (words) => `both about ${words.map((word) => `“${word}”`).join(' and ')}`,
    because: (reasons) => `Why: ${reasons}.`,
  },
);
