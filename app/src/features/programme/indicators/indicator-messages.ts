import { defineMessages } from '../../../platform/i18n/locale.ts';

const register = { nl: 'Gemeten door dit platform', en: 'Measured by this platform' };

/** What each indicator of the platform is: its name, what exactly is counted, and where it comes from. */
export const indicatorMessages = defineMessages(
  {
    source: register.nl,
    'agreement-in-time': {
      name: 'Afspraken vooraf op papier',
      definition:
        'Van de trajecten die in deze periode voor het eerst opengingen: hoeveel procent had op dat moment al een gepubliceerde participatieparagraaf. Een traject gaat open als het op de site staat en mensen kunnen meedoen.',
    },
    'promises-kept': {
      name: 'Beloften op tijd nagekomen',
      definition:
        'Van de beloften die in deze periode klaar moesten zijn: hoeveel procent is op of vóór die dag nagekomen. Te laat telt als niet op tijd.',
    },
    'answer-rate': {
      name: 'Bijdragen met antwoord',
      definition: 'Van de bijdragen die in deze periode binnenkwamen: hoeveel procent heeft tot nu toe antwoord.',
    },
    'answer-days': {
      name: 'Wachten op antwoord',
      definition:
        'Het aantal dagen tussen bijdrage en antwoord, voor de antwoorden van deze periode. Dit is de mediaan: de helft ging sneller, de helft langzamer.',
    },
    participants: {
      name: 'Mensen die meededen',
      definition:
        'Mensen die een bijdrage gaven, steunden, reageerden of een vragenlijst invulden. Ieder telt in een jaar één keer, ook wie vaker meedeed.',
    },
    'participants-by-area': {
      name: 'Wie meededen, per wijk',
      definition:
        'Dezelfde mensen, naar de wijk die zij opgaven bij hun eerste bijdrage van het jaar. Groepen van minder dan vijf tellen mee bij de overige.',
    },
    'participants-by-age': {
      name: 'Wie meededen, per leeftijd',
      definition:
        'Dezelfde mensen, naar de leeftijd die zij opgaven. Groepen van minder dan vijf tellen mee bij de overige.',
    },
    newcomers: {
      name: 'Nieuwe deelnemers',
      definition: 'Van de mensen die in dit jaar meededen: hoeveel procent deed nooit eerder mee.',
    },
    youth: {
      name: 'Jongeren onder de deelnemers',
      definition:
        'Van de mensen die in dit jaar meededen en hun leeftijd opgaven: hoeveel procent is jonger dan 18 jaar.',
    },
    satisfaction: {
      name: 'Tevredenheid van deelnemers',
      definition: 'Het gemiddelde cijfer, van 1 tot en met 5, dat deelnemers in dit jaar aan een traject gaven.',
    },
    'initiatives-new': {
      name: 'Nieuwe initiatieven',
      definition: 'Initiatieven van bewoners die in deze periode op de site kwamen.',
    },
    'initiatives-helped': {
      name: 'Initiatieven die hulp vonden',
      definition: 'Initiatieven die in deze periode lieten weten dat gevonden hulp (een beetje) heeft geholpen.',
    },
    'companion-days': {
      name: 'Wachten op een begeleider',
      definition:
        'Het aantal dagen tussen de aanvraag van een begeleider en het ja van een ambtenaar. Dit is de mediaan: de helft ging sneller, de helft langzamer.',
    },
    'granted-by-area': {
      name: 'Subsidie voor initiatieven, per wijk',
      definition: 'Het bedrag dat in dit jaar is toegekend, naar de wijk waarvoor het is.',
    },
    'handed-over': {
      name: 'Geld waarover bewoners beslisten',
      definition: 'Het bedrag van de budgetten waarvan in deze periode de uitslag kwam van een stemming door bewoners.',
    },
    'mandate-budgets': {
      name: 'Budget in handen van bewoners',
      definition:
        'Het budget dat de gemeente in deze periode met een besluit overdroeg aan een wijkraad, coöperatie of andere groep, voor de hele looptijd. Wat een later besluit erbij of eraf doet, telt in de periode van dat besluit. Een budget met een stemming kan ook hierin zitten.',
    },
  },
  {
    source: register.en,
    'agreement-in-time': {
      name: 'Agreements on paper beforehand',
      definition:
        'Of the projects that first opened in this period: what percentage had a published agreement by that moment. A project opens when it is on the site and people can take part.',
    },
    'promises-kept': {
      name: 'Promises kept in time',
      definition:
        'Of the promises due in this period: what percentage was kept on or before that day. Late counts as not in time.',
    },
    'answer-rate': {
      name: 'Contributions with an answer',
      definition: 'Of the contributions that came in during this period: what percentage has an answer so far.',
    },
    'answer-days': {
      name: 'Waiting for an answer',
      definition:
        'Days between contribution and answer, for the answers of this period. This is the median: half went faster, half slower.',
    },
    participants: {
      name: 'People who took part',
      definition:
        'People who contributed, supported, reacted or filled in a questionnaire. Everybody counts once a year, also who took part more often.',
    },
    'participants-by-area': {
      name: 'Who took part, by neighbourhood',
      definition:
        'The same people, by the neighbourhood that they gave with their first contribution of the year. Groups of fewer than five count with the others.',
    },
    'participants-by-age': {
      name: 'Who took part, by age',
      definition: 'The same people, by the age that they gave. Groups of fewer than five count with the others.',
    },
    newcomers: {
      name: 'New participants',
      definition: 'Of the people who took part in this year: what percentage never took part before.',
    },
    youth: {
      name: 'Young people among participants',
      definition: 'Of the people who took part in this year and gave their age: what percentage is under 18.',
    },
    satisfaction: {
      name: 'Satisfaction of participants',
      definition: 'The mean mark, from 1 to 5, that participants gave a project in this year.',
    },
    'initiatives-new': {
      name: 'New initiatives',
      definition: 'Residents’ initiatives that came on the site in this period.',
    },
    'initiatives-helped': {
      name: 'Initiatives that found help',
      definition: 'Initiatives that said in this period that help they found did help (a bit).',
    },
    'companion-days': {
      name: 'Waiting for a companion',
      definition:
        'Days between asking for a companion and the yes of an officer. This is the median: half went faster, half slower.',
    },
    'granted-by-area': {
      name: 'Grants for initiatives, by neighbourhood',
      definition: 'The amount granted in this year, by the neighbourhood that it is for.',
    },
    'handed-over': {
      name: 'Money that residents decided on',
      definition: 'The amount of the budgets of which a vote by residents had its result in this period.',
    },
    'mandate-budgets': {
      name: 'Budget in the hands of residents',
      definition:
        'The budget that the town handed over by a decision in this period to a neighbourhood council, cooperative or other group, for its whole term. What a later decision adds or takes away counts in the period of that decision. A budget with a vote may be part of it.',
    },
  },
);
