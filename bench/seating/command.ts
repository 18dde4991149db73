import { highsSolver } from '@stadmakers/sortition';
import { deal, rowOfNumbers } from '../../app/src/features/meet-and-share/seating/deal.ts';
import {
  fewestRepeats,
  type Round,
  repeats,
  type SeatingTask,
} from '../../app/src/features/meet-and-share/seating/problem.ts';
import { seat } from '../../app/src/features/meet-and-share/seating/seat.ts';

// An evening with 8 of the college, 32 of the council, 52 active residents and 8 others.
const groups = [8, 32, 52, 8].flatMap((size, group) => Array.from({ length: size }, () => group));
const task: SeatingTask = { groups, here: groups.map(() => true), tables: 12, held: [], rounds: 4, seed: 1 };
const solver = await highsSolver();

/** Rounds that are dealt without a look at who met whom; with one group for all, tables are not mixed either. */
function dealt(mixed: boolean, seed: number): Round[] {
  const random = rowOfNumbers(seed);
  const by = mixed ? groups : groups.map(() => 0);
  return Array.from({ length: task.rounds }, () => {
    const first = Math.floor(random() * task.tables);
    const places = deal([...groups.keys()], by, { tables: task.tables, first, random });
    return groups.map((_, guest) => places.get(guest) ?? null);
  });
}

const mean = (mixed: boolean) => {
  const found = Array.from({ length: 100 }, (_, seed) => repeats(groups.length, dealt(mixed, seed)));
  return Math.round(found.reduce((sum, one) => sum + one, 0) / found.length);
};
const begin = performance.now();
const rounds = seat(task, solver);
const seconds = (performance.now() - begin) / 1000;
process.stdout.write(`100 people, 12 tables, 4 rounds
by lot, mean of 100:                     ${mean(false)} repeats
each table mixed, then by lot, of 100:   ${mean(true)} repeats
seated:                                  ${repeats(groups.length, rounds)} repeats, in ${seconds.toFixed(1)} s
fewer than this are impossible:          ${fewestRepeats(task)}
`);
