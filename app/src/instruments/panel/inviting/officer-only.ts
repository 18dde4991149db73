import type { Actor } from '../../../platform/actor.ts';
import type { Panel } from '../panel.ts';

/** Whether somebody sees the persons of this panel; an administrator who is not one of its officers does not. */
export function isOfficer(
  actor: Actor,
  { officerIds }: Pick<Panel, 'officerIds'>,
): actor is Actor & { kind: 'person' } {
  return actor.kind === 'person' && officerIds.includes(actor.personId);
}
