import type { SitePath } from '../../platform/mail/mail-text.ts';

/** The address of an initiative's page, or of a part of it: `initiativeHref('tuin', '/draagvlak')`. */
export function initiativeHref(slug: string, part: '' | `/${string}` = ''): SitePath {
  return `/initiatieven/${slug}${part}`;
}

/** The address of a page of its team: `teamHref('tuin', '/hulp')`. */
export function teamHref(slug: string, part: '' | `/${string}` = ''): SitePath {
  return `/initiatieven/${slug}/beheer${part}`;
}
