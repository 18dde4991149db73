// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { SeedError, sampleInvitations } from '@stadmakers/sortition';
import type { FrameAnswer, FrameTask } from './frame-in-thread.ts';
import { type FrameRow, readFrame, unitOf } from './read-frame.ts';

function read({ bytes }: FrameTask & { kind: 'read' }): FrameAnswer {
  const frame = readFrame(bytes);
  if (!frame.ok) return { kind: 'unreadable', error: frame.error };
  const { rows, refused } = frame.value;
  const areas = [...Map.groupBy(rows, ({ area }) => area)].map(([area, own]) => ({ area, count: own.length }));
  areas.sort((one, other) => one.area.localeCompare(other.area, 'nl'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'read', list: { sha256, rows: JSON.stringify(rows), refused, areas } };
}

function sample({ rows: json, design, salt }: FrameTask & { kind: 'sample' }): FrameAnswer {
  const rows: FrameRow[] = JSON.parse(json);
  const byUnit = new Map(rows.map((row) => [unitOf(row), row]));
  const kind = rows.some(({ name }) => name !== '') ? 'persons' : 'addresses';
  const units = [...byUnit].map(([id, { area, adults }]) => ({ id, area, ...(adults === null ? {} : { adults }) }));
  const { seed, emptyAreas, ...shares } = design;
  try {
    const { invitations, transcript } = sampleInvitations({ kind, units }, shares, seed, salt);
    const empty = transcript.commitment.content.strata.filter(({ weight, invited }) => weight > 0 && invited === 0);
    if (empty.length > 0 && !emptyAreas) return { kind: 'empty-areas', areas: empty.map(({ area }) => area) };
    const drawn = invitations.map(({ id, wave, chance }) => ({
      row: byUnit.get(id) as FrameRow,
      wave: wave === 'first' ? (1 as const) : (2 as const),
      inclusion: wave === 'first' ? chance.unit : chance.unitInEither,
    }));
    return { kind: 'drawn', drawn: { invitations: drawn, transcript } };
  } catch (error) {
    if (error instanceof SeedError) return { kind: 'bad-seed' };
    throw error;
  }
}

const task: FrameTask = workerData;
parentPort?.postMessage(task.kind === 'read' ? read(task) : sample(task));
