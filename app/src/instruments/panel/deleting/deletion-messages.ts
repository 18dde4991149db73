import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The mail to the officers of a panel before its persons are deleted. */
export const deletionMessages = defineMessages(
  {
    subject: (question: string) => `Over een week wissen wij alle namen van het panel: ${question}`,
    what: (day: string) =>
      `Op ${day} wissen wij vanzelf wie er voor dit panel is uitgenodigd, wie er antwoordde en wie erin zit. Dat staat ook op de pagina van het panel.`,
    todo: 'Heeft u de namen nog nodig, bijvoorbeeld voor een bijeenkomst of een vergoeding? Kies dan nu een latere dag, en zeg de mensen waarom.',
    link: 'Naar het panel',
    reason: 'U krijgt deze mail omdat u de namen van dit panel mag zien.',
  },
  {
    subject: (question) => `In a week we erase all names of the panel: ${question}`,
    what: (day) =>
      `On ${day} we erase by itself who was invited to this panel, who answered and who is in it. The page of the panel says so too.`,
    todo: 'Do you still need the names, for a meeting or an allowance? Then choose a later day now, and tell the people why.',
    link: 'To the panel',
    reason: 'You get this mail because you may see the names of this panel.',
  },
);
