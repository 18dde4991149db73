import { openDb } from '../../app/src/platform/db/db.ts';
import { startApp } from '../app-process.ts';
import { freshPlace } from '../fresh-place.ts';
import { measureHelp } from './help.ts';
import { measureHotSpots } from './hot-spots.ts';
import { measureMonitor } from './monitor.ts';
import { measurePages, measureSupports } from './pages.ts';
import { printReport, type Report, saveReport } from './report.ts';
import { seed } from './seed.ts';
import { signInAll } from './sessions.ts';
import { startFloor } from './start-floor.ts';

// npm run bench:web: seeds a fresh town and measures the real application, in one run with the floor. Loopback only.
const say = (line: string) => process.stdout.write(`${line}\n`);
const place = await freshPlace();
// Everything that runs, so that it is stopped however far the run came.
const stops: (() => Promise<void>)[] = [place.remove];
try {
  say('Seeding…');
  const first = await startApp(place.dataDir, place.env);
  stops.push(first.stop);
  const filling = openDb(first.databaseUrl, 2);
  const town = await seed(filling);
  await filling.destroy();
  await first.stop();

  const app = await startApp(place.dataDir, place.env);
  const floor = await startFloor(app.databaseUrl);
  const db = openDb(app.databaseUrl, 2);
  stops.push(app.stop, floor.stop, () => db.destroy());
  const cookies = await signInAll(db, app.address, town.people);
  const where = { app: app.address, floor: floor.address, db, town, cookies, say };
  const idle = await app.memory();
  // `-- help [PART OF AN ADDRESS]` measures initiatives, needs and offers alone, `-- monitor` the monitor alone.
  const only = process.argv[2];
  const all = only !== 'help' && only !== 'monitor';
  say('Pages…');
  const pages = all ? await measurePages(where) : [];
  say('Supports…');
  const supports = all ? await measureSupports(where) : [];
  say('Hot spots…');
  const hotSpots = all ? await measureHotSpots(where) : [];
  say('Initiatives, needs and offers…');
  const help = all || only === 'help' ? await measureHelp({ ...where, people: town.people }, process.argv[3]) : [];
  say('Monitor…');
  const monitor = all || only === 'monitor' ? await measureMonitor(where) : undefined;
  const busy = await app.memory();
  await floor.stop();
  await app.stop();

  say('Restarts…');
  const again = await startApp(place.dataDir, place.env);
  stops.push(again.stop);
  await again.kill();
  const afterKill = await startApp(place.dataDir, place.env);
  stops.push(afterKill.stop);
  const report: Report = {
    pages,
    supports,
    hotSpots,
    help,
    monitor,
    memory: { idle: idle.now, busy: busy.now, peak: busy.peak },
    startMs: { restart: Math.round(again.startMs), afterKill: Math.round(afterKill.startMs) },
  };
  say(printReport(report));
  say(`Written to ${await saveReport(report)}`);
} finally {
  for (const stop of stops.reverse()) await stop();
}
