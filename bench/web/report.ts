import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { BesideList } from './beside-list.ts';
import type { HotSpot } from './hot-spots.ts';
import type { Load } from './load.ts';
import type { MonitorFigures } from './monitor.ts';
import type { PageFigure } from './pages.ts';
import { sizes } from './seed.ts';

export type Report = {
  pages: PageFigure[];
  supports: (Load & { name: string })[];
  hotSpots: HotSpot[];
  help: BesideList[];
  monitor: MonitorFigures | undefined;
  /** In MB. */
  memory: { idle: number; busy: number; peak: number };
  startMs: { restart: number; afterKill: number };
};

const percent = (share: number) => `${Math.round(share * 100)} %`;

const row = ({ name, requestsPerSecond, p50, p99, list, times }: BesideList) =>
  `| ${name} | ${requestsPerSecond} | ${p50} | ${p99} | ${list} | ${times.toFixed(2)} |`;

/** The report as tables in Markdown, as they stand in docs/performance.md. */
export function printReport({ pages, supports, hotSpots, help, monitor, memory, startMs }: Report): string {
  return [
    '',
    '| Page | req/s | p50 ms | p99 ms | floor req/s | share of the floor |',
    '|---|---:|---:|---:|---:|---:|',
    ...pages.map(
      (page) =>
        `| ${page.name} | ${page.requestsPerSecond} | ${page.p50} | ${page.p99} | ${page.floor} | ${percent(page.share)} |`,
    ),
    '',
    '| Writing | per second | p50 ms | p99 ms | acknowledged, all kept |',
    '|---|---:|---:|---:|---:|',
    ...supports.map((one) => `| ${one.name} | ${one.requestsPerSecond} | ${one.p50} | ${one.p99} | ${one.requests} |`),
    '',
    '| Hot spot | what came of it |',
    '|---|---|',
    ...hotSpots.map((spot) => `| ${spot.name} | ${spot.found} |`),
    '',
    '| Initiatives, needs and offers, signed in | req/s | p50 ms | p99 ms | list of trajectories | times the list |',
    '|---|---:|---:|---:|---:|---:|',
    ...help.map(row),
    '',
    '| Monitor, signed in | req/s | p50 ms | p99 ms | list of trajectories | times the list |',
    '|---|---:|---:|---:|---:|---:|',
    ...(monitor?.pages ?? []).map(row),
    '',
    ...(monitor ? [`Measuring all: ${monitor.measureMs} ms, ${monitor.measurements} figures.`] : []),
    '',
    `Memory of the application: ${memory.idle} MB at rest, ${memory.busy} MB after all this, ${memory.peak} MB at most.`,
    `From the start to the first page: ${startMs.restart} ms after an ordinary stop, ${startMs.afterKill} ms after kill -9.`,
    '',
  ].join('\n');
}

/** Keeps the report as JSON with the machine's circumstances, and answers where. */
export async function saveReport(report: Report): Promise<string> {
  const folder = join(import.meta.dirname, '../../.cache/bench');
  await mkdir(folder, { recursive: true });
  const machine = { cores: availableParallelism(), processor: cpus()[0]?.model, node: process.version };
  await writeFile(join(folder, 'web.json'), `${JSON.stringify({ machine, sizes, ...report }, null, 2)}\n`);
  return '.cache/bench/web.json';
}
