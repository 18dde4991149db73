import { defineMessages } from '../../../platform/i18n/locale.ts';

/** How equal shares works, for who wants to understand it; the numbers are those of the picture. */
export const explanationMessages = defineMessages(
  {
    title: 'Zo verdelen wij een budget eerlijk',
    lead: 'Iedereen die stemt, krijgt een even groot deel van het geld. Daarmee betaalt u mee aan wat u kiest.',
    how: 'Hoe werkt het?',
    steps: {
      share: 'Wij delen het geld door het aantal mensen dat stemt. Ieder krijgt een even groot deel.',
      wins: 'Een project wint als de mensen die het kozen, het samen kunnen betalen.',
      rest: 'Wat u betaalt, gaat van uw deel af. Met de rest betaalt u mee aan iets anders.',
      order: 'Zijn er meer projecten te betalen? Dan gaat voor wat u en de anderen het minst kost.',
    },
    example: 'Een voorbeeld',
    exampleText:
      'Er is € 900 en er stemmen negen mensen. Ieder krijgt dus € 100. Vijf mensen kiezen de speelplek en het terras. Vier mensen kiezen de bomen.',
    pictureTitle: 'Negen mensen met elk € 100: vijf betalen de speelplek, vier de bomen',
    caption:
      'De vijf betalen samen de speelplek van € 500. De vier betalen samen de bomen van € 400. Voor het terras van € 400 is geen geld meer: wie het koos, heeft zijn deel al gebruikt.',
    playground: 'Speelplek € 500',
    trees: 'Bomen € 400',
    why: 'Waarom niet gewoon tellen?',
    whyText:
      'Bij gewoon tellen winnen de speelplek en het terras: die hebben elk vijf stemmen. De vijf krijgen dan al het geld en de vier niets. Bij eerlijk verdelen krijgt elke groep haar deel.',
    rest: 'En wat er overblijft?',
    restText:
      'Vaak blijft er geld over waarmee niets meer te betalen is. Dan maken wij ieders deel steeds iets groter en tellen opnieuw, tot er niets meer bij past.',
    check: 'Kan ik het nakijken?',
    checkText: 'Ja. Na het stemmen kunt u de uitslag zelf narekenen. Niemand ziet wat u koos.',
  },
  {
    title: 'How we divide a budget fairly',
    lead: 'Everybody who votes gets an equal share of the money. With it you help to pay what you choose.',
    how: 'How does it work?',
    steps: {
      share: 'We divide the money by the number of people who vote. Each gets an equal share.',
      wins: 'A project wins if the people who chose it can pay it together.',
      rest: 'What you pay is taken from your share. With the rest you help to pay something else.',
      order: 'Can more projects be paid? Then the one goes first that costs you and the others least.',
    },
    example: 'An example',
    exampleText:
      'There is € 900 and nine people vote, so each gets € 100. Five people choose the playground and the terrace. Four people choose the trees.',
    pictureTitle: 'Nine people with € 100 each: five pay the playground, four the trees',
    caption:
      'The five pay the playground of € 500 together. The four pay the trees of € 400 together. There is no money left for the terrace of € 400: who chose it has used their share.',
    playground: 'Playground € 500',
    trees: 'Trees € 400',
    why: 'Why not just count?',
    whyText:
      'With plain counting the playground and the terrace win: they have five votes each. The five then get all the money and the four nothing. With equal shares each group gets its part.',
    rest: 'And what is left?',
    restText:
      'Often money is left that pays nothing more. Then we make each share a little larger and count again, until nothing more fits.',
    check: 'Can I check it?',
    checkText: 'Yes. After the vote you can recount the result yourself. Nobody sees what you chose.',
  },
);
