import type { ActError, Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { surveyPath } from '../survey-path.ts';
import { fillingMessages } from './filling-messages.ts';

/** What stands between somebody and the questions, and where that is mended if it can be. */
export type Barrier = { text: string; link: { href: string; label: string } | null };

/** The status of a form that comes although it may not. */
export const actStatus = {
  'step-not-found': 404,
  'step-not-open-yet': 409,
  'step-closed': 409,
  'act-not-allowed-now': 409,
  'assurance-too-low': 403,
} as const satisfies Record<ActError['kind'], number>;

type Where = { step: Step; actor: Actor; deps: Pick<Deps, 'settings'>; locale: Locale };

/** What to tell who cannot fill in the questionnaire now. */
export function barrierOf(error: ActError, { step, actor, deps, locale }: Where): Barrier {
  const t = fillingMessages(locale);
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
      const signedIn = actor.kind === 'person';
      const place = !signedIn ? '/inloggen' : needed === 'post_code' ? '/mijn/brief' : '/inloggen/gemeente';
      const href = `${place}?terug=${encodeURIComponent(surveyPath(step))}`;
      return { text: t.proof[needed], link: { href, label: t.proofLink[signedIn ? needed : 'email'] } };
    }
  }
}
