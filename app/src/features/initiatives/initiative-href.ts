import type { SitePath } from '../../platform/mail/mail-text.ts';
import { manageHref, projectHref } from '../project-access/index.ts';

/** The address of an initiative's page, or of a part of it: `initiativeHref('tuin', '/draagvlak')`. */
export function initiativeHref(slug: string, part: '' | `/${string}` = ''): SitePath {
  return `${projectHref({ kind: 'initiative', slug })}${part}`;
}

/** The address of a page of its team: `teamHref('tuin', '/hulp')`. */
export function teamHref(slug: string, part: '' | `/${string}` = ''): SitePath {
  return `${manageHref({ kind: 'initiative', slug })}${part}`;
}
