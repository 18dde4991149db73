import type { Deed } from './deed.ts';

const one = '/beheer/zeggenschap/:id{[0-9]{1,15}}';
// Of the demonstration (demo/content/mandates.ts): a cooperative with a budget, and a draft.
const running = '/beheer/zeggenschap/1';
const draft = '/beheer/zeggenschap/7';

/** Where a walk comes by the pages of the register. */
export const mandateEntrances: readonly string[] = ['/zeggenschap', running, draft, `${draft}/tekst`];

const by = 'administrator' as const;

/** What the programme team does with mandates, in an order in which each is possible. */
export const mandateDeeds: Record<string, Deed> = {
  '/beheer/zeggenschap/nieuw': {
    ...{ act: 'mandate.begun', by, on: '/beheer/zeggenschap/nieuw' },
    fields: { title: 'De moestuin', hands: 'task', bodyKind: 'initiative', bodyName: 'Moestuin Zuid' },
  },
  [`${one}/tekst`]: { act: 'mandate.saved', by, on: `${draft}/tekst`, fields: { frame: 'Geen gif.' } },
  [`${one}/geld`]: { act: 'mandate.spending-reported', by, on: running, fields: { year: '2026', cents: '12.000' } },
  [`${one}/stap`]: {
    act: 'mandate.open-review',
    by,
    on: running,
    fields: { step: 'open-review', note: 'Wij kijken.' },
  },
};
