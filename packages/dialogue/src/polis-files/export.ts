import { formatCsv } from '../csv.ts';
import type { Id } from '../id.ts';
import type { Statement } from '../vote.ts';
import type { VoteTable } from '../vote-table.ts';

/**
 * Writes the files that Polis' tools read. These are everybody's own votes, which single people out even without names:
 * give them to nobody who did not get the consent of all; `exportOpen` is for publishing.
 */
export function exportPolisCsv(
  table: VoteTable,
  statements: readonly Statement[] = [],
  groupOf: ReadonlyMap<Id, Id> = new Map(),
): Record<'votes.csv' | 'participants-votes.csv' | 'comments.csv', string> {
  const votes: string[][] = [['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote']];
  const columns = table.statements.map(String);
  const people = [
    ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', ...columns],
    ...table.participants.map((id, row) => {
      const cells = new Array<string>(columns.length).fill('');
      const tally = [0, 0, 0];
      for (let at = table.start[row] as number; at < (table.start[row + 1] as number); at += 1) {
        const [statement, value] = [table.column[at] as number, table.value[at] as number];
        cells[statement] = String(value);
        tally[value + 1] = (tally[value + 1] as number) + 1;
        const moment = table.at[at] as number;
        const dated = Number.isFinite(moment) ? [String(moment), dateOf(moment)] : ['', ''];
        votes.push([...dated, columns[statement] as string, String(id), String(value)]);
      }
      const [disagree = 0, pass = 0, agree = 0] = tally;
      const counts = [disagree + pass + agree, agree, disagree].map(String);
      return [String(id), '', String(groupOf.get(id) ?? ''), '', ...counts, ...cells];
    }),
  ];
  return {
    'votes.csv': formatCsv(votes),
    'participants-votes.csv': formatCsv(people),
    'comments.csv': formatCsv(statementRows(table, statements)),
  };
}

/** Empty for a moment that is beyond all dates. */
function dateOf(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function statementRows(table: VoteTable, statements: readonly Statement[]): string[][] {
  const agrees = new Int32Array(table.statements.length);
  const disagrees = new Int32Array(table.statements.length);
  for (const [at, column] of table.column.entries()) {
    if (table.value[at] === 1) agrees[column] = (agrees[column] as number) + 1;
    if (table.value[at] === -1) disagrees[column] = (disagrees[column] as number) + 1;
  }
  const places = new Map(table.statements.map((id, index) => [id, index]));
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const header = ['timestamp', 'datetime', 'comment-id', 'author-id', 'agrees', 'disagrees', 'moderated', 'is-meta'];
  const ids = [...new Set([...table.statements, ...known.keys()])];
  return [
    [...header, 'comment-body'],
    ...ids.map((id) => {
      const place = places.get(id) ?? -1;
      const { text = '', moderation = 'in' } = known.get(id) ?? {};
      const counts = [agrees[place] ?? 0, disagrees[place] ?? 0].map(String);
      return [
        '',
        '',
        String(id),
        '',
        ...counts,
        moderation === 'out' ? '-1' : '1',
        String(moderation === 'meta'),
        text,
      ];
    }),
  ];
}
