import { z } from 'zod';
import { assuranceLevels } from '../../platform/actor.ts';
import { type FormState, manyOf } from '../../platform/http/form.ts';
import type { Step } from '../steps/index.ts';
import type { stepMessages } from './step-messages.ts';
import { fromTownClock, toTownClock } from './town-clock.ts';

type Texts = ReturnType<typeof stepMessages>;

/** The fields that every step has; those of its instrument are read by the instrument's own schema. */
export function stepForm(t: Texts) {
  const moment = z
    .string()
    .default('')
    .transform((text, context) => {
      if (text === '') return null;
      const date = fromTownClock(text);
      if (date) return date;
      context.addIssue({ code: 'custom', message: t.dateWrong });
      return z.NEVER;
    });
  return z
    .object({
      title: z.string({ error: t.titleMissing }).trim().min(1, t.titleMissing).max(120),
      intro: z.string().trim().max(1000).default(''),
      opensAt: moment,
      closesAt: moment,
      limit: z
        .union([
          z.literal(''),
          z.coerce.number({ error: t.limitWrong }).int(t.limitWrong).min(1, t.limitWrong).max(1000),
        ])
        .default('')
        .transform((value) => (value === '' ? null : value)),
      assurance: z.enum(assuranceLevels, { error: t.assuranceMissing }),
      moderation: z.enum(['before', 'after'], { error: t.moderationMissing }),
      areas: manyOf(z.coerce.number().int().positive()),
    })
    .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || closesAt > opensAt, {
      path: ['closesAt'],
      message: t.closesEarly,
    });
}

/** The form of a step with what is known of it; the settings of its instrument by their own names. */
export function stepValues(step: Step): FormState['values'] {
  const settings = Object.entries(step.settings as Record<string, unknown>).map(([name, value]): [string, string] => [
    `settings.${name}`,
    typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value),
  ]);
  return {
    title: step.title,
    intro: step.intro,
    opensAt: step.opensAt ? toTownClock(step.opensAt) : '',
    closesAt: step.closesAt ? toTownClock(step.closesAt) : '',
    limit: step.limitPerPerson === null ? '' : String(step.limitPerPerson),
    assurance: step.assurance,
    moderation: step.moderation,
    areas: step.areaIds.map(String),
    ...Object.fromEntries(settings),
  };
}

/** The settings that were typed, under the names that the instrument knows. */
export function settingsTyped(values: FormState['values']): Record<string, string | string[]> {
  const own = Object.entries(values).filter(([name]) => name.startsWith('settings.'));
  return Object.fromEntries(own.map(([name, value]) => [name.slice('settings.'.length), value]));
}
