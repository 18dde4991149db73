import type { DemoBacking } from '../seed-backing.ts';

/** Neighbours who want to make a square of stone green; they asked everybody around it, and wrote the report of that. */
export const regenplein: DemoBacking = {
  initiative: {
    slug: 'regenplein-zomerkade',
    title: 'Een regenplein aan de Zomerkade',
    what: 'Wij halen de tegels van het plein en maken een lage tuin, waar regenwater in blijft staan. Met bankjes, en een pad waar een rolstoel over kan.',
    why: 'Bij een bui loopt het water de kelders in. Op warme dagen is het plein te heet om er te zitten. Wij willen samen doen wat ieder voor zich niet kan.',
    who: 'Voor de straten rond het plein. Wij zijn met zes buren en zoeken er meer.',
    place: 'Het plein aan de Zomerkade',
    area: 'WK039207',
    themes: ['groen-en-water'],
    point: { lon: 4.6486, lat: 52.3932 },
    stage: 'applying',
    isPhysical: true,
    inputUse: 'Wij geven iedereen antwoord.',
    begunDay: -40,
    team: [
      { name: 'Samir El Idrissi', role: 'initiator', title: 'trekker' },
      { name: 'Joke de Boer', role: 'initiator', title: 'praat met de buren' },
      { name: 'Yara Haddad', role: 'member', title: 'tekent het plan' },
    ],
  },
  from: -38,
  supports: 47,
  worries: [
    {
      day: -36,
      words: 'Waar parkeer ik straks? Ik loop slecht en moet dicht bij de deur kunnen staan.',
      answer: 'De drie plekken aan de kant van de bakker blijven. Bij uw deur komt een plek voor wie slecht loopt.',
    },
    {
      day: -34,
      words: 'Stilstaand water trekt muggen aan. Ik slaap met het raam open.',
      answer:
        'Het water staat er na een bui hooguit twee dagen. Muggen hebben een week nodig. Wij kijken het eerste jaar elke maand en zetten het hier neer.',
    },
    {
      day: -33,
      words: 'Mijn kleinkinderen spelen daar. Is dat water niet gevaarlijk?',
      answer: 'Het wordt nergens dieper dan twintig centimeter, en de rand loopt langzaam af.',
    },
    {
      day: -30,
      words: 'Wie houdt het bij als u over twee jaar verhuist?',
      answer:
        'Dat vroegen meer mensen. Wij hebben nu een lijst van twaalf buren die elk een maand doen. De gemeente maait een keer per jaar.',
    },
    {
      day: -28,
      words: 'De markt op zaterdag heeft dat plein nodig. Blijft daar ruimte voor?',
      answer: 'Ja. Naar aanleiding hiervan maken wij de tuin kleiner: de helft langs de huizen blijft van steen.',
    },
    { day: -20, words: 'Bankjes betekenen hangjongeren tot diep in de nacht.', answer: '' },
    { day: -6, words: 'Gaat de oude kastanje eraan? Die moet blijven.', answer: '' },
  ],
  helps: [
    {
      day: -35,
      words: 'Ik heb een aanhanger en kan tegels wegbrengen.',
      answer: 'Graag! Wij beginnen zaterdag 5 december om tien uur bij de bakker.',
    },
    { day: -31, words: 'Ik was hovenier en wil meedenken over de planten.', answer: '' },
    { day: -24, words: 'Op zaterdag kan ik soep maken voor wie werkt.', answer: '' },
    { day: -12, words: '', answer: '' },
  ],
  withdrawn: 1,
  report: {
    day: -4,
    reached:
      'Wij gooiden bij 214 adressen een brief in de bus en belden twee avonden aan. Op zaterdag 24 oktober stonden wij met een kaart op het plein. Huurders van de flat bereikten wij minder goed; daar hangt nu een poster in de hal.',
    changed:
      '- De tuin wordt een derde kleiner, zodat de markt kan blijven.\n- Er komt een parkeerplek voor wie slecht loopt.\n- Twaalf buren houden de tuin om de beurt bij.',
    notChanged:
      '- De tegels gaan ook bij de lindes weg. Anders loopt het water nog steeds naar de kelders.\n- Er komt geen hek. Een plein met een hek is van niemand.',
  },
};
