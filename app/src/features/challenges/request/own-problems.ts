import type { Locale } from '../../../platform/i18n/locale.ts';
import { applicationMessages, type OwnError, type StepError, type WithdrawError } from '../../schemes/index.ts';
import type { SignAgreementError } from '../agreement/sign-agreement.ts';
import type { TalkError } from '../talks/talk.ts';
import { requestMessages } from './messages.ts';
import type { SubmitChallengeError } from './submit-challenge.ts';

/** Everything for which a challenger can be refused. */
export type OwnRefusal = OwnError | StepError | SubmitChallengeError | WithdrawError | TalkError | SignAgreementError;

export const ownStatus = {
  'application-not-found': 404,
  'not-allowed': 403,
  'no-longer-yours-to-change': 409,
  'changed-meanwhile': 409,
  'step-not-possible': 409,
  'not-whole': 422,
  'already-at-bank': 409,
  'over-ceiling': 409,
  'not-talking': 409,
  'talk-in-the-future': 422,
  'nothing-to-agree': 409,
  'nothing-to-sign': 409,
  'newer-version': 409,
  'own-other-side': 409,
  'legal-entity-missing': 422,
} as const satisfies Record<OwnRefusal['kind'], number>;

/** Why it was refused, and at which field. */
export function ownProblem(error: OwnRefusal, locale: Locale): { field: string; text: string } {
  const t = requestMessages(locale);
  switch (error.kind) {
    case 'application-not-found':
    case 'not-allowed':
    case 'already-at-bank':
    case 'over-ceiling':
      throw new Error(`${error.kind} cannot happen on a page of a challenge`);
    case 'no-longer-yours-to-change':
    case 'changed-meanwhile':
    case 'step-not-possible':
    case 'not-talking':
    case 'nothing-to-agree':
      return { field: '', text: t.errors.tooLate(applicationMessages(locale).state[error.state]) };
    case 'not-whole':
      return { field: '', text: t.check.notWhole };
    case 'talk-in-the-future':
      return { field: 'heldOn', text: t.talkFuture };
    case 'nothing-to-sign':
      return { field: '', text: t.errors.nothingToSign };
    case 'newer-version':
      return { field: '', text: t.errors.newerVersion };
    case 'own-other-side':
      return { field: '', text: t.errors.ownOtherSide };
    case 'legal-entity-missing':
      return { field: 'legalEntity', text: t.entityMissing };
  }
}
