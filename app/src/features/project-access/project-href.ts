import { type RawBuilder, sql } from 'kysely';
import type { SitePath } from '../../platform/mail/mail-text.ts';

/** What an address needs to know of a project. */
export type Addressed = { kind: 'trajectory' | 'initiative'; slug: string };

const bases = { trajectory: '/trajecten', initiative: '/initiatieven' } as const;

/** The public page of a project: of the municipality or of residents. */
export function projectHref({ kind, slug }: Addressed): SitePath {
  return `${bases[kind]}/${slug}`;
}

/** The same for a query that makes addresses itself: of the table `project` in it. */
export const projectHrefInSql: RawBuilder<string> = sql`(case project.kind when 'initiative' then ${sql.lit(bases.initiative)} else ${sql.lit(bases.trajectory)} end || '/' || project.slug)`;

/** The list of all projects of this kind. */
export function projectListHref(kind: Addressed['kind']): SitePath {
  return bases[kind];
}

/** Where a project is managed: by officers, or by the team of an initiative. */
export function manageHref({ kind, slug }: Addressed): SitePath {
  return kind === 'initiative' ? `${projectHref({ kind, slug })}/beheer` : `/beheer/trajecten/${slug}`;
}
