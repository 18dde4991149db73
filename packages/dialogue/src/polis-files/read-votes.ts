import { type Id, readId } from '../id.ts';
import type { Answer, Vote } from '../vote.ts';
import type { Issue } from './issue.ts';
import { readTable } from './table.ts';

const answers: Record<string, Answer> = { '1': 1, '0': 0, '-1': -1 };

/** Reads `votes.csv`: a vote a row, also those that were changed later. */
export function readVotes(text: string): { votes: Vote[]; issues: Issue[] } {
  const file = 'votes.csv';
  const { rows, issues } = readTable(file, text, ['comment-id', 'voter-id', 'vote']);
  const votes: Vote[] = [];
  for (const { row, cell } of rows) {
    const vote = answers[cell('vote').trim()];
    const [participant, statement] = [cell('voter-id').trim(), cell('comment-id').trim()];
    const at = Number(cell('timestamp') || Number.NaN);
    if (vote === undefined) issues.push({ file, row, text: `a vote is 1, 0 or -1, not "${cell('vote')}"` });
    else if (participant === '' || statement === '')
      issues.push({ file, row, text: 'who voted or on what is missing' });
    else
      votes.push({
        participant: readId(participant),
        statement: readId(statement),
        vote,
        ...(Number.isFinite(at) ? { at } : {}),
      });
  }
  return { votes, issues };
}

const own = ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree'];

/** Reads `participants-votes.csv`: a participant a row, with the group that Polis showed for each. */
export function readParticipantsVotes(text: string): { votes: Vote[]; groups: Map<Id, Id>; issues: Issue[] } {
  const file = 'participants-votes.csv';
  const { header, rows, issues } = readTable(file, text, ['participant']);
  const columns = header.filter((name) => !own.includes(name)).map((name) => ({ name, statement: readId(name) }));
  const votes: Vote[] = [];
  const groups = new Map<Id, Id>();
  for (const { row, cell } of rows) {
    const participant = readId(cell('participant').trim());
    const group = cell('group-id').trim();
    if (group !== '') groups.set(participant, readId(group));
    for (const { name, statement } of columns) {
      const written = cell(name).trim();
      const vote = answers[written];
      if (vote !== undefined) votes.push({ participant, statement, vote });
      else if (written !== '') issues.push({ file, row, text: `a vote is 1, 0 or -1, not "${written}"` });
    }
  }
  return { votes, groups, issues };
}
