import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of the mails about an arrangement; by what was done, and by which side. */
export const mailMessages = defineMessages(
  {
    subject: {
      proposed: (title: string) => `Voorstel voor afspraken: ${title}`,
      changed: (title: string) => `Gewijzigde afspraken: ${title}`,
      signed: (title: string) => `Teken de afspraken: ${title}`,
      agreed: (title: string) => `De afspraken gelden: ${title}`,
    },
    text: {
      proposed: {
        initiative: 'Het initiatief schreef afspraken op. Lees ze, wijzig ze als dat nodig is, en teken ze.',
        town: 'De gemeente schreef afspraken op. Lees ze, wijzig ze als dat nodig is, en teken ze.',
      },
      changed: {
        initiative: 'Het initiatief wijzigde de afspraken. Er is al eens getekend, daarom tekenen beide nu opnieuw.',
        town: 'De gemeente wijzigde de afspraken. Er is al eens getekend, daarom tekenen beide nu opnieuw.',
      },
      signed: {
        initiative: 'Het initiatief heeft de afspraken getekend. Nu is het uw beurt.',
        town: 'De gemeente heeft de afspraken getekend. Nu is het uw beurt.',
      },
      agreed: {
        initiative:
          'Het initiatief heeft ook getekend. De afspraken gelden nu, en staan op de pagina van het initiatief.',
        town: 'De gemeente heeft ook getekend. De afspraken gelden nu, en staan op de pagina van het initiatief.',
      },
    },
    ends: {
      subject: (title: string) => `De afspraken lopen af: ${title}`,
      text: (day: string) =>
        `De afspraken gelden tot en met ${day}. Wilt u doorgaan? Maak dan op tijd nieuwe afspraken en laat beide kanten tekenen.`,
    },
    action: 'Bekijk de afspraken',
    reason: 'U krijgt deze mail omdat u bij deze afspraken hoort.',
  },
  {
    subject: {
      proposed: (title: string) => `A proposal of an arrangement: ${title}`,
      changed: (title: string) => `A changed arrangement: ${title}`,
      signed: (title: string) => `Sign the arrangement: ${title}`,
      agreed: (title: string) => `The arrangement holds: ${title}`,
    },
    text: {
      proposed: {
        initiative: 'The initiative wrote an arrangement. Read it, change it where needed, and sign it.',
        town: 'The municipality wrote an arrangement. Read it, change it where needed, and sign it.',
      },
      changed: {
        initiative: 'The initiative changed the arrangement. It was signed before, so both now sign again.',
        town: 'The municipality changed the arrangement. It was signed before, so both now sign again.',
      },
      signed: {
        initiative: 'The initiative signed the arrangement. Now it is your turn.',
        town: 'The municipality signed the arrangement. Now it is your turn.',
      },
      agreed: {
        initiative:
          'The initiative signed as well. The arrangement now holds, and stands on the page of the initiative.',
        town: 'The municipality signed as well. The arrangement now holds, and stands on the page of the initiative.',
      },
    },
    ends: {
      subject: (title: string) => `The arrangement ends: ${title}`,
      text: (day: string) =>
        `The arrangement holds until ${day}. Do you want to go on? Then make a new one in time, and have both sides sign it.`,
    },
    action: 'See the arrangement',
    reason: 'You get this mail because you are part of this arrangement.',
  },
);
