import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { highsSolver, type Lottery, optimise, type Problem, readPeople, readQuotas } from '../src/index.ts';
import { largeTown, syntheticPool } from './synthetic-pool.ts';

// npm run bench: how long a lottery takes, for the pools of the data folder and for made ones, in one run.
const folder = join(import.meta.dirname, '../../../../shared/data/sortition');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Seconds that others need: the background page's WASM prototype, and Gurobi as published by the authors of leximin. */
const others: Record<string, { prototype: number; gurobi?: number }> = {
  sf_fixture_22: { prototype: 1.05 },
  opendlp_monitoring_30: { prototype: 0.14 },
  opendlp_sample_10: { prototype: 0.07 },
  example_small_20: { prototype: 0.01, gurobi: 2.7 },
  example_large_200: { prototype: 0.01, gurobi: 1161.8 },
  syn_mass_24: { prototype: 0.31, gurobi: 0.5 },
  syn_sfb_20: { prototype: 0.83, gurobi: 8.8 },
  syn_sfa_35: { prototype: 2.05, gurobi: 19.6 },
  syn_sfd_40: { prototype: 8.07, gurobi: 46.2 },
};

const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
say(`Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${load()}.`);
const beforeSolver = performance.now();
await highsSolver();
say(`Loading the solver, which is done once: ${((performance.now() - beforeSolver) / 1000).toFixed(2)} s.\n`);
say(
  '| pool | people | panel | quotas | s | processor s | memory MB | exact by | panels | min p | prototype s | Gurobi s, of a pool of that size |',
);
say('|---|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|');
if (existsSync(folder)) for (const name of Object.keys(others)) await measured(name, problemIn(name));
else say('(The data folder is not beside this checkout; made pools only.)');
for (const seed of [1, 2, 3]) await measured(`a town of 30 quotas, made with ${seed}`, syntheticPool(largeTown, seed));
say(`\nAt the end ${load()}.`);

function problemIn(name: string): Problem {
  const { quotas } = readQuotas(readFileSync(join(folder, name, 'categories.csv'), 'utf8'));
  const { people } = readPeople(readFileSync(join(folder, name, 'respondents.csv'), 'utf8'), quotas);
  return { people, quotas, size: Number(name.split('_').at(-1)) };
}

async function measured(name: string, problem: Problem): Promise<void> {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  let found: Lottery | string;
  try {
    found = await optimise(problem, { kind: 'leximin' });
  } catch (error) {
    found = error instanceof Error ? error.name : String(error);
  }
  const seconds = (performance.now() - clock) / 1000;
  const used = process.cpuUsage(processor);
  const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const { prototype, gurobi } = others[name] ?? {};
  const outcome =
    typeof found === 'string'
      ? [found, '', '']
      : [found.certificate.by, found.panels.length, found.stats.min.toFixed(4)];
  const cells = [name, problem.people.length, problem.size, problem.quotas.length, seconds.toFixed(2)];
  say(
    `| ${[...cells, ((used.user + used.system) / 1e6).toFixed(2), memory, ...outcome, prototype ?? '', gurobi ?? ''].join(' | ')} |`,
  );
}
