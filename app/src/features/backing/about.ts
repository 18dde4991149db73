import { type RawBuilder, sql } from 'kysely';

/** What somebody says something about: an initiative, or a request to take a task of the town over. */
export type About = { projectId: number } | { applicationId: number };

/** The two columns of `backing` that say what it is about. */
export function columnsOf(about: About): { projectId: number | null; applicationId: number | null } {
  return { projectId: null, applicationId: null, ...about };
}

/** Condition "about this" on the table `backing`. */
export function isAbout(about: About): RawBuilder<boolean> {
  return 'projectId' in about
    ? sql<boolean>`backing.project_id = ${about.projectId}`
    : sql<boolean>`backing.application_id = ${about.applicationId}`;
}
