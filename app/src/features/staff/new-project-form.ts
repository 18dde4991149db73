import { z } from 'zod';
import { manyOf } from '../../platform/http/form.ts';
import type { staffMessages } from './messages.ts';

type Texts = ReturnType<typeof staffMessages>;
const day = /^\d{4}-\d{2}-\d{2}$/;
const ids = manyOf(z.coerce.number().int().positive());

/** The question, the introduction and the labels of a trajectory. */
export function textFields(t: Texts) {
  return {
    question: z.string({ error: t.questionMissing }).trim().min(1, t.questionMissing).max(120, t.questionTooLong),
    intro: z.string({ error: t.introMissing }).trim().min(1, t.introMissing).max(1000),
    themes: ids,
    areas: ids.refine((chosen) => chosen.length > 0, t.areaMissing),
  };
}

/** The ten questions about a new trajectory. */
export function newProjectForm(t: Texts) {
  return z
    .object({
      situation: z.string({ error: t.situationMissing }).min(1, t.situationMissing),
      ...textFields(t),
      startsOn: z.string({ error: t.startMissing }).regex(day, t.startMissing),
      decisionOn: z
        .string()
        .optional()
        .transform((value) => (value && day.test(value) ? value : null)),
      openPoints: z.string({ error: t.openMissing }).trim().min(1, t.openMissing).max(2000),
      fixedPoints: z.string({ error: t.fixedMissing }).trim().min(1, t.fixedMissing).max(2000),
      decides: z.string({ error: t.decidesMissing }).trim().min(1, t.decidesMissing).max(500),
    })
    .refine((form) => form.decisionOn === null || form.decisionOn > form.startsOn, {
      path: ['decisionOn'],
      message: t.decisionEarly,
    });
}
