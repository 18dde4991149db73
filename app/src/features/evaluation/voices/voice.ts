/** Whose view stands beside the others; each a role and never a name. */
export const voices = ['initiator', 'officer', 'board', 'council', 'resident'] as const;
export type Voice = (typeof voices)[number];

/** A view that was asked for, the text once it is written, and since when everybody may read it. */
export type VoiceText = {
  id: number;
  voice: Voice;
  role: string;
  askedAt: Date;
  body: string;
  writtenAt: Date | null;
  shownAt: Date | null;
};

/** The most characters of a view: it is read beside others. */
export const longestView = 1200;

/** Why somebody who was asked cannot write any more. */
export type WriteProblem = { kind: 'fixed' } | { kind: 'too-late' };

const daysToWrite = 90;

/**
 * Decides whether who was asked may write now: until the evaluation is public it may be changed, after that a view that
 * lacks may still be added, for three months after the question.
 */
export function mayWrite(view: Pick<VoiceText, 'askedAt' | 'writtenAt'>, publishedAt: Date | null, now: Date) {
  if (now.getTime() - view.askedAt.getTime() > daysToWrite * 86_400_000) return { kind: 'too-late' } as const;
  return publishedAt && view.writtenAt ? ({ kind: 'fixed' } as const) : null;
}
