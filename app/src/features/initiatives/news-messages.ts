import { defineMessages } from '../../platform/i18n/locale.ts';

/** What followers read when something changes about an initiative. */
export const newsMessages = defineMessages(
  {
    begun: 'Er is een nieuw initiatief',
    stage: {
      idea: 'Wij denken opnieuw na over het idee',
      exploring: 'Wij zoeken uit wat er kan',
      gathering_support: 'Wij zoeken steun in de buurt',
      applying: 'Wij doen een aanvraag',
      running: 'Wij zijn begonnen',
      done: 'Het is klaar',
      stopped: 'Wij zijn gestopt',
    },
    goesOn: 'Wij gaan weer verder',
    from: (from: string, to: string) => `Het initiatief ging van “${from}” naar “${to}”.`,
    because: (reason: string) => `Waarom: ${reason}`,
    lesson: (lesson: string) => `Wat wij leerden: ${lesson}`,
  },
  {
    begun: 'There is a new initiative',
    stage: {
      idea: 'We are thinking about the idea again',
      exploring: 'We are finding out what is possible',
      gathering_support: 'We are looking for support in the neighbourhood',
      applying: 'We are applying',
      running: 'We have started',
      done: 'It is finished',
      stopped: 'We have stopped',
    },
    goesOn: 'We are going on again',
    from: (from, to) => `The initiative went from “${from}” to “${to}”.`,
    because: (reason) => `Why: ${reason}`,
    lesson: (lesson) => `What we learnt: ${lesson}`,
  },
);
