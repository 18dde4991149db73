import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type Round, rounds } from '../rounds.ts';
import type { Scan } from '../scan.ts';
import { loadPeople, peopleIn } from './load-worth.ts';
import { leastPeople } from './privacy-thresholds.ts';
import { roleGroups } from './role-groups.ts';

const elsewhere = 'overig';

/** What a file may tell: the rounds in which enough people scored, and the roles that may be told apart. */
export type Tellable = { rounds: Round[]; roles: Scan['roles'] };

/** What a file of scores may tell. */
export async function tellable(db: Db, scan: Scan): Promise<Tellable> {
  const people = await loadPeople(db, scan.stepId);
  const scored = peopleIn(people);
  const shown = rounds.filter((round) => scored[round] >= leastPeople);
  const of = (roleId: number, round: Round) =>
    people.find((cell) => cell.roleId === roleId && cell.round === round)?.people ?? 0;
  const { own } = roleGroups(scan.roles.map(({ id }) => ({ roleId: id, people: shown.map((round) => of(id, round)) })));
  return { rounds: shown, roles: scan.roles.filter(({ id }) => own.includes(id)) };
}

type Column = { name: string; statementId: number; about: string };

/** The columns of the marks: "w2_1" is the first statement of the second value. */
function columnsOf({ values }: Scan): Column[] {
  return values.flatMap(({ name: value, statements }, at) =>
    statements.map(({ id, text }, index) => ({
      name: `w${at + 1}_${index + 1}`,
      statementId: id,
      about: `${value}: ${text}`,
    })),
  );
}

/** Every score, one a line, without who gave it or when; in no particular order. */
export async function scoresTable(db: Db, scan: Scan, told: Tellable): Promise<string[][]> {
  const columns = columnsOf(scan);
  const { rows } = await sql<{ person: number; round: Round; roleId: number; marks: Record<string, number> }>`
    select dense_rank() over (order by md5(participant.id::text))::int as person, score.round, participant.role_id,
      jsonb_object_agg(mark.statement_id, mark.mark) as marks
    from value_scan_score score join value_scan_participant participant on participant.id = score.participant_id
      join value_scan_mark mark on mark.score_id = score.id
    where participant.step_id = ${scan.stepId} and score.round in (${sql.join([0, ...told.rounds])})
    group by score.id, participant.id order by person, score.round`.execute(db);
  const lines = rows.map(({ person, round, roleId, marks }) => [
    String(person),
    String(round),
    told.roles.find(({ id }) => id === roleId)?.name ?? elsewhere,
    ...columns.map(({ statementId }) => String(marks[String(statementId)] ?? '')),
  ]);
  return [['nummer', 'ronde', 'groep', ...columns.map(({ name }) => name)], ...lines];
}

type Words = {
  head: Record<'column' | 'about' | 'code' | 'meaning', string>;
  number: string;
  round: string;
  role: string;
  other: string;
  unknown: string;
  rounds: Record<Round, string>;
  low: string;
  high: string;
};

/** What each column of that file is, and what its codes mean. */
export function codebook(scan: Scan, told: Tellable, words: Words): string[][] {
  const { head, rounds: names } = words;
  return [
    [head.column, head.about, head.code, head.meaning],
    ['nummer', words.number, '', ''],
    ...told.rounds.map((round) => ['ronde', words.round, String(round), names[round]]),
    ...told.roles.map(({ name }) => ['groep', words.role, name, name]),
    ['groep', words.role, elsewhere, words.other],
    ...columnsOf(scan).flatMap(({ name, about }) => [
      [name, about, '1', words.low],
      [name, about, '5', words.high],
      [name, about, '', words.unknown],
    ]),
  ];
}
