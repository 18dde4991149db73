import { type Step, type WayToProof, wayToProof } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import type { OpenError, RightError } from './voting-right.ts';

/** What stands between somebody and the ballot, and where that is mended if it can be. */
export type WayToVote = WayToProof & { title: string };

type Where = { step: Step; actor: Actor; deps: Pick<Deps, 'settings'>; locale: Locale };

/** What to tell who cannot vote. */
export function wayToVote(error: OpenError | RightError, { step, actor, deps, locale }: Where): WayToVote {
  const t = ballotMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
      return { title: t.notYet, text: t.notYetNoDate, link: null };
    case 'not-open-yet': {
      const text = error.opensAt ? t.notYetText(formatMoment(error.opensAt, locale)) : t.notYetNoDate;
      return { title: t.notYet, text, link: null };
    }
    case 'closed':
      return { title: t.closed, text: t.closedText, link: null };
    case 'code-needed':
      return { title: t.title, text: t.codeFirst, link: { href: '/stemcode', label: t.codeLink } };
    case 'assurance-too-low': {
      const from = { actor, settings: deps.settings, back: ballotPath(step, 'vote') };
      return { title: t.title, ...wayToProof(error.needed, from, t) };
    }
  }
}
