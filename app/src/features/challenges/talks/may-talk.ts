import type { State } from '../../schemes/index.ts';

/** Whether challenger and town talk in this state, and write it down. */
export function mayTalk(state: State): boolean {
  return ['admitted', 'talking', 'compared', 'granted', 'agreed'].includes(state);
}
