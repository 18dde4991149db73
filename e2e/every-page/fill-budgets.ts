import type { APIRequestContext } from '@playwright/test';
import { budgetsToLookAt } from '../../app/src/instruments/budget/testing/budgets-to-look-at.ts';
import { makeCode } from '../../app/src/instruments/budget/testing/make-budget.ts';
import { openDb } from '../../app/src/platform/db/db.ts';
import type { RunningTown } from '../support/town.ts';
import type { Role } from './address.ts';
import type { Visits } from './fill-town.ts';

type Send = (role: Role, path: string, fields: Record<string, string>) => Promise<void>;

/** Votes that were cast, on paper too, and a budget that was counted and whose result everybody reads. */
export async function fillBudgets(visits: Visits, town: RunningTown, secret: string, send: Send): Promise<void> {
  const db = openDb(town.databaseUrl, 2);
  const { byLetter, over } = await budgetsToLookAt({ db, now: () => new Date() });
  const { code } = await makeCode(db, secret, byLetter.stepId);
  await db.destroy();
  await send('process manager', `${byLetter.staffPath}/stemmen/codes`, {
    count: '3',
    submissionKey: crypto.randomUUID(),
  });
  // Keyed in differently, so that the page for paper has something to say.
  await send('desk', `/balie/stembiljetten/${byLetter.stepId}`, { code, numbers: '1 2' });
  await send('process manager', `/balie/stembiljetten/${byLetter.stepId}`, { code, numbers: '1 3' });
  await voteAsResident(visits.resident.request, send);
  await publish(visits['process manager'].request, over.staffPath, send);
}

async function voteAsResident(request: APIRequestContext, send: Send): Promise<void> {
  const project = await (await request.get('/trajecten/budget-schalkwijk')).text();
  const path = /\/trajecten\/budget-schalkwijk\/budget\/\d+/.exec(project)?.[0] ?? '';
  const ballot = await (await request.get(`${path}/stemmen`)).text();
  const [mark, chosen] = [/name="mark" value="([0-9a-f]+)"/, /name="project" value="(\d+)"/].map(
    (field) => field.exec(ballot)?.[1] ?? '',
  );
  await send('resident', `${path}/stemmen`, { mark: mark ?? '', project: chosen ?? '' });
}

/** Opening the page closes the box, since its time is over; then somebody waits until it is counted. */
async function publish(request: APIRequestContext, staffPath: string, send: Send): Promise<void> {
  await request.get(`${staffPath}/stemmen`);
  for (let tries = 0; tries < 60; tries++) {
    const page = await (await request.get(`${staffPath}/uitslag`)).text();
    if (page.includes('Publiceer de uitslag')) return send('process manager', `${staffPath}/uitslag`, {});
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The budget to look at was not counted within half a minute.');
}
