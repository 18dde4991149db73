import type { SitePath } from '../../platform/mail/mail-text.ts';

/** What an address needs to know of a project. */
export type Addressed = { kind: 'trajectory' | 'initiative'; slug: string };

const bases = { trajectory: '/trajecten', initiative: '/initiatieven' } as const;

/** The public page of a project: of the municipality or of residents. */
export function projectHref({ kind, slug }: Addressed): SitePath {
  return `${bases[kind]}/${slug}`;
}

/** The list of all projects of this kind. */
export function projectListHref(kind: Addressed['kind']): SitePath {
  return bases[kind];
}

/** Where a project is managed: by officers, or by the team of an initiative. */
export function manageHref({ kind, slug }: Addressed): SitePath {
  return kind === 'initiative' ? `/initiatieven/${slug}/beheer` : `/beheer/trajecten/${slug}`;
}
