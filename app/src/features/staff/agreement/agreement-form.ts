import { z } from 'zod';
import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import {
  type Agreement,
  type AgreementPromise,
  type AgreementText,
  agreementTexts,
  levels,
} from '../../agreements/index.ts';
import { optionalText } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { readRows, rowField, rowValues } from '../rows.ts';
import { isDay } from '../town-moment.ts';
import { agreementFormMessages } from './messages.ts';

const columns = ['taskId', 'what', 'fromWhom', 'ownerId', 'dueOn'] as const;
const mostPromises = 50;

/** Reads the texts of an agreement; its promises are rows and read by `readPromises`. */
export function agreementForm(locale: Locale) {
  const t = agreementFormMessages(locale);
  const { tooLong } = staffMessages(locale);
  const texts = Object.fromEntries(agreementTexts.map((part) => [part, optionalText(5000, tooLong)]));
  return z.object({
    version: z.coerce.number().int().positive(),
    level: z.enum(levels, t.error.level),
    ...(texts as Record<AgreementText, ReturnType<typeof optionalText>>),
    changeNote: optionalText(2000, tooLong),
    what: z.enum(['save', 'publish']).default('save'),
  });
}

/** What the form holds at first. */
export function agreementValues(agreement: Agreement & { changeNote: string }, version: number): FormState['values'] {
  return {
    version: String(version),
    level: agreement.level,
    ...Object.fromEntries(agreementTexts.map((part) => [part, agreement[part]])),
    changeNote: agreement.changeNote,
    ...rowValues(
      'promise',
      agreement.promises.map((promise) => ({
        taskId: String(promise.taskId ?? ''),
        what: promise.what,
        fromWhom: promise.fromWhom,
        ownerId: promise.ownerId ?? '',
        dueOn: promise.dueOn,
      })),
    ),
  };
}

/** The promises that were typed, without empty rows; and the form with what is wrong in them. */
export function readPromises(
  state: FormState,
  staffIds: readonly string[],
  locale: Locale,
): { promises: AgreementPromise[]; state: FormState } {
  const t = agreementFormMessages(locale).error;
  const { tooLong } = staffMessages(locale);
  const rows = readRows(state.values, 'promise', columns).filter((row) => row.typed.what !== '');
  let checked = rows.length > mostPromises ? withError(state, 'promise.0.what', t.tooMany) : state;
  const promises = rows.map(({ number, typed }): AgreementPromise => {
    const wrong = (column: string, message: string) => {
      checked = withError(checked, rowField('promise', number, column), message);
    };
    if ([...typed.what].length > 300) wrong('what', tooLong(300));
    if (typed.fromWhom === '') wrong('fromWhom', t.fromWhom);
    else if ([...typed.fromWhom].length > 120) wrong('fromWhom', tooLong(120));
    if (!staffIds.includes(typed.ownerId)) wrong('ownerId', t.owner);
    if (!isDay(typed.dueOn)) wrong('dueOn', t.dueOn);
    return {
      taskId: /^\d{1,15}$/.test(typed.taskId) ? Number(typed.taskId) : null,
      what: typed.what,
      fromWhom: typed.fromWhom,
      ownerId: typed.ownerId || null,
      dueOn: typed.dueOn,
    };
  });
  return { promises, state: checked };
}
