import { z } from 'zod';
import { centsFrom, optionalText, textField, typedFrom } from '../../../features/staff/index.ts';
import { emptyForm, type FormState, manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { BudgetProject } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';

/** Reads a new project: only what it is. */
export function addForm(locale: Locale) {
  const t = projectMessages(locale);
  return z.object({ title: textField(120, t.titleMissing, t.tooLong), body: optionalText(5000, t.tooLong) });
}

/** Reads which ideas are brought over. */
export const ideasForm = z.object({ idea: manyOf(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)) });

/** Reads a project with the decision on it; areas and themes must be among those that there are. */
export function projectForm(locale: Locale, areas: readonly { id: number }[], themes: readonly { id: number }[]) {
  const t = projectMessages(locale);
  const oneOf = (known: readonly { id: number }[]) =>
    z
      .string()
      .default('')
      .transform((typed) => (typed === '' ? null : Number(typed)))
      .refine((id) => id === null || known.some((one) => one.id === id), t.placeWrong);
  return z
    .object({
      title: textField(120, t.titleMissing, t.tooLong),
      body: optionalText(5000, t.tooLong),
      cost: z
        .string()
        .default('')
        .transform((typed) => (typed.trim() === '' ? null : (centsFrom(typed.trim()) ?? 0)))
        .refine((cents) => cents === null || cents > 0, t.costWrong),
      areaId: oneOf(areas),
      themeId: oneOf(themes),
      group: optionalText(80, t.tooLong),
      status: z.enum(['proposed', 'admitted', 'refused'], t.chooseOne),
      why: optionalText(2000, t.tooLong),
      answer: optionalText(2000, t.tooLong),
      version: z.coerce.number().int().positive().nullable().catch(null).default(null),
      next: z.string().optional(),
    })
    .refine(({ status, cost }) => status !== 'admitted' || cost !== null, { path: ['cost'], message: t.costMissing })
    .refine(({ status, why }) => status !== 'refused' || why !== '', { path: ['why'], message: t.whyMissing });
}

/** The form with the project as it is. */
export function projectState(project: BudgetProject): FormState {
  const { title, body, cost, areaId, themeId, group, status, why, answer, version } = project;
  return emptyForm({
    title,
    body,
    cost: cost === null ? '' : typedFrom(cost),
    areaId: areaId === null ? '' : String(areaId),
    themeId: themeId === null ? '' : String(themeId),
    group: group ?? '',
    status,
    why,
    answer,
    version: String(version),
  });
}
