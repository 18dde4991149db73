import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { actStatus } from '../../steps/index.ts';
import type { CorrectError } from './correct-entry.ts';
import type { EnterError } from './enter.ts';
import { entryMessages } from './messages.ts';
import type { UndoError } from './undo-entry.ts';

/** The HTTP status that goes with each refusal of an entry. */
export const entryStatus = {
  ...actStatus,
  'contribution-not-found': 422,
  'not-allowed': 403,
  'received-in-future': 422,
  'received-outside-period': 409,
  'act-switched-off': 409,
  'limit-reached': 409,
  'outside-area': 422,
  'nothing-entered': 422,
  'contact-not-found': 422,
  'support-needs-name': 422,
  'support-not-here': 422,
  'reaction-not-here': 422,
  'reference-known': 409,
  'entry-not-found': 404,
  'already-answered': 409,
  'already-withdrawn': 409,
} as const satisfies Record<(EnterError | CorrectError | UndoError)['kind'], number>;

/** What to tell about a refusal, and at which field; '' is the form as a whole. */
export function entryProblem(
  error: EnterError | CorrectError | UndoError,
  locale: Locale,
): { field: string; message: string } {
  const t = entryMessages(locale).errors;
  const at = (field: string, message: string) => ({ field, message });
  switch (error.kind) {
    case 'received-in-future':
      return at('receivedOn', t.receivedInFuture);
    case 'received-outside-period':
      return at('receivedOn', t.receivedOutside(period(error.opensAt, error.closesAt, locale)));
    case 'nothing-entered':
      return at('title', t.title);
    case 'contact-not-found':
      return at('who', t.contactGone);
    case 'support-needs-name':
      return at('who', t.supportNeedsName);
    case 'support-not-here':
      return at('supports', t.supportNotHere(error.contributionId));
    case 'reaction-not-here':
      return at('reactionTo', t.supportNotHere(error.contributionId));
    case 'contribution-not-found':
      return at('supports', t.contributionGone);
    case 'reference-known':
      return at('reference', t.referenceKnown(error.contributionId));
    case 'limit-reached':
      return at('who', t.limit(error.limit));
    case 'outside-area':
      return at('areaId', t.outsideArea);
    case 'act-not-allowed-now':
    case 'act-switched-off':
      return at('receivedOn', t.notNow);
    case 'step-not-found':
    case 'step-not-open-yet':
      return at('', t.notOpen);
    case 'step-closed':
      return at('', t.closed);
    case 'assurance-too-low':
    case 'not-allowed':
    case 'entry-not-found':
      return at('', t.notAllowed);
    case 'already-answered':
      return at('', t.answered);
    case 'already-withdrawn':
      return at('', t.alreadyWithdrawn);
  }
}

/** "1 november 2026 – 20 december 2026", open ends as dots. */
function period(opensAt: Date | null, closesAt: Date | null, locale: Locale): string {
  const day = (date: Date | null) => (date ? formatDay(date, locale) : '…');
  return `${day(opensAt)} – ${day(closesAt)}`;
}
