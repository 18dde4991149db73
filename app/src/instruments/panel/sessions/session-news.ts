import { publishUpdate } from '../../../features/following/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Session } from './session.ts';
import { sessionWhen } from './session-when.ts';
import type { PanelStep } from './write-session.ts';

type Known = Pick<Session, 'id' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'openToAll' | 'cancelledBecause'>;

// News is Dutch, as what officers write themselves. Of what is over already nobody needs a mail.

/** Tells followers once that there is a session. */
export async function tellOfSession(tx: Tx, actor: Actor, step: PanelStep, session: Known, at: Date): Promise<void> {
  const whom = session.openToAll ? 'Iedereen mag komen kijken.' : 'De bijeenkomst is voor de leden.';
  const body = `${whereAndWhen(session)}\n\n${whom}`;
  await tell(tx, actor, step, { title: `Bijeenkomst: ${session.title}`, body, session, event: 'published' }, at);
}

/** Tells followers of another time or place; not of other words. */
export async function tellOfMove(
  tx: Tx,
  actor: Actor,
  step: PanelStep,
  { before, after }: { before: Known; after: Known },
  at: Date,
): Promise<void> {
  const same = [
    before.place === after.place,
    +before.startsAt === +after.startsAt,
    +before.endsAt === +after.endsAt,
  ].every(Boolean);
  if (same) return;
  const body = `Nu: ${whereAndWhen(after)}\n\nEerst: ${whereAndWhen(before)}`;
  await tell(tx, actor, step, { title: `Gewijzigd: ${after.title}`, body, session: after, event: null }, at);
}

/** Tells followers once that a session does not take place, and why. */
export async function tellOfCancelling(tx: Tx, actor: Actor, step: PanelStep, session: Known, at: Date): Promise<void> {
  const body = `${whereAndWhen(session)}\n\nDeze bijeenkomst gaat niet door: ${session.cancelledBecause}`;
  await tell(tx, actor, step, { title: `Vervallen: ${session.title}`, body, session, event: 'cancelled' }, at);
}

type News = { title: string; body: string; session: Known; event: 'published' | 'cancelled' | null };

async function tell(tx: Tx, actor: Actor, step: PanelStep, { title, body, session, event }: News, at: Date) {
  if (session.endsAt <= at) return;
  const named = event === null ? {} : { event: `panel-session-${event}:${session.id}` };
  await publishUpdate(tx, actor, { projectId: step.projectId, kind: 'news', title, body, ...named }, at);
}

function whereAndWhen(session: Known): string {
  return `${sessionWhen(session, 'nl')}, ${session.place}.`;
}
