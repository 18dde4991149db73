import { type Id, readId } from '../id.ts';
import type { Moderation, Statement } from '../vote.ts';
import type { Issue } from './issue.ts';
import { readTable } from './table.ts';

/** Reads `comments.csv`. The tallies in it are left alone: they differ from the votes in half of the public data sets. */
export function readStatements(text: string, metaApart: boolean): { statements: Statement[]; issues: Issue[] } {
  const file = 'comments.csv';
  const { rows, issues } = readTable(file, text, ['comment-id']);
  const statements = new Map<Id, Statement>();
  for (const { row, cell } of rows) {
    const written = cell('comment-id').trim();
    const id = readId(written);
    if (written === '') issues.push({ file, row, text: 'which statement it is, is missing' });
    else if (statements.has(id))
      issues.push({ file, row, text: `statement ${id} stands here twice; the first counts` });
    else
      statements.set(id, {
        id,
        text: cell('comment-body'),
        moderation: moderationOf(
          cell('moderated').trim(),
          metaApart && cell('is-meta').trim().toLowerCase() === 'true',
        ),
      });
  }
  return { statements: [...statements.values()], issues };
}

function moderationOf(moderated: string, meta: boolean): Moderation {
  if (moderated === '-1') return 'out';
  return meta ? 'meta' : 'in';
}
