/** An issue of the demonstration: its words, an own piece, and how many days ago it was sent; null for the draft. */
export type DemoNewsletter = {
  titleNl: string;
  titleEn: string;
  introNl: string;
  introEn: string;
  own: { titleNl: string; textNl: string; titleEn: string; textEn: string };
  sentAgo: number | null;
};

/** Two issues that were sent and one that waits for a second look; all of it is made up. */
export const newsletters: readonly DemoNewsletter[] = [
  {
    titleNl: 'Meer groen, en wie maakt een praatje?',
    titleEn: 'More green, and who comes for a chat?',
    introNl:
      'Beste lezer,\n\nDe zomer is voorbij, en er is veel begonnen. In deze nieuwsbrief leest u waar u kunt meepraten en waar uw hulp welkom is.',
    introEn:
      'Dear reader,\n\nSummer is over, and much has begun. In this newsletter you read where you can have your say and where your help is welcome.',
    own: {
      titleNl: 'Dank aan iedereen die meeschreef',
      textNl:
        'Honderden mensen stuurden deze zomer een idee in. Op elk idee komt een antwoord. U vindt ze allemaal op de site.',
      titleEn: 'Thanks to everybody who wrote',
      textEn: 'Hundreds of people sent an idea this summer. Each idea gets an answer. You find them all on the site.',
    },
    sentAgo: 63,
  },
  {
    titleNl: 'De stad praat mee over groen en water',
    titleEn: 'The town talks about green and water',
    introNl:
      'Beste lezer,\n\nDeze maand staat in het teken van water. Lees wat bewoners bedachten, en wat de gemeente daarmee doet.',
    introEn: '',
    own: {
      titleNl: 'Nieuw op de site: hulp vragen en aanbieden',
      textNl:
        'Heeft uw initiatief handen, spullen of een zaaltje nodig? Vraag het op de site. En wie iets kan missen, zet het erbij.',
      titleEn: '',
      textEn: '',
    },
    sentAgo: 32,
  },
  {
    titleNl: 'Wat er deze maand in uw wijk begint',
    titleEn: '',
    introNl: 'Beste lezer,\n\nBinnenkort kunt u op veel plekken meepraten. Wij zetten het voor u op een rij.',
    introEn: '',
    own: {
      titleNl: 'Kom langs bij de balie',
      textNl: 'Liever op papier, of aan de telefoon? Dat kan altijd. Bij de balie in het stadhuis helpen wij u graag.',
      titleEn: '',
      textEn: '',
    },
    sentAgo: null,
  },
];

/** How many made-up people subscribe, besides those whom visitors can become. */
export const subscriberCount = 64;
/** People of the demonstration who subscribe. */
export const subscribedPeople = ['Joke de Boer', 'Samir El Idrissi', 'Tom Jansen'];
/** Who wrote the newsletters. */
export const editor = 'Lotte Kramer';
