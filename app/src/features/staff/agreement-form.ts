import { z } from 'zod';
import type { FormState } from '../../platform/http/form.ts';
import { manyOf } from '../../platform/http/form.ts';
import { type Agreement, agreementTexts, levels } from '../agreements/index.ts';
import type { agreementFormMessages } from './agreement-messages.ts';

type Texts = ReturnType<typeof agreementFormMessages>;
const day = /^\d{4}-\d{2}-\d{2}$/;
const column = manyOf(z.string());

/** How many empty rows follow the promises that are there, so that adding one needs no script. */
const emptyRows = 2;

/** Reads the agreement as typed; a half-filled promise is refused, an empty one is dropped. */
export function agreementForm(t: Texts) {
  const texts = Object.fromEntries(agreementTexts.map((name) => [name, z.string().trim().max(4000).default('')]));
  return z
    .object({
      level: z.enum(levels, { error: t.levelMissing }),
      changeNote: z.string().trim().max(2000).default(''),
      publish: z.string().optional(),
      ...(texts as Record<(typeof agreementTexts)[number], z.ZodDefault<z.ZodString>>),
      taskId: column,
      what: column,
      fromWhom: column,
      dueOn: column,
    })
    .transform(({ taskId, what, fromWhom, dueOn, ...rest }) => ({
      ...rest,
      rows: what.map((text, index) => ({
        taskId: Number(taskId[index]) || null,
        what: text.trim(),
        fromWhom: (fromWhom[index] ?? '').trim(),
        dueOn: dueOn[index] ?? '',
      })),
    }))
    .refine(({ rows }) => rows.every((row) => row.what === '' || (row.fromWhom !== '' && day.test(row.dueOn))), {
      path: ['what'],
      message: t.promiseIncomplete,
    });
}

export type TypedAgreement = z.infer<ReturnType<typeof agreementForm>>;

/** The agreement that was typed; a new promise belongs to the officer who writes it. */
export function agreementOf(
  { rows, changeNote: _, publish: __, ...texts }: TypedAgreement,
  ownerId: string,
): Agreement {
  return { ...texts, promises: rows.filter((row) => row.what !== '').map((row) => ({ ...row, ownerId })) };
}

/** The form with what is known already. */
export function agreementValues(agreement: Agreement, changeNote: string): FormState['values'] {
  const { promises, ...texts } = agreement;
  const rows = [
    ...promises,
    ...Array.from({ length: emptyRows }, () => ({ taskId: null, what: '', fromWhom: '', dueOn: '' })),
  ];
  return {
    ...texts,
    changeNote,
    taskId: rows.map((row) => String(row.taskId ?? '')),
    what: rows.map((row) => row.what),
    fromWhom: rows.map((row) => row.fromWhom),
    dueOn: rows.map((row) => row.dueOn),
  };
}
