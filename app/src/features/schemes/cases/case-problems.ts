import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { AdviseError } from '../council/advise.ts';
import type { DecideError } from '../deciding/decide-application.ts';
import type { DecideObjectionError } from '../objecting/decide-objection.ts';
import { objectingMessages } from '../objecting/messages.ts';
import type { SettleError } from '../reporting/settle.ts';
import { applicationMessages } from '../view/messages.ts';
import { caseMessages } from './messages.ts';

/** Everything for which an officer can be refused. */
export type CaseError =
  | AdviseError
  | DecideError
  | SettleError
  | DecideObjectionError
  | { kind: 'names-not-checked' }
  | { kind: 'may-still-answer'; until: string };

export const caseStatus = {
  'application-not-found': 404,
  'not-allowed': 403,
  'changed-meanwhile': 409,
  'step-not-possible': 409,
  'names-not-checked': 422,
  'may-still-answer': 409,
  'reasons-missing': 422,
  'amount-missing': 422,
  'more-than-asked': 422,
  'not-partly': 422,
  'deviation-needs-reason': 422,
  'over-ceiling': 409,
  'met-in-the-future': 422,
  'met-before-submission': 422,
  'too-many-present': 422,
  'no-majority': 422,
  'more-than-granted': 422,
  'reclaim-needs-reason': 422,
  'not-over-yet': 409,
  'no-objection': 409,
  'less-than-before': 422,
} as const satisfies Record<CaseError['kind'], number>;

/** Why it was refused, and at which field. */
export function caseProblem(error: CaseError, locale: Locale): { field: string; text: string } {
  const t = caseMessages(locale);
  const { decide: objecting } = objectingMessages(locale);
  const money = (cents: number) => formatMoney(cents, locale);
  switch (error.kind) {
    case 'application-not-found':
    case 'not-allowed':
      throw new Error(`${error.kind} has a page of its own`);
    case 'changed-meanwhile':
      return { field: '', text: t.errors.changed(applicationMessages(locale).state[error.state]) };
    case 'step-not-possible':
      return { field: '', text: t.errors.impossible(applicationMessages(locale).state[error.state]) };
    case 'names-not-checked':
      return { field: 'names', text: t.accept.namesMissing };
    case 'may-still-answer':
      return { field: '', text: t.setAside.early(formatDay(error.until, locale)) };
    case 'reasons-missing':
      return { field: 'reasons', text: t.decide.reasonsMissing };
    case 'amount-missing':
      return { field: 'amount', text: t.decide.amountMissing };
    case 'more-than-asked':
      return { field: 'amount', text: t.decide.moreThanAsked(money(error.askedCents)) };
    case 'not-partly':
      return { field: 'amount', text: t.decide.notPartly(money(error.askedCents)) };
    case 'deviation-needs-reason':
      return { field: 'deviation', text: t.decide.deviationMissing };
    case 'over-ceiling':
      return { field: '', text: t.decide.overCeiling(money(error.left)) };
    case 'met-in-the-future':
      return { field: 'metOn', text: t.advise.future };
    case 'met-before-submission':
      return { field: 'metOn', text: t.advise.early };
    case 'too-many-present':
      return { field: 'present', text: t.advise.tooMany(error.most) };
    case 'no-majority':
      return { field: 'inFavour', text: t.advise.noMajority };
    case 'more-than-granted':
      return { field: 'reclaim', text: t.settle.moreThanGranted(money(error.grantedCents)) };
    case 'reclaim-needs-reason':
      return { field: 'reasons', text: t.settle.reasonMissing };
    case 'not-over-yet':
      return { field: '', text: t.settle.notOver };
    case 'no-objection':
      return { field: '', text: objecting.none };
    case 'less-than-before':
      return { field: 'amount', text: objecting.lessThanBefore(money(error.formerCents)) };
  }
}
