import { deviationsOf } from './axes/deviations.ts';
import { findings } from './findings.ts';
import { groupResults } from './group-results.ts';
import { type Identity, identify } from './groups/identity.ts';
import { takingPart } from './groups/taking-part.ts';
import type { Id } from './id.ts';
import type { Mapped, Task } from './mapped.ts';
import { axesBefore, goneAfter, groupsIn, insideBefore, type Memory } from './memory.ts';
import { obstacleIn, unmapped } from './obstacle.ts';
import type { Options } from './options.ts';
import { polisMap } from './polis/polis-engine.ts';
import { inputDigest, memoryDigest, version } from './provenance.ts';
import type { ParticipantResult, Result } from './result.ts';
import { robustMap } from './robust/robust-engine.ts';
import { statementResults } from './statement-results.ts';
import { consensus } from './statistics/consensus.ts';
import { countAll, countGroups } from './statistics/counts.ts';
import type { Statement } from './vote.ts';
import type { VoteTable } from './vote-table.ts';

/** The result of a table of votes and what the next analysis may go on from. */
export function compute(
  table: VoteTable,
  statements: readonly Statement[],
  options: Options,
  memory?: Memory,
): { result: Result; memory: Memory } {
  const apart = new Set(statements.flatMap(({ id, moderation = 'in' }) => (moderation === 'in' ? [] : [id])));
  const allowed = Uint8Array.from(table.statements, (id) => Number(!apart.has(id)));
  const task: Task = {
    table,
    allowed,
    all: countAll(table),
    deviations: deviationsOf(table, allowed),
    inside: takingPart(table, options.minVotes, insideBefore(table, memory, options.keepParticipants)),
    axesBefore: axesBefore(table, memory),
    memory,
    options,
  };
  const obstacle = obstacleIn(task);
  const mapped = obstacle ? unmapped(task, obstacle) : options.engine === 'polis' ? polisMap(task) : robustMap(task);
  const { groupOf, groups } = mapped;
  const byRow = new Int32Array(table.participants.length).fill(-1);
  for (const [index, row] of task.inside.entries()) byRow[row] = groupOf[index] as number;
  const counts = countGroups(table, byRow, groups);
  const identity = identify(byRow, groups > 1 ? groups : 0, {
    known: groupsIn(table, memory?.groups),
    gone: groupsIn(table, memory?.gone),
    nextGroup: memory?.nextGroup ?? 0,
  });
  const listed = statementResults(task, mapped, counts, identity.ids, statements);
  const idsOf = (direction: 'agree' | 'disagree') =>
    consensus(task.all, direction, (column) => allowed[column] === 1).map(
      (one) => table.statements[one.statement] as Id,
    );
  const result: Result = {
    participants: participantResults(task, mapped, byRow, identity.ids),
    groups: groupResults(task, mapped, counts, identity.ids),
    statements: listed,
    pca: { varianceRatio: mapped.varianceRatio },
    consensus: { agree: idsOf('agree'), disagree: idsOf('disagree') },
    ...findings(listed),
    quality: { k: groups, ...mapped.quality },
    provenance: {
      version,
      options,
      seed: options.seed,
      inputSha256: inputDigest(table, statements),
      memorySha256: memory ? memoryDigest(memory) : null,
    },
  };
  return { result, memory: remembered(task, mapped, byRow, identity) };
}

function participantResults(
  { table, inside }: Task,
  { places, groups, certainty }: Mapped,
  byRow: Int32Array,
  ids: readonly number[],
): ParticipantResult[] {
  const certain = new Map([...inside].map((row, index) => [row, certainty?.people[index] ?? null]));
  return table.participants.map((id, row) => ({
    id,
    x: places.at[row * places.dimensions] as number,
    y: places.at[row * places.dimensions + 1] as number,
    group: groups > 1 ? (ids[byRow[row] as number] ?? null) : null,
    confidence: groups > 1 ? (certain.get(row) ?? null) : null,
  }));
}

function remembered(
  { table, inside, memory }: Task,
  mapped: Mapped,
  byRow: Int32Array,
  { ids, nextGroup }: Identity,
): Memory {
  return {
    axes: table.statements.map((statement, column) => ({
      statement,
      x: mapped.principal.x[column] as number,
      y: mapped.principal.y[column] as number,
    })),
    inside: Array.from(inside, (row) => table.participants[row] as Id),
    groups: ids.map((id, group) => ({ id, participants: table.participants.filter((_, row) => byRow[row] === group) })),
    gone: goneAfter(memory, ids),
    nextGroup,
    waiting: mapped.waiting,
    tried: mapped.tried,
    model: mapped.model,
    bases: mapped.bases ?? null,
  };
}
