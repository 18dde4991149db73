import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the staff plan behind a trajectory. */
export const planMessages = defineMessages(
  {
    lead: 'Wie wilt u bereiken, waarmee, en wat kost het? Alleen medewerkers zien dit plan.',
    help: 'Maak de doelgroep leeg om een regel weg te halen. Een bedrag schrijft u als 1.250,50.',
    row: (number: number) => `Doelgroep ${number}`,
    targetGroup: 'Doelgroep',
    goal: 'Wanneer is het gelukt?',
    instrument: 'Waarmee?',
    how: 'Hoe bereikt u hen?',
    budget: 'Budget in euro’s',
    budgetWrong: 'Vul een bedrag in, zoals 1250 of 1.250,50.',
    total: (money: string) => `Totaal budget: ${money}`,
    done: { bewaard: 'Het plan is bewaard.' },
  },
  {
    lead: 'Whom do you want to reach, with what, and what does it cost? Only staff see this plan.',
    help: 'Empty the target group to take a row away. Write an amount as 1.250,50.',
    row: (number: number) => `Target group ${number}`,
    targetGroup: 'Target group',
    goal: 'When is it a success?',
    instrument: 'With what?',
    how: 'How do you reach them?',
    budget: 'Budget in euros',
    budgetWrong: 'Enter an amount, such as 1250 or 1.250,50.',
    total: (money: string) => `Total budget: ${money}`,
    done: { bewaard: 'The plan is saved.' },
  },
);
