import { type Step, type WayToProof, wayToProof } from '../../../features/steps/index.ts';
import { type Actor, assuranceOf, meetsAssurance } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { remarkMessages } from './remark-messages.ts';

/** What this actor has to prove first, with the way back to `back`; null where nothing is missing. */
export function wayToRemark(
  { assurance: needed }: Pick<Step, 'assurance'>,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
  back: string,
): WayToProof | null {
  if (needed === 'anonymous' || meetsAssurance(assuranceOf(actor), needed)) return null;
  return wayToProof(needed, { actor, settings, back }, remarkMessages(locale));
}
