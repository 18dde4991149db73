import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDb } from '../../platform/db/db.ts';
import { CannotStart } from '../../platform/db/embedded/cannot-start.ts';
import { startEmbedded } from '../../platform/db/embedded/embedded.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { readSettings } from '../../read-settings.ts';
import { importAreas } from './import-areas.ts';
import { type ImportedArea, readGeojson } from './read-geojson.ts';
import { readPopulation } from './read-population.ts';
import { seedTown } from './seed-town.ts';

// npm run areas:import -- FILE… [--attribution TEXT] [--replace-population CSV]
// Several files are one import: areas may stand in one file and what lies inside them in another.

const usage = 'npm run areas:import -- FILE.geojson … [--attribution TEXT] [--replace-population FILE.csv]';
const ofTheCbs = 'Kadaster / Centraal Bureau voor de Statistiek, 2024';
const cbsCode = /^(GM\d{4}|WK\d{6}|BU\d{8})$/;

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { attribution: { type: 'string' }, 'replace-population': { type: 'string' } },
  });
  if (positionals.length === 0) throw new CannotStart(`Give a file: ${usage}`);
  const areas = (await Promise.all(positionals.map(readAreas))).flat();
  // The gebieden of a municipality are its own, but they come from the same file or beside it.
  const attribution = values.attribution ?? (areas.some((area) => cbsCode.test(area.code)) ? ofTheCbs : undefined);
  if (!attribution) throw new CannotStart(`These are no areas of the CBS; say whose: ${usage}`);
  const csv = values['replace-population'];
  const population = csv === undefined ? null : readOrStop(readPopulation(await contentOf(csv)));

  const settings = readSettings(process.env);
  if (!settings.ok) throw new CannotStart(settings.error.reason);
  const { databaseUrl, dataDir, town } = settings.value;
  const database = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await startEmbedded({ dataDir, log: () => {} }).catch(explainLock);
  const db = openDb(database.url, 1);
  try {
    await migrate(db);
    await seedTown(db, town);
    const { added, changed } = readOrStop(
      await importAreas({ db, now: () => new Date() }, { areas, attribution, population }),
    );
    return `${added} areas added, ${changed} areas changed. Attribution: ${attribution}`;
  } finally {
    await db.destroy();
    await database.stop();
  }
}

async function readAreas(file: string): Promise<ImportedArea[]> {
  return readOrStop(readGeojson(await contentOf(file)));
}

function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new CannotStart(`The file ${file} cannot be read.`);
  });
}

function readOrStop<Value>(result: { ok: true; value: Value } | { ok: false; error: { lines: string[] } }): Value {
  if (result.ok) return result.value;
  const more = result.error.lines.length > 20 ? [`… and ${result.error.lines.length - 20} more.`] : [];
  throw new CannotStart(['Nothing was imported:', ...result.error.lines.slice(0, 20), ...more].join('\n'));
}

// The embedded server belongs to the application that started it.
function explainLock(error: unknown): never {
  if (error instanceof CannotStart && error.message.includes('in use')) {
    throw new CannotStart(
      `${error.message}\nStop it, import, and start it again; with DATABASE_URL it can keep running.`,
    );
  }
  throw error;
}

try {
  process.stdout.write(`${await run()}\n`);
} catch (error) {
  // A wrong option is explained by parseArgs itself.
  const known = error instanceof CannotStart || (error instanceof TypeError && 'code' in error);
  process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
