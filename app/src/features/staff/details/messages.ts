import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the page on which question, introduction and labels are changed. */
export const detailsMessages = defineMessages(
  {
    lead: 'De titel, de inleiding en waar het over gaat.',
    question: 'Vraag aan bewoners',
    questionHelp: 'Dit is de titel. Het webadres blijft gelijk als u de vraag verandert.',
    intro: 'Inleiding',
    themes: 'Thema’s',
    areas: 'Om welke gebieden gaat het?',
    areasHelp: 'Kies niets als het om de hele stad gaat.',
    questionMissing: 'Vul de vraag aan bewoners in.',
    introMissing: 'Vul een inleiding in.',
    done: { bewaard: 'De gegevens zijn bewaard.' },
  },
  {
    lead: 'The title, the introduction and what it is about.',
    question: 'Question to residents',
    questionHelp: 'This is the title. The web address stays the same when you change the question.',
    intro: 'Introduction',
    themes: 'Themes',
    areas: 'Which areas is it about?',
    areasHelp: 'Choose nothing if it is about the whole town.',
    questionMissing: 'Enter the question to residents.',
    introMissing: 'Enter an introduction.',
    done: { bewaard: 'The details are saved.' },
  },
);
