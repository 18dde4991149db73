import { readFileSync } from 'node:fs';
import { equalShares, type Result } from '../src/index.ts';
import { textOf } from '../src/pabulib/gunzip.ts';
import { parsePabulib } from '../src/pabulib/parse.ts';

// One file in a process of its own: reads it, counts it, and says in JSON what each took.
const file = process.argv[2] as string;
const ties = ['id'] as const;
// Milliseconds of the processor: on a machine that others use too, the clock says more about them.
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const started = clock();
const parsed = parsePabulib(await textOf(new Uint8Array(readFileSync(file))));
if (!parsed.ok) throw new Error(`${file} cannot be counted.`);
const { election } = parsed;
const read = clock();
const measured: Record<string, number> = {};
const timed = (name: string, count: () => Result): Result => {
  const from = clock();
  const result = count();
  measured[name] = clock() - from;
  return result;
};
const add1 = timed('add1', () => equalShares(election, { completion: 'add1', ties }));
const whole = performance.now();
timed('shares', () => equalShares(election, { ties }));
// Once more: the first time the program itself is still being compiled, and others publish the second.
if ((measured.add1 as number) < 5000) timed('again', () => equalShares(election, { completion: 'add1', ties }));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    voters: election.voters,
    groups: election.ballots.length,
    projects: election.projects.length,
    parse: read - started,
    ...measured,
    runs: add1.runs,
    winners: add1.winners.length,
    whole,
    processor: (userCPUTime + systemCPUTime) / 1000,
    memory: maxRSS / 1024,
  }),
);
