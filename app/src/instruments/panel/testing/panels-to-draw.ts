import { sampleInvitations } from '@stadmakers/sortition';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fillReserves } from '../drawing/choose-reserves-job.ts';
import { fixDraw } from '../drawing/fix-draw.ts';
import { makeDraw } from '../drawing/make-draw.ts';
import { changeSeat } from '../seats/change-seat.ts';
import { addDilemmas } from './add-dilemmas.ts';
import { type MadePool, makePool, solvePanel } from './make-pool.ts';

/** A panel whose draw can be fixed, one whose draw can be made, and one that was drawn, has an empty seat and votes. */
export type PanelsToDraw = Record<'solved' | 'fixed' | 'drawn', MadePool>;

/** Makes the three, of one officer; the codes of their letters follow from the secret. */
export async function panelsToDraw(
  deps: Pick<Deps, 'db' | 'now'>,
  personId: string,
  secret: string,
): Promise<PanelsToDraw> {
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  const officer: Actor = { kind: 'person', personId, name: '', email: null, roles, assurance: 'email', strong: true };
  const made = async (slug: string) => {
    const pool = await makePool(deps.db, slug, { officers: [personId], secret });
    await solvePanel(deps.db, pool.stepId);
    return pool;
  };
  const panels = {
    solved: await made('loting-klaar'),
    fixed: await made('loting-vast'),
    drawn: await made('loting-geweest'),
  };
  for (const { stepId } of [panels.fixed, panels.drawn])
    await fixDraw(deps, officer, { stepId, seedKind: 'dice', seedSource: '' });
  const { stepId } = panels.drawn;
  await makeDraw(deps, officer, { stepId, typed: '703' });
  await fillReserves(deps, stepId);
  const seats = deps.db.selectFrom('panelSeat').select('id').where('stepId', '=', stepId).where('kind', '=', 'member');
  const [first, ...others] = await seats.orderBy('id').execute();
  const declined = { to: 'declined', reason: 'time' } as const;
  const office = { ...deps, settings: { secret } };
  await changeSeat(office, officer, { stepId, seatId: first?.id ?? 0, change: declined });
  // The last one has not answered yet.
  for (const { id: seatId } of others.slice(0, -1))
    await changeSeat(office, officer, { stepId, seatId, change: { to: 'confirmed' } });
  await addDilemmas(deps, stepId);
  await keepInvitations(deps, stepId);
  await addAdvice(deps, panels.solved.stepId, null);
  await addAdvice(deps, stepId, '2027-01-18');
  return panels;
}

/** The record of a draw of invitations from eighty homes. */
async function keepInvitations({ db }: Pick<Deps, 'db'>, stepId: number) {
  const units = Array.from({ length: 80 }, (_, index) => ({ id: `huis ${index}`, area: index % 4 ? 'Zuid' : 'Noord' }));
  const design = { count: 40, reserve: 10 };
  const { transcript } = sampleInvitations({ kind: 'addresses', units }, design, '3 5 1 6', Buffer.alloc(32, 7));
  await db
    .updateTable('panel')
    .set({ invitationTranscript: JSON.stringify(transcript) })
    .where('stepId', '=', stepId)
    .execute();
}

/** An advice with two recommendations that wait for an answer, published where there is a day for that answer. */
async function addAdvice({ db, now }: Pick<Deps, 'db' | 'now'>, stepId: number, answerDue: string | null) {
  const publishedAt = answerDue ? now() : null;
  const advice = {
    stepId,
    title: 'Deel de straat',
    introduction: 'Wij spraken vier zaterdagen.',
    answerDue,
    publishedAt,
  };
  await db.insertInto('panelAdvice').values(advice).execute();
  const recommendations = [
    { stepId, title: 'Meer bankjes', body: 'Om te zitten.' },
    { stepId, title: 'Een straat om te spelen', body: 'Op zondag.' },
  ];
  await db.insertInto('panelRecommendation').values(recommendations).execute();
  if (!publishedAt) return;
  const answered = { answer: 'partly', answerWhy: 'Voor de helft.', answeredBy: 'wethouder De Wit' } as const;
  await db
    .insertInto('panelRecommendation')
    .values({ stepId, title: 'Bomen langs de weg', body: '', ...answered, answeredAt: publishedAt })
    .execute();
}
