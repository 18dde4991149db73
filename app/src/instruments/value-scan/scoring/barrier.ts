import type { ActError } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { roundOn } from '../rounds.ts';
import { scanPath } from '../scan-path.ts';
import type { Scoring } from './scoring.ts';
import { scoringMessages } from './scoring-messages.ts';

/** What stands between somebody and scoring, and where that is mended if it can be. */
export type Barrier = { text: string; link: { href: string; label: string } | null };

type Where = { scoring: Scoring; deps: Pick<Deps, 'settings'>; locale: Locale; today: string };

/** Why this comer cannot score now; null where nothing stands in the way. */
export function barrierOf({ scoring, deps, locale, today }: Where): Barrier | null {
  const { allowed, scan } = scoring;
  if (!allowed.ok) return refusalOf(allowed.error, { scoring, deps, locale });
  const on = roundOn(scan, today);
  if (on.round !== null) return null;
  const t = scoringMessages(locale);
  return { text: on.opensOn ? t.betweenUntil(formatDay(on.opensOn, locale)) : t.between, link: null };
}

function refusalOf(error: ActError, { scoring, deps, locale }: Omit<Where, 'today'>): Barrier {
  const t = scoringMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'act-not-allowed-now':
      return { text: t.notOpenNow, link: null };
    case 'step-not-open-yet':
      return { text: t.notOpenYet(formatMoment(error.opensAt, locale)), link: null };
    case 'step-closed':
      return { text: t.closed, link: null };
    case 'assurance-too-low': {
      const needed = error.needed === 'anonymous' ? 'email' : error.needed;
      if (needed === 'resident' && !deps.settings.oidc) return { text: t.noTownLogin, link: null };
      const signedIn = scoring.comer.actor.kind === 'person';
      const place = !signedIn ? '/inloggen' : needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
      const href = `${place}?terug=${encodeURIComponent(scanPath(scoring.step))}`;
      return { text: t.proof[needed], link: { href, label: t.proofLink[signedIn ? needed : 'email'] } };
    }
  }
}
