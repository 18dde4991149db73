import { type ActError, type WayToProof, wayToProof } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { partMessages } from './part-messages.ts';

/** What to tell who cannot take part, and the way to the proof that is missing; `back` is where they were. */
export function wayIn(
  error: ActError,
  { actor, deps, locale, back }: { actor: Actor; deps: Pick<Deps, 'settings'>; locale: Locale; back: string },
): WayToProof {
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
      return wayToProof(error.needed, { actor, settings: deps.settings, back }, t);
  }
}
