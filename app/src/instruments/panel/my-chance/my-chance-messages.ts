import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What somebody of the pool reads of her own chance. */
export const myChanceMessages = defineMessages(
  {
    title: 'Mijn kans',
    lead: 'Vul de code uit uw brief in. Dan ziet u uw eigen kans in de loting, en na de loting of u bent geloot.',
    show: 'Toon mijn kans',
    foundLead: 'Uw kans in de loting voor:',
    none: {
      'not-in-draw':
        'Met deze code doet u niet mee aan een loting. Misschien hebt u nee gezegd of nog niet geantwoord.',
      'not-fixed-yet': 'De loting ligt nog niet vast. Zodra dat zo is, staat uw kans hier.',
      erased: 'De gegevens van dit panel zijn gewist. Wij weten niet meer wie meedeed.',
    },
    chance: 'Uw kans',
    chanceText: (chance: string) => `U staat ${chance}.`,
    lists: 'Op welke lijsten staat u?',
    pseudonym: 'Uw schuilnaam',
    pseudonymText: 'Zo staat u op de openbare lijst. Alleen u weet dat u dit bent.',
    whole: 'De hele schuilnaam',
    outcome: {
      'not-drawn-yet': { title: 'Er is nog niet geloot', text: 'Kom na de loting terug met dezelfde code.' },
      seat: { title: 'Ja, u bent geloot', text: 'U hebt een plaats in het panel. De gemeente neemt contact met u op.' },
      alternate: {
        title: 'U bent reserve',
        text: 'U hebt nu geen plaats. Valt iemand af, dan kan de gemeente u bellen of schrijven.',
      },
      'given-up': { title: 'U was geloot', text: 'Uw plaats is vrijgegeven.' },
      choosing: {
        title: 'U hebt geen plaats in het panel',
        text: 'De computer kiest nog wie er reserve is. Kom over een paar minuten terug met dezelfde code.',
      },
      none: { title: 'Nee, u bent niet geloot', text: 'Bedankt dat u wilde meedoen. Uw kans was echt.' },
    },
    checked: 'Nagekeken',
    proven: 'Uw rij staat in wat vooraf is vastgelegd.',
    notProven: 'Uw rij staat niet in wat vooraf is vastgelegd. Neem contact op met de gemeente.',
    mine: 'Uw antwoorden staan vast zoals u ze gaf.',
    notMine: 'Uw antwoorden staan anders vast dan u ze gaf. Neem contact op met de gemeente.',
    proof: 'Uw bewijs',
    proofText:
      'Met dit bestand kunt u zonder ons aantonen dat u meeloot. Bewaar het voor uzelf: wie het heeft, weet uw schuilnaam en uw antwoorden.',
    download: 'Download mijn bewijs (JSON)',
    toPanel: 'Over dit panel',
    explain: 'Hoe werkt deze loting?',
    other: 'Een andere code invullen',
  },
  {
    title: 'My chance',
    lead: 'Enter the code of your letter. You then see your own chance in the draw, and after it whether you were drawn.',
    show: 'Show my chance',
    foundLead: 'Your chance in the draw for:',
    none: {
      'not-in-draw': 'With this code you do not take part in a draw. You may have said no, or not answered yet.',
      'not-fixed-yet': 'The draw is not fixed yet. As soon as it is, your chance stands here.',
      erased: 'The data of this panel were erased. We no longer know who took part.',
    },
    chance: 'Your chance',
    chanceText: (chance: string) => `You are ${chance}.`,
    lists: 'On which lists are you?',
    pseudonym: 'Your pseudonym',
    pseudonymText: 'This is how you stand on the public list. Only you know that it is you.',
    whole: 'The whole pseudonym',
    outcome: {
      'not-drawn-yet': { title: 'The draw is not made yet', text: 'Come back after it with the same code.' },
      seat: { title: 'Yes, you were drawn', text: 'You have a seat in the panel. The town will contact you.' },
      alternate: {
        title: 'You are a reserve',
        text: 'You have no seat now. If somebody drops out, the town may call or write to you.',
      },
      'given-up': { title: 'You were drawn', text: 'Your seat was given up.' },
      choosing: {
        title: 'You have no seat in the panel',
        text: 'The computer still chooses who is a reserve. Come back in a few minutes with the same code.',
      },
      none: { title: 'No, you were not drawn', text: 'Thank you for wanting to take part. Your chance was real.' },
    },
    checked: 'Checked',
    proven: 'Your row is in what was fixed beforehand.',
    notProven: 'Your row is not in what was fixed beforehand. Contact the town.',
    mine: 'Your answers are fixed as you gave them.',
    notMine: 'Your answers are fixed otherwise than you gave them. Contact the town.',
    proof: 'Your proof',
    proofText:
      'With this file you can prove without us that you take part. Keep it to yourself: whoever has it knows your pseudonym and your answers.',
    download: 'Download my proof (JSON)',
    toPanel: 'About this panel',
    explain: 'How does this draw work?',
    other: 'Enter another code',
  },
);
