import type { Actor, Assurance } from '../../platform/actor.ts';
import type { Settings } from '../../platform/settings.ts';

/** What is missing before somebody can act, and where it is mended; no link where this town has no place for it. */
export type WayToProof = { text: string; link: { href: string; label: string } | null };

/** How an instrument says it, for each proof: what it is for, and what the link to it is called. */
export type ProofWords = {
  proof: Record<Exclude<Assurance, 'anonymous'>, string>;
  proofLink: Record<Exclude<Assurance, 'anonymous'>, string>;
  /** A town without a login of its own cannot tell who lives there. */
  noTownLogin: string;
};

type From = { actor: Actor; settings: Pick<Settings, 'oidc'>; back: string };

/** Where the missing proof is given, with the way back: signing in comes first, then the letter or the town's own login. */
export function proofHref(needed: Assurance, { actor, back }: Pick<From, 'actor' | 'back'>): string {
  const proven = needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
  return `${actor.kind === 'person' ? proven : '/inloggen'}?terug=${encodeURIComponent(back)}`;
}

/** What to tell who lacks a proof, and the way there from `back`. Who is not known at all is asked to sign in. */
export function wayToProof(asked: Assurance, from: From, words: ProofWords): WayToProof {
  const needed = asked === 'anonymous' ? 'email' : asked;
  if (needed === 'resident' && !from.settings.oidc) return { text: words.noTownLogin, link: null };
  const label = words.proofLink[from.actor.kind === 'person' ? needed : 'email'];
  return { text: words.proof[needed], link: { href: proofHref(needed, from), label } };
}
