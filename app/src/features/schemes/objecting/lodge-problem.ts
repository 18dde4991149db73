import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { LodgeError } from './lodge-objection.ts';
import { objectingMessages } from './messages.ts';

export const lodgeStatus = {
  'application-not-found': 404,
  'step-not-possible': 409,
  'already-objected': 409,
  'came-in-the-future': 422,
  'came-before-decision': 422,
  'posted-after-it-came': 422,
} as const satisfies Record<LodgeError['kind'], number>;

/** Why an objection was not taken in, and at which field. */
export function lodgeProblem(error: LodgeError, locale: Locale): { field: string; text: string } {
  const t = objectingMessages(locale);
  switch (error.kind) {
    case 'application-not-found':
      return { field: 'number', text: t.desk.notFound };
    case 'step-not-possible':
      return { field: '', text: t.impossible };
    case 'already-objected':
      return { field: '', text: t.before };
    case 'came-in-the-future':
      return { field: 'receivedOn', text: t.desk.receivedWrong };
    case 'came-before-decision':
      return { field: 'receivedOn', text: t.desk.receivedEarly(formatDay(error.madeOn, locale)) };
    case 'posted-after-it-came':
      return { field: 'postedOn', text: t.desk.postedLate };
  }
}
