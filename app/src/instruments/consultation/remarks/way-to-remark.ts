import type { Step } from '../../../features/steps/index.ts';
import { type Actor, assuranceOf, meetsAssurance } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { remarkMessages } from './remark-messages.ts';

/** What is missing before somebody can respond, and where it is mended if it can be. */
export type WayToRemark = { text: string; link: { href: string; label: string } | null };

/** What this actor has to prove first, with the way back to `back`; null where nothing is missing. */
export function wayToRemark(
  { assurance: needed }: Pick<Step, 'assurance'>,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
  back: string,
): WayToRemark | null {
  if (needed === 'anonymous' || meetsAssurance(assuranceOf(actor), needed)) return null;
  const t = remarkMessages(locale);
  if (needed === 'resident' && !settings.oidc) return { text: t.noTownLogin, link: null };
  const signedIn = actor.kind === 'person';
  const place = !signedIn ? '/inloggen' : needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
  const href = `${place}?terug=${encodeURIComponent(back)}`;
  return { text: t.proof[needed], link: { href, label: t.proofLink[signedIn ? needed : 'email'] } };
}
