import type { Db } from './db/db.ts';
import type { Settings } from './settings.ts';
import type { Assets } from './ui/assets.ts';

/** What commands and queries need from outside; made once in main.ts, or per test. */
export type Deps = {
  db: Db;
  now: () => Date;
  settings: Settings;
  /** Names of the built style sheet and scripts. */
  assets: Assets;
  /** Writes a line for the operator; never personal data. */
  log: (line: string) => void;
};
