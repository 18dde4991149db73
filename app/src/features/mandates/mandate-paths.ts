import type { SitePath } from '../../platform/mail/mail-text.ts';

/** The public page of a mandate. */
export function mandatePath(id: number): SitePath {
  return `/zeggenschap/${id}`;
}

/** Where the programme team works on it. */
export function staffMandatePath(id: number, part: '' | '/tekst' | '/stap' | '/geld' = ''): SitePath {
  return `/beheer/zeggenschap/${id}${part}`;
}
