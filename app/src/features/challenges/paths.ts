import type { SitePath } from '../../platform/mail/mail-text.ts';
import { challengeCasePath, challengePath } from '../schemes/index.ts';

/** Where everybody reads about a task that can be taken over. */
export function taskPath(id: number): SitePath {
  return `/uitdagen/taken/${id}`;
}

/** Where everybody follows a request, from its admission to the lesson. */
export function requestPath(id: number): SitePath {
  return `/uitdagen/verzoeken/${id}`;
}

const ownParts = {
  request: '/verzoek',
  who: '/wie',
  files: '/bijlagen',
  submit: '/indienen',
  withdraw: '/intrekken',
  question: '/vraag',
  talk: '/gesprek',
  sign: '/tekenen',
} as const;
/** A page or form of the challenger. */
export type OwnPart = keyof typeof ownParts;

/** Where a challenger fills in a request, and does what is to be done. */
export function ownPath(id: number, part?: OwnPart): SitePath {
  return `${challengePath(id)}${part ? ownParts[part] : ''}`;
}

/** Where the desk enters who supports a request. */
export function deskSupportPath(id: number): SitePath {
  return `/balie/uitdagen/${id}`;
}

/** Where an officer sends a form about a request. */
export function actPath(id: number, act: string): SitePath {
  return `${challengeCasePath(id)}/${act}`;
}
