import type { Actor } from '../../platform/actor.ts';
import { worksAtDesk } from './desk-role.ts';

/** The ways by which something reaches the desk; what comes by the web never does. */
export const deskChannels = ['paper', 'phone', 'desk', 'meeting', 'class'] as const;
export type DeskChannel = (typeof deskChannels)[number];

/** The ways that somebody can choose who enters for this project; the team of an initiative has no counter. */
export function waysFor<Way extends string>(actor: Actor, projectId: number, ways: readonly Way[]): readonly Way[] {
  return worksAtDesk(actor, projectId) ? ways : ways.filter((way) => way !== 'desk');
}
