import { readId } from '../id.ts';
import type { Moderation, Statement } from '../vote.ts';
import type { Issue } from './issue.ts';
import { readTable } from './table.ts';

/** Reads `comments.csv`. The tallies in it are left alone: they differ from the votes in half of the public data sets. */
export function readStatements(text: string, metaApart: boolean): { statements: Statement[]; issues: Issue[] } {
  const { rows, issues } = readTable('comments.csv', text, ['comment-id']);
  const statements = rows.map(({ cell }) => ({
    id: readId(cell('comment-id').trim()),
    text: cell('comment-body'),
    moderation: moderationOf(cell('moderated').trim(), metaApart && cell('is-meta').trim().toLowerCase() === 'true'),
  }));
  return { statements, issues };
}

function moderationOf(moderated: string, meta: boolean): Moderation {
  if (moderated === '-1') return 'out';
  return meta ? 'meta' : 'in';
}
