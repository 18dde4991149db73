import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the page on which news of a trajectory is written. */
export const newsMessages = defineMessages(
  {
    lead: 'Berichten staan op de pagina. Wie volgt, krijgt ze ook.',
    write: 'Nieuw bericht',
    title: 'Titel',
    body: 'Bericht',
    bodyHelp: 'Een witregel begint een nieuwe alinea.',
    publish: 'Plaats het bericht',
    placed: 'Geplaatste berichten',
    titleMissing: 'Vul een titel in.',
    bodyMissing: 'Vul het bericht in.',
    notPublic: 'Dit staat nog niet op de site. Zet het er eerst op.',
    toOverview: 'Naar het overzicht',
    done: { geplaatst: 'Het bericht staat op de site.' },
  },
  {
    lead: 'News is shown on the page of the project. Who follows it gets it too.',
    write: 'New message',
    title: 'Title',
    body: 'Message',
    bodyHelp: 'A blank line starts a new paragraph.',
    publish: 'Publish the message',
    placed: 'Published messages',
    titleMissing: 'Enter a title.',
    bodyMissing: 'Enter the message.',
    notPublic: 'This project is not public yet. Make it public first.',
    toOverview: 'To the overview',
    done: { geplaatst: 'The message is on the site.' },
  },
);
