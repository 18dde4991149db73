import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts about finding the fairest lottery, and about what stands in its way. */
export const solveMessages = defineMessages(
  {
    title: 'Kansen berekenen',
    intro:
      'De computer zoekt de eerlijkste loting: wie de kleinste kans heeft, krijgt een zo groot mogelijke kans. Dat duurt van enkele seconden tot enkele minuten. U kunt gewoon verder werken.',
    start: 'Bereken de kansen',
    again: 'Bereken de kansen opnieuw',
    waiting: 'De berekening begint zo.',
    running: 'De computer rekent.',
    phase: {
      feasibility: 'Stap 1: kan er een panel worden gemaakt?',
      probabilities: 'Stap 2: de eerlijkste kansen zoeken.',
      panels: (percent: number) => `Stap 3: panels maken bij die kansen, ${percent} % klaar.`,
      'column-generation': (panels: number) => `Stap 3: langer zoeken, ${panels} panels bekeken.`,
    },
    look: 'Kijk hoe ver het is',
    ready: 'De kansen zijn berekend.',
    chances: (least: string, most: string) => `Iedereen heeft een kans tussen ${least} en ${most}.`,
    exact: 'Nagerekend: eerlijker kan niet.',
    notExact: 'Dit is het beste dat in tien minuten is gevonden. Het kan misschien nog iets eerlijker.',
    excluded: (count: number) =>
      count === 1
        ? 'Let op: 1 persoon heeft geen kans, omdat geen enkel panel met die persoon past.'
        : `Let op: ${count} mensen hebben geen kans, omdat geen enkel panel met hen past.`,
    old: 'Daarna is er iets veranderd aan de aanmeldingen of de plaatsen. Bereken de kansen opnieuw.',
    fixed: 'De loting ligt vast. U kunt dit niet meer veranderen.',
    feasible: 'Met deze aanmeldingen is een panel mogelijk.',
    infeasible: 'Met deze aanmeldingen is er geen panel mogelijk.',
    together: (size: number, demands: string) => `Geen enkel panel van ${size} mensen heeft ${demands}.`,
    poolTooSmall: 'Er zijn te weinig aanmeldingen, of te veel mensen wonen op hetzelfde adres.',
    waysOut: 'Dit kunt u doen',
    atLeast: (count: number, group: string) => `ten minste ${count} uit ${group}`,
    atMost: (count: number, group: string) => `ten hoogste ${count} uit ${group}`,
    lower: (group: string, from: number, to: number) => `ten minste ${to} in plaats van ${from} uit ${group}`,
    raise: (group: string, from: number, to: number) => `ten hoogste ${to} in plaats van ${from} uit ${group}`,
    apply: 'Pas dit toe',
    applyLabel: (change: string) => `Pas dit toe: ${change}`,
    and: 'en',
    invalid: 'Er kan nog niet worden geloot.',
    issue: {
      size: 'Er zijn minder aanmeldingen dan plaatsen.',
      'no-people': 'Er zijn nog geen aanmeldingen.',
      'missing-value': 'Van sommige mensen is een antwoord niet bekend.',
      'unknown-value': 'Sommige mensen gaven een antwoord dat bij geen groep hoort.',
      other: 'De groepen kloppen niet. Kijk ze na bij Groepen en plaatsen.',
    },
    failed: 'De berekening is niet gelukt. Probeer het opnieuw.',
  },
  {
    title: 'Work out the chances',
    intro:
      'The computer looks for the fairest draw: who has the smallest chance gets the largest chance possible. That takes from some seconds to some minutes. You can go on working.',
    start: 'Work out the chances',
    again: 'Work out the chances again',
    waiting: 'The computer is about to start.',
    running: 'The computer is at work.',
    phase: {
      feasibility: 'Step 1: can a panel be made?',
      probabilities: 'Step 2: looking for the fairest chances.',
      panels: (percent: number) => `Step 3: making panels for those chances, ${percent}% done.`,
      'column-generation': (panels: number) => `Step 3: searching longer, looked at ${panels} panels.`,
    },
    look: 'See how far it is',
    ready: 'The chances are known.',
    chances: (least: string, most: string) => `Everybody has a chance between ${least} and ${most}.`,
    exact: 'Checked: it cannot be fairer.',
    notExact: 'This is the best that was found in ten minutes. It may be possible to be a little fairer.',
    excluded: (count: number) =>
      count === 1
        ? 'Note: 1 person has no chance, because no panel with that person fits.'
        : `Note: ${count} people have no chance, because no panel with them fits.`,
    old: 'After that something changed in the answers or the seats. Work out the chances again.',
    fixed: 'The draw is fixed. You cannot change this any more.',
    feasible: 'With these answers a panel is possible.',
    infeasible: 'With these answers no panel is possible.',
    together: (size: number, demands: string) => `No panel of ${size} people has ${demands}.`,
    poolTooSmall: 'There are too few answers, or too many people live at the same address.',
    waysOut: 'This is what you can do',
    atLeast: (count: number, group: string) => `at least ${count} of ${group}`,
    atMost: (count: number, group: string) => `at most ${count} of ${group}`,
    lower: (group: string, from: number, to: number) => `at least ${to} instead of ${from} of ${group}`,
    raise: (group: string, from: number, to: number) => `at most ${to} instead of ${from} of ${group}`,
    apply: 'Apply this',
    applyLabel: (change: string) => `Apply this: ${change}`,
    and: 'and',
    invalid: 'It is not yet possible to draw.',
    issue: {
      size: 'There are fewer answers than seats.',
      'no-people': 'There are no answers yet.',
      'missing-value': 'Of some people an answer is not known.',
      'unknown-value': 'Some people gave an answer that belongs to no group.',
      other: 'The groups are not right. Look at them on Groups and seats.',
    },
    failed: 'The computer did not succeed. Try again.',
  },
);
