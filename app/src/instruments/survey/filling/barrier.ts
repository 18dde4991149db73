import { type ActError, type Step, type WayToProof, wayToProof } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { surveyPath } from '../survey-path.ts';
import { fillingMessages } from './filling-messages.ts';

type Where = { step: Step; actor: Actor; deps: Pick<Deps, 'settings'>; locale: Locale };

/** What to tell who cannot fill in the questionnaire now, and where that is mended if it can be. */
export function barrierOf(error: ActError, { step, actor, deps, locale }: Where): WayToProof {
  const t = fillingMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'act-not-allowed-now':
      return { text: t.notOpenNow, link: null };
    case 'step-not-open-yet':
      return { text: t.notOpenYet(formatMoment(error.opensAt, locale)), link: null };
    case 'step-closed':
      return { text: t.closed, link: null };
    case 'assurance-too-low':
      return wayToProof(error.needed, { actor, settings: deps.settings, back: surveyPath(step) }, t);
  }
}
