import { formatCount } from '../../platform/i18n/format.ts';
import { defineMessages } from '../../platform/i18n/locale.ts';

/** What city conversations are called on every page. */
export const conversationMessages = defineMessages(
  {
    title: 'Stadsgesprekken',
    lead: 'Komt er een belangrijk besluit aan? Of gebeurt er iets in uw buurt? Dan praten inwoners, ambtenaren en politiek er samen over. U kunt zelf om zo’n gesprek vragen.',
    ask: 'Vraag een gesprek aan',
    stage: {
      waiting: 'Wij kijken ernaar',
      open: 'Nu meetekenen',
      expired: 'Te weinig steun',
      called: 'Het gesprek komt er',
      planned: 'Er is een datum',
      held: 'Gehouden',
      refused: 'Gaat niet door',
      withdrawn: 'Ingetrokken',
    },
    calledBy: {
      residents: 'Gevraagd door inwoners',
      college: 'Gevraagd door het college',
      council: 'Gevraagd door de gemeenteraad',
    },
    wholeTown: 'Hele gemeente',
    count: (supporters: number, needed: number) =>
      `${formatCount(supporters, 'nl')} van de ${formatCount(needed, 'nl')} handtekeningen`,
    daysToSign: (days: number) => (days === 1 ? 'Nog 1 dag' : `Nog ${days} dagen`),
    planBy: (days: number) =>
      days < 0
        ? `De gemeente is ${-days === 1 ? '1 dag' : `${-days} dagen`} te laat met plannen`
        : days === 0
          ? 'De gemeente moet het vandaag plannen'
          : `De gemeente plant het binnen ${days === 1 ? '1 dag' : `${days} dagen`}`,
    groups: { open: 'Teken mee', called: 'Deze gesprekken komen er', ended: 'Eerdere vragen' },
    none: 'Er is nu geen gesprek waar u voor kunt tekenen',
    noneText: 'Wilt u ergens over praten met de stad? Vraag dan zelf een gesprek aan.',
    how: 'Zo werkt het',
    steps: {
      ask: 'U schrijft waarover het gesprek gaat, en waarom nu.',
      look: 'De gemeente kijkt of het kan. Nee zeggen mag alleen om een reden die hieronder staat.',
      sign: (town: number, wijk: number, days: number) =>
        `Anderen tekenen mee. Voor de hele gemeente zijn ${town} handtekeningen nodig, voor een wijk ${wijk}. U hebt ${days} dagen.`,
      plan: (days: number) => `Genoeg handtekeningen? Dan plant de gemeente het gesprek binnen ${days} dagen.`,
      answer: 'Wat er aan tafel wordt gezegd, schrijven wij op. U krijgt overal antwoord op.',
    },
    grounds: 'Wanneer kan een gesprek niet?',
    groundsLead: 'Alleen om een van deze redenen. De reden staat dan op de site.',
    ground: {
      not_the_town: 'De gemeente gaat er niet over.',
      same_subject: 'Over hetzelfde was er dit jaar al een gesprek, of er komt er al een.',
      decided: 'Het besluit is al genomen en kan niet meer anders.',
      persons: 'Het gaat over één persoon of over een zaak bij de rechter.',
      unlawful: 'De tekst beledigt of discrimineert.',
    },
  },
  {
    title: 'City conversations',
    lead: 'Is an important decision coming? Or does something happen near you? Then residents, officers and politicians talk about it together. You can ask for such a conversation yourself.',
    ask: 'Ask for a conversation',
    stage: {
      waiting: 'We are looking at it',
      open: 'Sign now',
      expired: 'Too little support',
      called: 'It will take place',
      planned: 'There is a date',
      held: 'Held',
      refused: 'Will not take place',
      withdrawn: 'Taken back',
    },
    calledBy: {
      residents: 'Asked by residents',
      college: 'Asked by the mayor and aldermen',
      council: 'Asked by the council',
    },
    wholeTown: 'Whole municipality',
    count: (supporters: number, needed: number) =>
      `${formatCount(supporters, 'en')} of ${formatCount(needed, 'en')} signatures`,
    daysToSign: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    planBy: (days: number) =>
      days < 0
        ? `The municipality is ${-days === 1 ? '1 day' : `${-days} days`} late in planning it`
        : days === 0
          ? 'The municipality has to plan it today'
          : `The municipality plans it within ${days === 1 ? '1 day' : `${days} days`}`,
    groups: { open: 'Sign too', called: 'These conversations will take place', ended: 'Earlier requests' },
    none: 'There is no conversation to sign for now',
    noneText: 'Do you want to talk with the city about something? Ask for a conversation yourself.',
    how: 'How it works',
    steps: {
      ask: 'You write what the conversation is about, and why now.',
      look: 'The municipality looks whether it can be. It may only say no for a reason that stands below.',
      sign: (town: number, wijk: number, days: number) =>
        `Others sign too. For the whole municipality ${town} signatures are needed, for a district ${wijk}. You have ${days} days.`,
      plan: (days: number) => `Enough signatures? Then the municipality plans the conversation within ${days} days.`,
      answer: 'We write down what is said at the tables. You get an answer to all of it.',
    },
    grounds: 'When can a conversation not be held?',
    groundsLead: 'Only for one of these reasons. The reason then stands on the site.',
    ground: {
      not_the_town: 'The municipality has no say in it.',
      same_subject: 'There was a conversation about the same this year, or one is coming.',
      decided: 'The decision is taken and can no longer change.',
      persons: 'It is about one person, or about a case in court.',
      unlawful: 'The text insults or discriminates.',
    },
  },
);
