import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyse,
  createOpinionMap,
  type Engine,
  emptyTable,
  importPolisCsv,
  type Statement,
  type Vote,
  withVotes,
} from '../src/index.ts';
import { votesOneByOne } from '../src/testing/made-dialogue.ts';
import { votesOf } from './votes-of.ts';

// One dialogue in a process of its own: analyses it by each engine, and says in JSON what each took.
const [folder = 'made', engine = 'robust'] = process.argv.slice(2) as [string, Engine];
const again = 5;
const late = 100;
// Milliseconds of the processor: on a machine that others use too, the clock says more about them.
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The most memory that this process had, with Node itself. */
const megabytes = () => process.resourceUsage().maxRSS / 1024;

/** The size of the largest dialogue that Polis tells of. */
const large = { people: 33_000, statements: 780, groups: 3, density: 0.0777, difference: 0.5, seed: 1 };

/** Votes that can be gone through again and again. */
function read(): { votes: Iterable<Vote>; statements: readonly Statement[] } {
  if (folder === 'made') return { votes: votesOf(withVotes(emptyTable, votesOneByOne(large))), statements: [] };
  const text = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const { votes, statements } = importPolisCsv({
    'votes.csv': text('votes.csv'),
    'comments.csv': text('comments.csv'),
  });
  return { votes, statements };
}

const { votes, statements } = read();
const median = (work: () => void, times = again) => {
  const taken = Array.from({ length: times }, () => {
    const from = clock();
    work();
    return clock() - from;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
};
const started = clock();
const result = analyse(votes, { engine, statements, samples: 0 });
const first = clock() - started;
const memoryOfOne = megabytes();
const whole = median(() => analyse(votes, { engine, statements, samples: 0 }));
const certain = engine === 'robust' ? median(() => analyse(votes, { engine, statements })) : null;
const map = createOpinionMap({ engine, statements, samples: 0 });
// The first votes come last, a hundred at a time, and each time all is computed; half of a small dialogue at most.
const count = result.statements.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0);
// The last ones are measured: a process that goes on has run the same code before, and is not compiling it.
const ticks = Math.max(1, Math.min(75, Math.floor(count / (2 * late))));
const measured = Math.min(15, ticks);
const later: Vote[] = [];
for (const vote of votes) {
  if (later.length < ticks * late) later.push(vote);
  else map.vote(vote);
}
map.compute();
const tick = () => {
  for (const vote of later.splice(0, late)) map.vote(vote);
  map.compute();
};
for (let before = measured; before < ticks; before += 1) tick();
const warm = median(tick, measured);
process.stdout.write(
  JSON.stringify({
    people: result.participants.length,
    statements: result.statements.length,
    votes: count,
    groups: result.quality.k,
    first,
    whole,
    certain,
    warm,
    memoryOfOne,
    memory: megabytes(),
  }),
);
