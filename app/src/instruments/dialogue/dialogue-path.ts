import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

const parts = {
  home: '',
  answer: '/meedoen',
  soFar: '/tot-nu-toe',
  mine: '/mijn-antwoorden',
  write: '/schrijven',
  result: '/uitkomst',
  rules: '/regels',
} as const;
/** A page of a dialogue for everybody. */
export type DialoguePart = keyof typeof parts;

/** Where everybody takes part in the dialogue and sees what comes of it. */
export function dialoguePath(step: Pick<StepLink, 'id' | 'projectSlug'>, part: DialoguePart = 'home') {
  return `/trajecten/${step.projectSlug}/dialoog/${step.id}${parts[part]}` as const;
}

const staffParts = {
  overview: '',
  statements: '/stellingen',
  moderation: '/beoordelen',
  carrying: '/meenemen',
} as const;
/** A page of the staff side of a dialogue. */
export type DialogueStaffPart = keyof typeof staffParts;

/** Where its officers set it up and look at what is written. */
export function dialogueStaffPath(step: Pick<StepLink, 'id' | 'projectSlug'>, part: DialogueStaffPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/dialoog${staffParts[part]}` as const;
}
