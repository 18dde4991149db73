import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { applicationMessages, fileProblem, fileStatus } from '../../schemes/index.ts';
import type { AdmitError } from '../admission/admit.ts';
import type { ProposeError } from '../agreement/propose-agreement.ts';
import type { SignAgreementError } from '../agreement/sign-agreement.ts';
import type { SaveComparisonError } from '../comparison/save-comparison.ts';
import type { DecideChallengeError } from '../deciding/decide-challenge.ts';
import type { ExtendTermError } from '../deciding/extend-term.ts';
import type { EvaluateError, LookError, StopError } from '../monitoring/look.ts';
import { requestMessages } from '../request/messages.ts';
import type { StartTalksError, TalkError } from '../talks/talk.ts';
import { admissionMessages } from './admission-messages.ts';
import { decidingMessages } from './deciding-messages.ts';
import { challengeCaseMessages } from './messages.ts';
import { runningMessages } from './running-messages.ts';

/** Everything for which an officer can be refused. */
export type ChallengeCaseError =
  | AdmitError
  | StartTalksError
  | TalkError
  | SaveComparisonError
  | ExtendTermError
  | DecideChallengeError
  | ProposeError
  | SignAgreementError
  | LookError
  | StopError
  | EvaluateError
  | { kind: 'may-still-answer'; until: string };

export const challengeCaseStatus = {
  'application-not-found': 404,
  'not-allowed': 403,
  'no-longer-yours-to-change': 409,
  'changed-meanwhile': 409,
  'step-not-possible': 409,
  'grounds-without-answer': 422,
  'names-in-reason': 422,
  'may-still-answer': 409,
  'too-little-support': 409,
  'not-talking': 409,
  'talk-in-the-future': 422,
  'not-comparing': 409,
  'criteria-missing': 422,
  'costs-missing': 422,
  'extended-before': 409,
  'term-is-over': 409,
  'no-term': 409,
  'extension-needs-reason': 422,
  'decided-before': 409,
  'reasons-missing': 422,
  'ground-missing': 422,
  'nothing-to-agree': 409,
  'words-missing': 422,
  'quality-missing': 422,
  'ends-before-it-starts': 422,
  'contract-runs': 422,
  'nothing-to-sign': 409,
  'newer-version': 409,
  'own-other-side': 409,
  'legal-entity-missing': 422,
  'check-not-found': 404,
  'looked-before': 409,
  'not-running': 409,
  'points-missing': 422,
  'note-needed': 422,
  'looks-open': 409,
  ...fileStatus,
} as const satisfies Record<ChallengeCaseError['kind'], number>;

type Problem = { field: string; text: string };

/** Why it was refused, and at which fields. */
export function challengeCaseProblems(error: ChallengeCaseError, locale: Locale): [Problem, ...Problem[]] {
  const { errors } = challengeCaseMessages(locale);
  const [admission, deciding, running] = [admissionMessages(locale), decidingMessages(locale), runningMessages(locale)];
  const day = (text: string) => formatDay(text, locale);
  const one = (field: string, text: string): [Problem] => [{ field, text }];
  const each = (keys: readonly string[], prefix: string, text: string): [Problem, ...Problem[]] => {
    const [first = '', ...rest] = keys.map((key) => `${prefix}.${key}`);
    return [{ field: first, text }, ...rest.map((field) => ({ field, text }))];
  };
  switch (error.kind) {
    case 'application-not-found':
    case 'not-allowed':
    case 'check-not-found':
      throw new Error(`${error.kind} has a page of its own`);
    case 'changed-meanwhile':
      return one('', errors.changed(applicationMessages(locale).state[error.state]));
    case 'no-longer-yours-to-change':
    case 'step-not-possible':
    case 'not-talking':
    case 'not-comparing':
    case 'decided-before':
    case 'nothing-to-agree':
    case 'not-running':
      return one('', errors.impossible(applicationMessages(locale).state[error.state]));
    case 'grounds-without-answer':
      return each(error.missing, 'reason', admission.grounds.reasonMissing);
    case 'names-in-reason':
      return each(error.grounds, 'reason', admission.grounds.names);
    case 'may-still-answer':
      return one('', admission.setAside.early(day(error.until)));
    case 'too-little-support':
      return one('', admission.talks.notEnough(error.has, error.needs));
    case 'talk-in-the-future':
      return one('heldOn', admission.talk.future);
    case 'criteria-missing':
      return each(error.missing, 'now', deciding.compare.wordsMissing);
    case 'costs-missing':
      return one('present', deciding.compare.costsMissing);
    case 'extended-before':
      return one('', admission.extend.before(day(error.on)));
    case 'term-is-over':
      return one('', admission.extend.over(day(error.dueOn)));
    case 'no-term':
      return one('', admission.extend.none);
    case 'extension-needs-reason':
      return one('reason', admission.extend.reasonMissing);
    case 'reasons-missing':
      return one('reasons', deciding.decide.reasonsMissing);
    case 'ground-missing':
      return one('ground', deciding.decide.groundMissing);
    case 'words-missing':
      return one(error.field, deciding.agree.wordsMissing);
    case 'quality-missing':
      return one('quality.0.what', deciding.agree.qualityMissing);
    case 'ends-before-it-starts':
      return one('endsOn', deciding.agree.endsEarly);
    case 'contract-runs':
      return one('startsOn', deciding.agree.contract(day(error.until)));
    case 'nothing-to-sign':
      return one('', deciding.sign.nothing);
    case 'newer-version':
      return one('', deciding.sign.newer);
    case 'own-other-side':
      return one('', deciding.sign.ownOtherSide);
    case 'legal-entity-missing':
      return one('', requestMessages(locale).entityMissing);
    case 'looked-before':
      return one('', running.look.before(day(error.on)));
    case 'points-missing':
      return each(error.missing, 'met', running.look.missing);
    case 'note-needed':
      return one(`note.${error.key}`, running.look.noteNeeded);
    case 'document-too-large':
    case 'document-no-pdf':
    case 'document-cut-off':
    case 'picture-too-large':
    case 'picture-of-unknown-type':
    case 'picture-unreadable':
    case 'too-many-files':
      return one('file', fileProblem(error, locale));
    case 'looks-open':
      return one('', running.evaluate.open(day(error.dueOn)));
  }
}
