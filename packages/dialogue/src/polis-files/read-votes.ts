import { type Id, readId } from '../id.ts';
import type { Answer, Vote } from '../vote.ts';
import type { Issue } from './issue.ts';
import { readTable } from './table.ts';

/** An answer as it is written, also as spreadsheets and data frames write whole numbers: `+1`, `1.0`. */
function readAnswer(text: string): Answer | undefined {
  const [, sign, digit] = /^([+-]?)([01])(?:\.0*)?$/.exec(text) ?? [];
  if (digit === undefined) return undefined;
  return digit === '0' ? 0 : sign === '-' ? -1 : 1;
}

/** The moments that a date can have, in milliseconds. */
const lastMoment = 8.64e15;

/** Reads `votes.csv`: a vote a row, also those that were changed later. */
export function readVotes(text: string): { votes: Vote[]; issues: Issue[] } {
  const file = 'votes.csv';
  const { rows, issues } = readTable(file, text, ['comment-id', 'voter-id', 'vote']);
  const votes: Vote[] = [];
  for (const { row, cell } of rows) {
    const vote = readAnswer(cell('vote').trim());
    const [participant, statement] = [cell('voter-id').trim(), cell('comment-id').trim()];
    const timestamp = cell('timestamp').trim();
    const at = timestamp === '' ? Number.NaN : Number(timestamp);
    const dated = Math.abs(at) <= lastMoment;
    if (timestamp !== '' && !dated) issues.push({ file, row, text: `"${timestamp}" is no time in milliseconds` });
    if (vote === undefined) issues.push({ file, row, text: `a vote is 1, 0 or -1, not "${cell('vote')}"` });
    else if (participant === '' || statement === '')
      issues.push({ file, row, text: 'who voted or on what is missing' });
    else
      votes.push({
        participant: readId(participant),
        statement: readId(statement),
        vote,
        ...(dated ? { at } : {}),
      });
  }
  return { votes, issues };
}

const own = ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree'];

/** Reads `participants-votes.csv`: a participant a row, with the group that Polis showed for each. */
export function readParticipantsVotes(text: string): { votes: Vote[]; groups: Map<Id, Id>; issues: Issue[] } {
  const file = 'participants-votes.csv';
  const { header, rows, issues } = readTable(file, text, ['participant']);
  const columns = header
    .filter((name) => name !== '' && !own.includes(name))
    .map((name) => ({ name, statement: readId(name) }));
  const votes: Vote[] = [];
  const groups = new Map<Id, Id>();
  for (const { row, cell } of rows) {
    const name = cell('participant').trim();
    if (name === '') {
      issues.push({ file, row, text: 'who voted is missing' });
      continue;
    }
    const participant = readId(name);
    const group = cell('group-id').trim();
    if (group !== '') groups.set(participant, readId(group));
    for (const { name: column, statement } of columns) {
      const written = cell(column).trim();
      const vote = readAnswer(written);
      if (vote !== undefined) votes.push({ participant, statement, vote });
      else if (written !== '') issues.push({ file, row, text: `a vote is 1, 0 or -1, not "${written}"` });
    }
  }
  return { votes, groups, issues };
}
