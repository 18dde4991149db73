import type { Deed } from './deed.ts';

const open = '/trajecten/:slug/dialoog/:stepId';
const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog';

/** What is done in a dialogue and around it, in an order in which each is possible. */
export const dialogueDeeds: Record<string, Deed> = {
  [staff]: { act: 'dialogue.saved', by: 'administrator', fields: { threshold: '12' } },
  [`${staff}/stellingen`]: {
    act: 'dialogue.seeds-added',
    by: 'administrator',
    fields: { bodies: 'Er komt een fontein.', side: 'kinderen' },
  },
  [`${staff}/stellingen/:statementId`]: {
    act: 'dialogue.statement-edited',
    by: 'administrator',
    fields: { bodyEn: 'There will be more trees.' },
  },
  [`${staff}/stellingen/:statementId/besluit`]: {
    act: 'dialogue.publish',
    by: 'administrator',
    fields: { decision: 'publish' },
  },
  // Whose answer it was stands nowhere but with the answer.
  [`${open}/meedoen`]: { act: 'dialogue.answered', by: 'visitor', actor: 'system', fields: { answer: 'agree' } },
  [`${open}/schrijven`]: {
    act: 'dialogue.statement-written',
    by: 'riet',
    fields: { body: 'De banken krijgen een leuning.' },
  },
};
