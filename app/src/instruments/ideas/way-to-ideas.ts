import { type WayToProof, wayToProof } from '../../features/steps/index.ts';
import { type Actor, type Assurance, assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { formMessages } from './form-messages.ts';
import { messages } from './messages.ts';

/** The way from `back` to what is needed and this actor has not proven; null where nothing is missing. */
export function wayToIdeas(
  needed: Assurance,
  actor: Actor,
  { settings }: Pick<Deps, 'settings'>,
  locale: Locale,
  back: string,
): WayToProof | null {
  if (meetsAssurance(assuranceOf(actor), needed)) return null;
  const t = messages(locale);
  const words = {
    proof: t.errors.assurance,
    proofLink: { ...t.proof, email: t.signIn },
    noTownLogin: formMessages(locale).noTownLogin,
  };
  return wayToProof(needed, { actor, settings, back }, words);
}
