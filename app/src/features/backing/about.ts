import { type RawBuilder, sql } from 'kysely';

/** What somebody says something about: an initiative, a request to take a task over, or a city conversation asked for. */
export type About = { projectId: number } | { applicationId: number } | { conversationId: number };
type Columns = { projectId: number | null; applicationId: number | null; conversationId: number | null };

/** The three columns of `backing` that say what it is about. */
export function columnsOf(about: About): Columns {
  return { projectId: null, applicationId: null, conversationId: null, ...about };
}

/** Condition "about this" on the table `backing`. */
export function isAbout(about: About): RawBuilder<boolean> {
  if ('projectId' in about) return sql<boolean>`backing.project_id = ${about.projectId}`;
  if ('applicationId' in about) return sql<boolean>`backing.application_id = ${about.applicationId}`;
  return sql<boolean>`backing.conversation_id = ${about.conversationId}`;
}

/** What it is about in one word, for a lock. */
export function keyOf(about: About): string {
  if ('projectId' in about) return `${about.projectId}`;
  if ('applicationId' in about) return `application ${about.applicationId}`;
  return `conversation ${about.conversationId}`;
}
