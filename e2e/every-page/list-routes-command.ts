import { createApp } from '../../app/src/app.tsx';
import { openDb } from '../../app/src/platform/db/db.ts';
import { loadAssets } from '../../app/src/platform/ui/assets.ts';
import { readSettings } from '../../app/src/read-settings.ts';

// Prints the GET routes of the app, one a line; a process of its own, because Playwright's loader is not the app's.
const settings = readSettings(process.env);
if (!settings.ok) throw new Error(settings.error.reason);
const db = openDb(process.env.DATABASE_URL ?? '');
const app = createApp({
  db,
  now: () => new Date(),
  settings: {
    ...settings.value,
    secret: 'nothing is signed while routes are listed',
    baseUrl: 'http://127.0.0.1:3000',
  },
  log: () => {},
  assets: loadAssets(),
});
// The patterns of parameters say nothing here: ":id{[0-9]{1,15}}" is ":id".
const short = (path: string) => path.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
const paths = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => short(path));
process.stdout.write([...new Set(paths)].sort().join('\n'));
await db.destroy();
