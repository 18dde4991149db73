import type { SitePath } from '../../platform/mail/mail-text.ts';
import { initiativeHref, teamHref } from '../initiatives/index.ts';
import type { Side } from './arrangement.ts';

const parts = { home: '', change: '/wijzigen', sign: '/tekenen', pdf: '/afspraken.pdf' } as const;

/** Where a side works on the arrangement of an initiative. */
export function arrangementHref(slug: string, side: Side, part: keyof typeof parts = 'home'): SitePath {
  return side === 'town' ? `/beheer/afspraken/${slug}${parts[part]}` : teamHref(slug, `/afspraken${parts[part]}`);
}

/** Where everybody reads what was agreed. */
export function publicHref(slug: string, part: 'home' | 'pdf' = 'home'): SitePath {
  return initiativeHref(slug, `/afspraken${parts[part]}`);
}
