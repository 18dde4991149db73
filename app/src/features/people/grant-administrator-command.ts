import { openDb } from '../../platform/db/db.ts';
import { startEmbedded } from '../../platform/db/embedded/embedded.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { readSettings } from '../../read-settings.ts';
import { grantAdministrator } from './first-administrator.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** `npm run admin:grant -- ADDRESS`, with the same environment as the platform itself. */
async function run(address: string | undefined): Promise<boolean> {
  if (!address?.includes('@')) {
    say('Usage: npm run admin:grant -- ADDRESS');
    return false;
  }
  const settings = readSettings(process.env);
  if (!settings.ok) {
    say(settings.error.reason);
    return false;
  }
  const { databaseUrl, dataDir } = settings.value;
  // The embedded server has one user at a time: with a platform that runs, this says that the folder is in use.
  const database = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await startEmbedded({ dataDir, log: say });
  const db = openDb(database.url, 1);
  try {
    await migrate(db);
    const granted = await grantAdministrator({ db, now: () => new Date() }, address);
    const known = !granted.ok && granted.error.kind === 'already-granted';
    say(known ? `${address} was administrator already.` : `${address} is administrator from the next sign-in on.`);
    return granted.ok || known;
  } finally {
    await db.destroy();
    await database.stop();
  }
}

process.exitCode = (await run(process.argv[2])) ? 0 : 1;
