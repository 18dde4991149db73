import type { MomentInput } from '../../../features/projects/index.ts';

/** What an officer fills in of a session. */
export type SessionInput = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  agenda: string;
  /** Whether anybody may come and look. */
  openToAll: boolean;
};

/** A meeting of a panel. */
export type Session = SessionInput & {
  id: number;
  momentId: number | null;
  publishedAt: Date | null;
  cancelledAt: Date | null;
  cancelledBecause: string;
  report: string;
  /** How many members were there; null until that is written down. */
  attended: number | null;
  reportedAt: Date | null;
};

/** How a session stands at this moment. */
export type SessionState = 'draft' | 'cancelled' | 'coming' | 'now' | 'past';

/** A cancelled session stays cancelled, also when its day has gone by. */
export function sessionState(
  session: Pick<Session, 'publishedAt' | 'cancelledAt' | 'startsAt' | 'endsAt'>,
  now: Date,
): SessionState {
  if (session.cancelledAt) return 'cancelled';
  if (!session.publishedAt) return 'draft';
  if (now < session.startsAt) return 'coming';
  return now < session.endsAt ? 'now' : 'past';
}

/** What everybody sees: first what comes, the nearest on top; then what was, the latest on top. */
export function publicSessions(sessions: readonly Session[], now: Date): { coming: Session[]; past: Session[] } {
  const shown = sessions.filter(({ publishedAt }) => publishedAt).sort((a, b) => +a.startsAt - +b.startsAt);
  return {
    coming: shown.filter(({ endsAt }) => now < endsAt),
    past: shown.filter(({ endsAt }) => now >= endsAt).reverse(),
  };
}

/** The first session that is still to come or goes on, and was not cancelled. */
export function nextSession(sessions: readonly Session[], now: Date): Session | undefined {
  return publicSessions(sessions, now).coming.find(({ cancelledAt }) => !cancelledAt);
}

/** The session as a moment of its project. A moment is written in Dutch, as officers write theirs. */
export function momentOf(session: SessionInput & Pick<Session, 'cancelledAt' | 'cancelledBecause'>): MomentInput {
  const { title, startsAt, endsAt, place, agenda, cancelledAt, cancelledBecause } = session;
  return {
    kind: 'meeting',
    title: cancelledAt ? `Vervallen: ${title}` : title,
    startsAt,
    endsAt,
    approximate: null,
    place,
    description: cancelledAt ? cancelledBecause : agenda,
  };
}
