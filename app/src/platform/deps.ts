import type { Db } from './db/db.ts';
import type { Settings } from './settings.ts';

/** What commands and queries need from outside; made once in main.ts, or per test. */
export type Deps = {
  db: Db;
  now: () => Date;
  settings: Settings;
};
