/** What a council of the demonstration voted on: after its second session, and before the third (in days from today). */
export const counted = {
  question: 'Waar beginnen wij met schaduw?',
  explanation:
    'Het plein bij de winkels is de warmste plek, maar onder het plein liggen kabels. In de woonstraten kan een boom meteen de grond in. Het schoolplein heeft ruimte, maar is na schooltijd dicht.',
  options: [
    { name: 'Het plein bij de winkels', meaning: 'Eerst de kabels verleggen, bomen over twee jaar.' },
    { name: 'De woonstraten zonder bomen', meaning: 'Dit najaar twintig bomen.' },
    { name: 'Het schoolplein', meaning: 'Een groen schoolplein dat ook na schooltijd open is.' },
  ],
  opensDay: -38,
  closesDay: -30,
  /** Of each twelve members: votes for each option, and who did not choose. */
  votes: [6, 3, 1],
  blank: 1,
  minority: 'Wacht niet op de kabels: wie in een warme straat woont, heeft deze zomer al schaduw nodig.',
};

export const open = {
  question: 'Wat mag er van het plein af voor bomen?',
  explanation:
    'Voor elke boom is ongeveer zes vierkante meter nodig. Parkeerplaatsen zijn handig voor wie slecht loopt. De markt komt één dag in de week. Het terras trekt mensen, ook ’s avonds.',
  options: [
    { name: 'Vier parkeerplaatsen', meaning: 'Er blijven er zestien over.' },
    { name: 'Een deel van de markt', meaning: 'Drie kramen verhuizen naar de straat ernaast.' },
    { name: 'Een deel van het terras', meaning: 'Twee rijen stoelen minder.' },
  ],
  opensDay: -2,
  closesDay: 12,
  /** What those chose who voted already, by the numbers of the options. */
  chosen: [[1], [1, 2], [1, 3], [2], [1], [], [1, 2, 3]],
};
