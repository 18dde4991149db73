import { addDays } from '../../../platform/calendar/days.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** Who helps and who is helped. */
export type ThreadSide = 'helper' | 'asker';
/** Where a conversation stands: who helps, and the initiative or person that is helped. */
export type Sides = { helperId: string | null; projectId: number | null; askerId: string | null };
/** Who looks: a person, and the initiatives for which they speak. */
export type Speaker = { personId: string; speaksFor: readonly number[] };

/** On which side somebody stands; null for everybody else, who reads nothing of it. */
export function sideOf(sides: Sides, speaker: Speaker): ThreadSide | null {
  if (sides.helperId === speaker.personId) return 'helper';
  if (sides.projectId !== null) return speaker.speaksFor.includes(sides.projectId) ? 'asker' : null;
  return sides.askerId === speaker.personId ? 'asker' : null;
}

/** More in one day is somebody who sends the same to everybody. */
export const threadsADay = 10;
export const messagesADay = 60;

export type SendError = { kind: 'too-many-today'; limit: number } | { kind: 'same-text' };
/** What somebody sent today: to how many new people, how many messages, and the last texts to others. */
export type SentToday = { opened: number; messages: number; openings: readonly string[] };

/** Decides whether somebody may write to one more person today; the same text to three others is advertising. */
export function open(body: string, sent: SentToday): Result<null, SendError> {
  if (sent.opened >= threadsADay) return fail({ kind: 'too-many-today', limit: threadsADay });
  const same = sent.openings.filter((text) => text.trim() === body.trim()).length;
  return same >= 3 ? fail({ kind: 'same-text' }) : send(sent);
}

/** Decides whether somebody may write once more today. */
export function send(sent: SentToday): Result<null, SendError> {
  return sent.messages >= messagesADay ? fail({ kind: 'too-many-today', limit: messagesADay }) : ok(null);
}

export type Match = { matchedAt: Date | null; askedAt: Date | null };
export type MatchError = { kind: 'matched-already' } | { kind: 'nobody-there' };
export type UnmatchError = { kind: 'not-matched' } | { kind: 'asked-already' };

/** Days between "we do it together" and the question whether it helped. */
const daysToAsk = 14;

/** Decides that two do it together, and on which day they are asked about it. */
export function match(at: Match & { bothThere: boolean }, today: string): Result<{ askOn: string }, MatchError> {
  if (at.matchedAt) return fail({ kind: 'matched-already' });
  return at.bothThere ? ok({ askOn: addDays(today, daysToAsk) }) : fail({ kind: 'nobody-there' });
}

/** Decides that it is off after all; once the question was asked, the answer to it says so. */
export function unmatch(at: Match): Result<null, UnmatchError> {
  if (!at.matchedAt) return fail({ kind: 'not-matched' });
  return at.askedAt ? fail({ kind: 'asked-already' }) : ok(null);
}
