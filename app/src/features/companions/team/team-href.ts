import type { SitePath } from '../../../platform/mail/mail-text.ts';
import { teamHref } from '../../initiatives/index.ts';

/** Where the team finds its companion. */
export function companionHref(slug: string): SitePath {
  return teamHref(slug, '/begeleider');
}
