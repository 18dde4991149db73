/** The classes that a session can be of; never one child. */
export const ageGroups = ['group_5_6', 'group_7_8', 'first_years', 'older'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** How long a session can last, in minutes: a lesson, two of them, a morning, a school day. */
export const lengths = [60, 120, 240, 480] as const;

export type SessionTimes = { endsAt: Date; closedAt: Date | null };

/** Who was still writing when the lesson ended can send it for so many minutes. */
export const minutesToFinish = 10;

/** Whether children can begin an answer. The whole time counts, so the moment of its end is over. */
export function takesAnswers({ endsAt, closedAt }: SessionTimes, now: Date): boolean {
  return closedAt === null && now < endsAt;
}

/** Whether who began an answer can go on with it and send it. */
export function takesLateAnswers({ endsAt, closedAt }: SessionTimes, now: Date): boolean {
  const end = closedAt !== null && closedAt < endsAt ? closedAt : endsAt;
  return now.getTime() < end.getTime() + minutesToFinish * 60_000;
}

/** How many sheets a class may begin, and how many in one minute: no more than children can be. */
export const floodLimits = { together: 150, aMinute: 60 } as const;

export type BeginError = { kind: 'session-over' } | { kind: 'class-full' } | { kind: 'too-fast' };

/** Why no further answer is begun now; null where one is. */
export function refuseToBegin(
  session: SessionTimes,
  begun: { together: number; lastMinute: number },
  now: Date,
): BeginError | null {
  if (!takesAnswers(session, now)) return { kind: 'session-over' };
  if (begun.together >= floodLimits.together) return { kind: 'class-full' };
  if (begun.lastMinute >= floodLimits.aMinute) return { kind: 'too-fast' };
  return null;
}

/** From whom words come, as everybody reads it: the class where its teacher agreed to that, or else a child from there. */
export type Byline = { className: string; school: string; namesSchool: boolean; areaName: string | null };

/** The line below a child's words. In Dutch, as the words are. */
export function bylineOf({ className, school, namesSchool, areaName }: Byline, town: string): string {
  return namesSchool ? `${className}, ${school}` : `een kind uit ${areaName ?? town}`;
}
