import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts about places. */
export const areaMessages = defineMessages(
  {
    question: 'In welke wijk bent u?',
    choose: 'Kies een wijk',
    show: 'Bekijk uw wijk',
    map: 'Kaart van de wijken: hoe donkerder, hoe meer er nu open is',
    option: (name: string, open: number) => (open === 0 ? name : `${name} (${open} open)`),
    source: (name: string) => `Bron van de kaart: ${name}.`,
  },
  {
    question: 'Where in town are you?',
    choose: 'Choose an area',
    show: 'See your area',
    map: 'Map of the areas: the darker, the more is open now',
    option: (name: string, open: number) => (open === 0 ? name : `${name} (${open} open)`),
    source: (name: string) => `Source of the map: ${name}.`,
  },
);
