import type { OwnThread } from './load-thread.ts';

/** How a conversation stands for one of its sides, the most urgent first. */
export type ThreadState = 'asked' | 'yourTurn' | 'matched' | 'theirTurn' | 'answered';

/** What comes next in a conversation for who looks. */
export function threadState(
  thread: Pick<OwnThread, 'side' | 'lastSide' | 'matchedAt' | 'askOn' | 'answered'>,
  today: string,
): ThreadState {
  if (thread.answered) return 'answered';
  if (thread.askOn !== null && thread.askOn <= today) return 'asked';
  if (thread.lastSide !== thread.side) return 'yourTurn';
  return thread.matchedAt ? 'matched' : 'theirTurn';
}

/** Whether somebody waits for whoever looks. */
export function waitsForYou(state: ThreadState): boolean {
  return state === 'asked' || state === 'yourTurn';
}
