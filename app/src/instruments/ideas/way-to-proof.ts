import { type Actor, type Assurance, assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { formMessages } from './form-messages.ts';
import { messages } from './messages.ts';

/** What is missing, and where it is proven; no link where this town has no place for it. */
export type WayToProof = { text: string; link: { href: string; label: string } | null };

/** Where the missing proof is given: signing in comes first, then the letter or the town's own login. */
export function proofPath(needed: Assurance, signedIn: boolean): string {
  if (!signedIn) return '/inloggen';
  return needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
}

/** The way from `back` to what is needed and this actor has not proven; null where nothing is missing. */
export function wayToProof(
  needed: Assurance,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
  back: string,
): WayToProof | null {
  if (meetsAssurance(assuranceOf(actor), needed)) return null;
  const t = messages(locale);
  if (needed === 'resident' && !settings.oidc) return { text: formMessages(locale).noTownLogin, link: null };
  const signedIn = actor.kind === 'person';
  return {
    text: t.errors.assurance[needed],
    link: {
      href: `${proofPath(needed, signedIn)}?terug=${encodeURIComponent(back)}`,
      label: signedIn ? t.proof[needed] : t.signIn,
    },
  };
}
