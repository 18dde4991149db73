import { makeInvitation, makePanel } from '../../app/src/instruments/panel/testing/make-panel.ts';
import { openDb } from '../../app/src/platform/db/db.ts';
import type { RunningTown } from '../support/town.ts';
import type { Visits } from './fill-town.ts';

/** The visitor got a letter about a panel and typed its code. */
export async function useLetter(visits: Visits, town: RunningTown, secret: string): Promise<void> {
  const db = openDb(town.databaseUrl, 1);
  const { stepId } = await makePanel(db, { answerUntil: '2099-12-10', deleteOn: '2100-03-01' });
  const { code } = await makeInvitation(db, secret, stepId);
  await db.destroy();
  const sent = await visits.visitor.request.post('/loting', {
    form: { code },
    headers: { origin: town.address },
    maxRedirects: 0,
  });
  if (sent.status() !== 303) throw new Error(`/loting answered ${sent.status()}`);
}
