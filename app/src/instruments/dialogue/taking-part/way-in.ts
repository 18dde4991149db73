import type { ActError, Step } from '../../../features/steps/index.ts';
import { type Actor, meetsAssurance } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { partMessages } from './part-messages.ts';

/** Why somebody cannot take part now, and where the missing proof is given, if that is it. */
export type WayIn = { text: string; link: { href: string; label: string } | null };

/** The status of each reason. */
export const actStatus = {
  'step-not-found': 404,
  'step-not-open-yet': 409,
  'step-closed': 409,
  'act-not-allowed-now': 409,
  'assurance-too-low': 403,
} as const satisfies Record<ActError['kind'], number>;

/** What to tell who cannot take part, and the way to the proof that is missing; `back` is where they were. */
export function wayIn(
  error: ActError,
  { actor, deps, locale, back }: { actor: Actor; deps: Pick<Deps, 'settings'>; locale: Locale; back: string },
): WayIn {
  const t = partMessages(locale).cannot;
  switch (error.kind) {
    case 'step-not-found':
      return { text: t.notFound, link: null };
    case 'step-not-open-yet':
      return { text: t.notYet(formatMoment(error.opensAt, locale)), link: null };
    case 'step-closed':
      return { text: error.closedAt ? t.closedOn(formatDay(error.closedAt, locale)) : t.closed, link: null };
    case 'act-not-allowed-now':
      return { text: t.notNow, link: null };
    case 'assurance-too-low':
      return toProof(error.needed, { actor, deps, locale, back });
  }
}

function toProof(needed: Step['assurance'], { actor, deps, locale, back }: Parameters<typeof wayIn>[1]): WayIn {
  const t = partMessages(locale).cannot;
  if (needed === 'resident' && !deps.settings.oidc) return { text: t.noTownLogin, link: null };
  const signedIn = actor.kind === 'person';
  const place = !signedIn ? '/inloggen' : meetsAssurance('post_code', needed) ? '/mijn/brief' : '/inloggen/gemeente';
  const href = `${place}?terug=${encodeURIComponent(back)}`;
  return { text: t.needs[needed], link: { href, label: signedIn ? t.prove : t.signIn } };
}
