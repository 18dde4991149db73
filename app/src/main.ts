import { createApp } from './app.tsx';
import { seedDemo } from './demo/seed-demo.ts';
import { seedTown } from './features/areas/index.ts';
import { seedModerationPolicy } from './features/moderation/index.ts';
import { seedProgramme } from './features/programme/index.ts';
import { seedSchemes } from './features/schemes/index.ts';
import { jobs } from './jobs.ts';
import { keptSecret } from './kept-secret.ts';
import { openDb } from './platform/db/db.ts';
import { CannotStart } from './platform/db/embedded/cannot-start.ts';
import { startEmbedded } from './platform/db/embedded/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import type { Deps } from './platform/deps.ts';
import { startJobs } from './platform/jobs/start-jobs.ts';
import { addressOf, reserve } from './platform/listening/listen.ts';
import { loadAssets } from './platform/ui/assets.ts';
import { type Configuration, readSettings } from './read-settings.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

// What was started, newest last; it is stopped in the opposite order, however far the start came.
const started: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  })();
  return stopping;
}

/** Starts everything in order; throws `CannotStart` with the one line that the operator needs. */
async function start(settings: Configuration): Promise<void> {
  const { host, dataDir } = settings;
  const secret = settings.secret ?? (await keptSecret(dataDir));
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl, stop: async () => {} }
    : await startEmbedded({ dataDir, log: print });
  started.push(database.stop);
  const db = openDb(database.url);
  started.push(() => db.destroy());
  await migrate(db);

  const web = await reserve(host, settings.port);
  if (!web.ok) throw new CannotStart(`Port ${settings.port} is taken; choose another one: PORT=3001 npm start`);
  const address = addressOf(host, web.value.port);
  const deps: Deps = {
    db,
    now: () => new Date(),
    settings: { ...settings, secret, baseUrl: settings.baseUrl ?? address },
    assets: loadAssets(),
    log: complain,
  };
  await seedTown(db, settings.town);
  await seedSchemes(db, settings.town, deps.now());
  await seedProgramme(db, settings.town);
  await seedModerationPolicy(db, deps.now());
  if (settings.demo) await seedDemo(deps);
  const working = await startJobs(deps, jobs, {
    databaseUrl: database.url,
    onError: (error) => complain(String(error)),
  });
  started.push(() => working.stop());
  web.value.serve(createApp(deps).fetch);
  started.push(web.value.close);
  print(`Stadmakers staat klaar op ${address}`);
}

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.ok) throw new CannotStart(settings.error.reason);
  await start(settings.value);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The second signal ends at once, for who cannot wait.
  process.once(signal, () => {
    void stopAll().then(() => process.exit(0));
  });
}
try {
  await run();
} catch (error) {
  complain(error instanceof CannotStart ? error.message : String(error instanceof Error ? error.stack : error));
  await stopAll();
  process.exit(1);
}
