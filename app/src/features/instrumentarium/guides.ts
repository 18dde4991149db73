import type { Locale } from '../../platform/i18n/locale.ts';
import type { Level } from '../agreements/index.ts';

/** How to run a way to take part, in a few short steps, and for which levels of influence it is made. */
export type Guide = { levels: readonly Level[]; steps: Record<Locale, readonly string[]> };

/** The guides of the instruments, by their kind. */
export const guides: Readonly<Record<string, Guide>> = {
  ideas: {
    levels: ['meedenken', 'meedoen'],
    steps: {
      nl: [
        'Stel één vraag die u zelf in een zin kunt beantwoorden.',
        'Zet drie voorbeelden neer, zodat niemand als eerste hoeft.',
        'Reageer in de eerste week elke dag kort.',
        'Geef op elk idee antwoord: overgenomen, deels, of niet en waarom.',
      ],
      en: [
        'Ask one question that you can answer in a sentence yourself.',
        'Put three examples there, so that nobody has to be first.',
        'React shortly every day in the first week.',
        'Answer every idea: adopted, partly, or not and why.',
      ],
    },
  },
  outside: {
    levels: ['meeweten', 'meedenken'],
    steps: {
      nl: [
        'Kies dit als een ander middel al loopt, en zet hier de weg erheen.',
        'Vraag de beheerder hoe u de cijfers terugkrijgt.',
        'Zet de uitkomst na afloop op deze site.',
      ],
      en: [
        'Choose this where another tool runs already, and put the way to it here.',
        'Ask its keeper how you get the figures back.',
        'Put the result on this site afterwards.',
      ],
    },
  },
  panel: {
    levels: ['meedenken', 'meedoen', 'meebeslissen'],
    steps: {
      nl: [
        'Formuleer de opdracht en zeg vooraf wat de raad met het advies doet.',
        'Nodig per brief uit door loting; bel wie niet antwoordt.',
        'Loot in het openbaar een panel dat op de stad lijkt.',
        'Geef deskundigen, tijd en een gespreksleider. Antwoord op elk advies.',
      ],
      en: [
        'Write the task and say beforehand what the council does with the advice.',
        'Invite by letter and lot; call who does not answer.',
        'Draw in public a panel that resembles the town.',
        'Give experts, time and a facilitator. Answer every advice.',
      ],
    },
  },
  budget: {
    levels: ['meebeslissen'],
    steps: {
      nl: [
        'Leg het bedrag en de regels vast.',
        'Help bewoners van een idee een uitvoerbaar plan te maken.',
        'Laat stemmen op de site en op papier.',
        'Laat zien wat er van elk gekozen plan komt.',
      ],
      en: [
        'Fix the amount and the rules.',
        'Help residents to make a plan of an idea.',
        'Let people vote on the site and on paper.',
        'Show what becomes of each chosen plan.',
      ],
    },
  },
  dialogue: {
    levels: ['meedenken'],
    steps: {
      nl: [
        'Begin met twintig korte stellingen van alle kanten.',
        'Laat mensen antwoorden en zelf stellingen toevoegen.',
        'Lees elke dag de nieuwe stellingen.',
        'Bespreek wat iedereen deelt, en waarover de meningen verschillen.',
      ],
      en: [
        'Begin with twenty short statements from all sides.',
        'Let people answer and add statements.',
        'Read the new statements every day.',
        'Discuss what everybody shares, and on what opinions differ.',
      ],
    },
  },
  survey: {
    levels: ['meeweten', 'meedenken'],
    steps: {
      nl: [
        'Vraag alleen wat u gaat gebruiken; vijf minuten is lang genoeg.',
        'Laat drie bewoners proefinvullen.',
        'Leg ook papier neer in de wijk.',
        'Zet de uitkomsten binnen drie weken op de site.',
      ],
      en: [
        'Ask only what you will use; five minutes are long enough.',
        'Let three residents try it.',
        'Lay paper in the neighbourhood too.',
        'Put the results on the site within three weeks.',
      ],
    },
  },
  value_scan: {
    levels: ['meedenken', 'meedoen'],
    steps: {
      nl: [
        'Kies met de initiatiefnemer de waarden waar het om gaat.',
        'Laat ieder voor zich scoren, praat over de verschillen, en scoor opnieuw.',
        'Gebruik de uitkomst voor het besluit, niet in plaats van het besluit.',
      ],
      en: [
        'Choose with the initiator the values that matter.',
        'Let everybody score alone, talk about the differences, and score again.',
        'Use the result for the decision, not instead of it.',
      ],
    },
  },
  consultation: {
    levels: ['meeweten', 'meedenken'],
    steps: {
      nl: [
        'Zet de samenvatting voor de tekst van het plan.',
        'Houd naast de officiële termijn een inloopavond.',
        'Beantwoord alles in één nota, per onderwerp.',
      ],
      en: [
        'Put the summary before the text of the plan.',
        'Hold an evening beside the official term.',
        'Answer everything in one memorandum, by subject.',
      ],
    },
  },
};
