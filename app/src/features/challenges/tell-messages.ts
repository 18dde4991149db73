import { defineMessages } from '../../platform/i18n/locale.ts';

/** What a challenger is told between the request and the evaluation. The letter with the decision is Dutch. */
export const tellChallengerMessages = defineMessages(
  {
    admitted: (number: string) => `Wij nemen uw verzoek ${number} in behandeling`,
    admittedText: (supporters: number) =>
      supporters > 0
        ? `Wij hebben alle gronden van de verordening bekeken en uw verzoek mag door. Nu verzamelt u steun: ten minste ${supporters} inwoners. Daarna praten wij met u.`
        : 'Wij hebben alle gronden van de verordening bekeken en uw verzoek mag door. Wij maken een afspraak om te praten.',
    notAdmitted: (number: string) => `Wij kunnen uw verzoek ${number} niet in behandeling nemen`,
    notAdmittedText: 'Wij hebben alle gronden van de verordening bekeken. Dit staat uw verzoek in de weg:',
    talks: (number: string) => `Wij gaan met u praten over uw verzoek ${number}`,
    talksText: 'U hebt genoeg steun. Wij maken een afspraak. Van elk gesprek leest u het verslag op de site.',
    talkWritten: (number: string) => `Het verslag van ons gesprek over verzoek ${number} staat klaar`,
    talkWrittenText: 'Leest u het, en schrijf erbij wat u anders hebt gehoord.',
    extended: (number: string) => `Wij hebben meer tijd nodig voor uw verzoek ${number}`,
    extendedText: (due: string) => `U krijgt het besluit uiterlijk op ${due}. Dat is later dan wij zeiden, omdat:`,
    toSign: (number: string) => `De afspraken over verzoek ${number} liggen klaar om te tekenen`,
    toSignText: 'Lees de afspraken. Bent u het eens? Dan tekent u op de site. Ook de gemeente tekent.',
    agreed: (number: string) => `De afspraken over verzoek ${number} zijn getekend`,
    agreedText: (day: string) => `U en de gemeente hebben getekend. U begint op ${day}.`,
    stopped: (number: string) => `De afspraken van verzoek ${number} eindigen eerder`,
    evaluated: (number: string) => `De evaluatie van verzoek ${number} staat op de site`,
    evaluatedText: 'Iedereen kan lezen hoe het ging en wat wij ervan leren.',
  },
  {
    admitted: (number: string) => `We will handle your request ${number}`,
    admittedText: (supporters: number) =>
      supporters > 0
        ? `We looked at all grounds of the ordinance and your request may go on. Now you gather support: at least ${supporters} residents. Then we talk with you.`
        : 'We looked at all grounds of the ordinance and your request may go on. We will make an appointment to talk.',
    notAdmitted: (number: string) => `We cannot handle your request ${number}`,
    notAdmittedText: 'We looked at all grounds of the ordinance. This stands in the way of your request:',
    talks: (number: string) => `We are going to talk with you about your request ${number}`,
    talksText: 'You have enough support. We will make an appointment. You read the notes of every talk on the site.',
    talkWritten: (number: string) => `The notes of our talk about request ${number} are ready`,
    talkWrittenText: 'Please read them, and add what you heard otherwise.',
    extended: (number: string) => `We need more time for your request ${number}`,
    extendedText: (due: string) => `You will get the decision by ${due}. That is later than we said, because:`,
    toSign: (number: string) => `The agreement about request ${number} is ready to be signed`,
    toSignText: 'Read the agreement. If you agree, you sign it on the site. The town signs as well.',
    agreed: (number: string) => `The agreement about request ${number} is signed`,
    agreedText: (day: string) => `You and the town have signed. You begin on ${day}.`,
    stopped: (number: string) => `The agreement of request ${number} ends early`,
    evaluated: (number: string) => `The evaluation of request ${number} is on the site`,
    evaluatedText: 'Everybody can read how it went and what we learn from it.',
  },
);
