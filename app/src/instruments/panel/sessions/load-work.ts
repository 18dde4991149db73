import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { loadSessions } from './load-sessions.ts';
import type { WorkShown } from './work-section.tsx';

/** What the page of a panel says of its work. */
export async function loadWork(db: Db, stepId: number): Promise<WorkShown> {
  const { rows } = await sql<{ more: boolean }>`select
    exists (select from panel_document where step_id = ${stepId} and session_id is null)
    or exists (select from panel_expert where step_id = ${stepId}) as more`.execute(db);
  return { sessions: await loadSessions(db, stepId), more: rows[0]?.more ?? false };
}
