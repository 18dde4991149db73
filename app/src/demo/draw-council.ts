import { randomBytes } from 'node:crypto';
import { commit, draw, idsBehind, optimise, transcribe } from '@stadmakers/sortition';
import { chooseReserves } from '../instruments/panel/drawing/choose-reserves.ts';
import { newSeats } from '../instruments/panel/drawing/new-seats.ts';
import { fixedSource } from '../instruments/panel/drawing/seed-source.ts';
import { loadPanel } from '../instruments/panel/panel.ts';
import { poolHash } from '../instruments/panel/pool-hash.ts';
import { problemOf } from '../instruments/panel/problem-of.ts';
import { storedLottery } from '../instruments/panel/stored-lottery.ts';
import type { Tx } from '../platform/db/db.ts';

/** When the lottery was solved, fixed and drawn, and when everybody who was drawn had said yes. */
export type DrawTimes = { solved: Date; fixed: Date; drawn: Date; confirmed: Date };

// A tenth of the usual number of tickets is as exact for so few people, and quicker: two dice, as they lay on the table.
const tickets = 100;
const seed = 'd10:3,7';

/** Solves, fixes and draws a panel of the demonstration within its one transaction; all of it can be checked. */
export async function drawCouncil(tx: Tx, stepId: number, officerId: string, times: DrawTimes): Promise<void> {
  const panel = await loadPanel(tx, stepId);
  if (!panel) throw new Error('The council of the demonstration was made and is not there.');
  const problem = await problemOf(tx, panel);
  const lottery = storedLottery(await optimise(problem, { kind: panel.objective }), tickets);
  const solve = { stepId, requestedAt: times.solved, requestedBy: officerId, finishedAt: times.solved };
  await tx
    .insertInto('panelSolve')
    .values({ ...solve, inputHash: poolHash(problem, panel.objective), lottery: JSON.stringify(lottery) })
    .execute();
  const salt = randomBytes(32);
  const seedSource = fixedSource('dice', '', lottery.tickets.length);
  const commitment = commit(problem, lottery, salt, { title: 'De wijkraad van Molenwijk', seedSource });
  const transcript = transcribe(commitment, draw(commitment, seed), problem, salt);
  const members = idsBehind(transcript.panel, problem, salt);
  const reserves = chooseReserves(problem, members, transcript.checksum);
  await tx
    .updateTable('panel')
    .set({ salt, seedKind: 'dice', seedSource, commitment: JSON.stringify(commitment), committedAt: times.fixed })
    .set({ transcript: JSON.stringify(transcript), drawnAt: times.drawn, reservesChosenAt: times.drawn })
    .where('stepId', '=', stepId)
    .execute();
  const confirmed = (seat: ReturnType<typeof newSeats>[number]) => ({ ...seat, state: 'confirmed' as const });
  await tx
    .insertInto('panelSeat')
    .values([
      ...newSeats(stepId, 'member', members, times.confirmed).map(confirmed),
      ...newSeats(stepId, 'alternate', reserves, times.drawn),
    ])
    .execute();
}
