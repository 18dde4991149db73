import type { FormState } from '../../../platform/http/form.ts';
import { withError } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChangeNoticeError, CloseNoticeError } from './change-notice.ts';
import type { Notice } from './load-notice.ts';
import { noticeMessages } from './messages.ts';
import { atInitiative } from './notice-form.ts';
import type { PlaceNoticeError } from './place-notice.ts';

export type NoticeProblem = PlaceNoticeError | ChangeNoticeError | CloseNoticeError;

/** The status of each failure of a notice. */
export const noticeStatus = {
  'date-passed': 422,
  'date-too-far': 422,
  'same-text': 409,
  'too-many-today': 429,
  'sign-in-first': 403,
  'initiative-not-found': 404,
  'initiative-not-public': 409,
  'area-not-found': 422,
  'notice-not-found': 404,
  'not-allowed': 403,
  'hidden-by-moderator': 409,
  'closed-already': 409,
} as const satisfies Record<NoticeProblem['kind'], number>;

/** The form again with what went wrong; undefined where there is no form to show. */
export function noticeProblem(state: FormState, error: NoticeProblem, locale: Locale): FormState | undefined {
  const t = noticeMessages(locale).problems;
  switch (error.kind) {
    case 'initiative-not-found':
    case 'notice-not-found':
    case 'sign-in-first':
    case 'not-allowed':
      return undefined;
    case 'date-passed':
      return withError(state, 'untilOn', t[error.kind]);
    case 'date-too-far':
      return withError(state, 'untilOn', t[error.kind](formatDay(error.latest, locale)));
    case 'area-not-found':
      return withError(state, 'area', t[error.kind]);
    case 'too-many-today':
      return withError(state, '', t[error.kind](error.limit));
    case 'same-text':
    case 'initiative-not-public':
    case 'hidden-by-moderator':
    case 'closed-already':
      return withError(state, '', t[error.kind]);
  }
}

/** The fields of a form as a notice has them. */
export function noticeValues(notice: Notice): FormState['values'] {
  const { areaId, kind, title, body, place, untilOn, organisation, authorName } = notice;
  const area = notice.atInitiative ? atInitiative : areaId === null ? '' : String(areaId);
  return { kind, title, body, place, untilOn, organisation, authorName, area };
}
