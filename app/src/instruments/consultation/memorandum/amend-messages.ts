import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts for officers who change paragraphs of the draft because of what people said. */
export const amendMessages = defineMessages(
  {
    title: 'De tekst die het wordt',
    lead: 'Verandert een alinea? Schrijf de nieuwe tekst. Iedereen ziet oud en nieuw als u de nota publiceert.',
    toText: 'Verander de tekst van het ontwerp',
    changed: 'Veranderd',
    leftOut: 'Vervalt',
    old: 'Zo lag het ter inzage',
    text: 'Nieuwe tekst',
    textHelp: 'Zet de oude tekst terug als er niets verandert.',
    goes: 'Deze alinea vervalt',
    theme: 'Door welk onderwerp?',
    save: 'Bewaar',
    back: 'Terug naar alle alinea’s',
    textNeeded: 'Schrijf de nieuwe tekst, of kies dat de alinea vervalt.',
    theirs: 'Wat uw collega schreef',
    refused: {
      'project-closed': 'Dit traject is afgerond. U kunt dit niet meer veranderen.',
      'theme-not-found': 'Een collega haalde dit onderwerp weg. Kies een ander.',
      'changed-by-colleague': 'Een collega veranderde deze alinea. Wat u typte staat er nog.',
    },
    done: { bewaard: 'Bewaard.' },
  },
  {
    title: 'The text that it becomes',
    lead: 'Does a paragraph change? Write the new text. Everybody sees old and new when you publish the memorandum.',
    toText: 'Change the text of the draft',
    changed: 'Changed',
    leftOut: 'Left out',
    old: 'As it was laid open',
    text: 'New text',
    textHelp: 'Put the old text back if nothing changes.',
    goes: 'This paragraph is left out',
    theme: 'Because of which subject?',
    save: 'Save',
    back: 'Back to all paragraphs',
    textNeeded: 'Write the new text, or choose that the paragraph is left out.',
    theirs: 'What your colleague wrote',
    refused: {
      'project-closed': 'This project has ended. You cannot change this any more.',
      'theme-not-found': 'A colleague removed this subject. Choose another.',
      'changed-by-colleague': 'A colleague changed this paragraph. What you typed is still there.',
    },
    done: { bewaard: 'Saved.' },
  },
);
