import type { Db } from '../../../platform/db/db.ts';
import type { Participant } from '../../steps/index.ts';
import { type About, isAbout } from '../about.ts';
import type { Distance, Stance } from '../backing.ts';
import { isTheirs } from '../who-backs.ts';

/** What somebody said of one thing, and what a team said back. */
export type OwnBacking = {
  id: number;
  stance: Stance;
  words: string;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  areaId: number | null;
  distance: Distance | null;
  answer: string;
};

/** What this participant said of it; undefined where they said nothing, or took it back. */
export function ownBacking(db: Db, about: About, who: Participant): Promise<OwnBacking | undefined> {
  return db
    .selectFrom('backing')
    .select(['id', 'stance', 'words', 'status', 'areaId', 'distance', 'answer'])
    .where(isAbout(about))
    .where('status', '<>', 'withdrawn')
    .where(isTheirs(who))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}
