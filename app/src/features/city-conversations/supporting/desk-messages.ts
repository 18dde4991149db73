import { defineMessages } from '../../../platform/i18n/locale.ts';

/** City conversations at the desk. */
export const deskConversationMessages = defineMessages(
  {
    lead: 'Tekende iemand op papier, aan de balie of per telefoon voor een stadsgesprek? Voer het hier in. Kijk eerst of deze persoon hier woont.',
    none: 'Er is nu geen gesprek om voor te tekenen',
    nameless: 'Vul de naam in. Zonder naam telt een handtekening niet, want dan kan iemand twee keer tekenen.',
    closed: 'Tekenen kan niet meer.',
  },
  {
    lead: 'Did somebody sign for a city conversation on paper, at the desk or by phone? Enter it here. See first whether this person lives here.',
    none: 'There is no conversation to sign for now',
    nameless: 'Fill in the name. Without a name a signature does not count, since somebody could sign twice.',
    closed: 'It can no longer be signed.',
  },
);
