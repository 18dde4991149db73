import type { Translated } from '../../platform/town.ts';
import type { Guide } from './guides.ts';

/** A way to take part that is no step of a trajectory: a kind of gathering, or a way of working together. */
export type OtherEntry = Guide & { key: string; name: Translated; purpose: Translated; townOnly?: true; href?: string };

/** Of the programme (3.1.4, 3.2.7): gatherings, and ways by which officers help initiators. */
export const otherEntries: readonly OtherEntry[] = [
  {
    key: 'bestuur-op-maat',
    name: { nl: 'Bestuur op Maat', en: 'Made-to-measure governance' },
    purpose: {
      nl: 'Maak met een initiatief afspraken die bij dit initiatief passen, in plaats van bij de regel.',
      en: 'Agree with an initiative on what fits this initiative, rather than the rule.',
    },
    levels: ['meedoen', 'meebeslissen'],
    href: '/initiatieven',
    steps: {
      nl: [
        'Breng samen in kaart wat het initiatief nodig heeft en wat de gemeente nodig heeft.',
        'Schrijf de afspraken samen op, in gewone taal.',
        'Teken allebei dezelfde versie en zet haar op de site.',
        'Spreek af wanneer u samen terugkijkt.',
      ],
      en: [
        'Chart together what the initiative needs and what the municipality needs.',
        'Write the agreements down together, in plain language.',
        'Both sign the same version and put it on the site.',
        'Agree when you look back together.',
      ],
    },
  },
  {
    key: 'uitdaagrecht',
    name: { nl: 'Uitdaagrecht', en: 'Right to Challenge' },
    purpose: {
      nl: 'Bewoners nemen een taak van de gemeente over, als zij denken dat het beter kan.',
      en: 'Residents take over a task of the municipality where they think it can be done better.',
    },
    levels: ['meedoen', 'meebeslissen'],
    href: '/uitdagen',
    steps: {
      nl: [
        'Bel eerst: een gesprek van een halfuur voorkomt een lang formulier.',
        'Geef open wat de taak nu kost.',
        'Vergelijk samen wat beter wordt en voor wie.',
        'Kijk elk halfjaar samen hoe het gaat.',
      ],
      en: [
        'Call first: a talk of half an hour prevents a long form.',
        'Tell openly what the task costs now.',
        'Compare together what gets better and for whom.',
        'Look together every half year how it goes.',
      ],
    },
  },
  {
    key: 'stadsgesprek',
    name: { nl: 'Stadsgesprek', en: 'City conversation' },
    purpose: {
      nl: 'Praat op een moment van betekenis met de stad, aan tafels met een thema.',
      en: 'Talk with the town at a moment of meaning, at tables with a theme.',
    },
    levels: ['meeweten', 'meedenken'],
    steps: {
      nl: [
        'Kies het moment: voor een besluit, of als de stad erom vraagt.',
        'Maak tafels met één vraag en iemand die opschrijft.',
        'Zet de verslagen dezelfde week op de site.',
        'Geef op elk punt antwoord.',
      ],
      en: [
        'Choose the moment: before a decision, or when the town asks for it.',
        'Make tables with one question and somebody who writes.',
        'Put the notes on the site in the same week.',
        'Answer every point.',
      ],
    },
  },
  {
    key: 'meet-and-share',
    name: { nl: 'Meet & Share', en: 'Meet & Share' },
    purpose: {
      nl: 'Raad, college en actieve bewoners leren elkaar kennen en maken afspraken.',
      en: 'Council, college and active residents get to know each other and agree on actions.',
    },
    levels: ['meedenken', 'meedoen'],
    townOnly: true,
    steps: {
      nl: [
        'Meng de tafels, zodat niemand alleen bekenden treft.',
        'Sluit elke ronde af met één afspraak, met naam van de rol en datum.',
        'Kijk het jaar erna wat ervan kwam.',
      ],
      en: [
        'Mix the tables, so that nobody meets acquaintances only.',
        'End each round with one action, with a role and a date.',
        'Look a year later what came of it.',
      ],
    },
  },
  {
    key: 'initiatievencafe',
    name: { nl: 'Initiatievencafé', en: 'Initiatives café' },
    purpose: {
      nl: 'Initiatieven vertellen kort wat zij nodig hebben. De zaal helpt meteen.',
      en: 'Initiatives tell shortly what they need. The room helps at once.',
    },
    levels: ['meedoen'],
    steps: {
      nl: [
        'Laat elk initiatief één ding vragen, in drie minuten.',
        'Toon de vraag op het scherm en verzamel aanbod per telefoon en op briefjes.',
        'Bel binnen een week wie iets aanbood.',
      ],
      en: [
        'Let each initiative ask one thing, in three minutes.',
        'Show the need on the screen and collect offers by phone and on slips.',
        'Call within a week who offered something.',
      ],
    },
  },
  {
    key: 'hackathon',
    name: { nl: 'Hackathon', en: 'Hackathon' },
    purpose: {
      nl: 'Bouw in een of twee dagen met bewoners en makers aan een oplossing.',
      en: 'Build a solution with residents and makers in a day or two.',
    },
    levels: ['meedenken', 'meedoen'],
    steps: {
      nl: [
        'Kies een vraag waarvan iemand de eigenaar is.',
        'Zet in elk team een bewoner die het probleem kent.',
        'Laat een jury kiezen op regels die vooraf vaststaan.',
        'Zeg wie de beste oplossing verder brengt, met geld en tijd.',
      ],
      en: [
        'Choose a question that somebody owns.',
        'Put in each team a resident who knows the problem.',
        'Let a jury choose by rules that are fixed beforehand.',
        'Say who carries the best solution on, with money and time.',
      ],
    },
  },
  {
    key: 'stadmakersschool',
    name: { nl: 'School voor stadmakers', en: 'School for city makers' },
    purpose: {
      nl: 'Cursussen en workshops voor bewoners en ambtenaren die iets willen beginnen.',
      en: 'Courses and workshops for residents and officers who want to begin something.',
    },
    levels: ['meeweten', 'meedoen'],
    steps: {
      nl: [
        'Vraag deelnemers vooraf met welke vraag zij zitten.',
        'Zet bewoners en ambtenaren in dezelfde les.',
        'Geef na afloop het materiaal en een bewijs van deelname.',
      ],
      en: [
        'Ask participants beforehand what their question is.',
        'Put residents and officers in the same lesson.',
        'Give the material and a certificate afterwards.',
      ],
    },
  },
];
