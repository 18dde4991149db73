import { z } from 'zod';
import { assuranceLevels } from '../../../platform/actor.ts';
import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Instrument, type Step, type StepInput, stepActs } from '../../steps/index.ts';
import { ids, optionalMoment, optionalText, textField } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { typedMoment } from '../town-moment.ts';
import { stepMessages } from './messages.ts';

const prefix = 'settings.';

/** Reads what every step has; the instrument reads its own settings. */
export function stepForm(locale: Locale) {
  const t = stepMessages(locale);
  const { tooLong, wrongMoment } = staffMessages(locale);
  return z
    .object({
      title: textField(150, t.titleMissing, tooLong),
      intro: optionalText(2000, tooLong),
      opensAt: optionalMoment(wrongMoment),
      closesAt: optionalMoment(wrongMoment),
      limitPerPerson: z.preprocess(
        (given) => (given === '' || given === undefined ? null : given),
        z.coerce.number(t.limitWrong).int(t.limitWrong).min(1, t.limitWrong).max(10_000, t.limitWrong).nullable(),
      ),
      assurance: z.enum(assuranceLevels, t.assuranceMissing),
      moderation: z.enum(['before', 'after'], t.moderationMissing),
      areaIds: ids,
    })
    .refine(({ opensAt, closesAt }) => opensAt === null || closesAt === null || closesAt > opensAt, {
      path: ['closesAt'],
      error: t.closesFirst,
    });
}

/** The instrument's settings as typed, and the form with what the instrument finds wrong in them. */
export function readSettings(state: FormState, instrument: Instrument, locale: Locale) {
  const typed = Object.entries(state.values).filter(([name]) => name.startsWith(prefix));
  const given = Object.fromEntries(typed.map(([name, value]) => [name.slice(prefix.length), value]));
  const parsed = instrument.settings(locale).safeParse(given);
  if (parsed.success) return { settings: parsed.data, state };
  const checked = parsed.error.issues.reduce(
    (all, issue) => withError(all, `${prefix}${String(issue.path[0] ?? '')}`, issue.message),
    state,
  );
  return { settings: null, state: checked };
}

/** The acts that were ticked for each of these phases; phases without a tick are left out. */
export function readPhaseActs(values: FormState['values'], phaseIds: readonly number[]): StepInput['phases'] {
  return phaseIds
    .map((phaseId) => {
      const ticked = [values[phaseField(phaseId)] ?? []].flat();
      return { phaseId, acts: stepActs.filter((act) => ticked.includes(act)) };
    })
    .filter(({ acts }) => acts.length > 0);
}

/** The name of the tick boxes of a phase. */
export function phaseField(phaseId: number): string {
  return `acts.${phaseId}`;
}

/** What the form of a new step holds at first. */
export function newStepValues(instrument: Instrument): FormState['values'] {
  return { assurance: 'email', moderation: 'after', ...settingValues(instrument.defaults) };
}

/** What the form of a step holds at first. */
export function stepValues(step: Step, phases: StepInput['phases']): FormState['values'] {
  return {
    title: step.title,
    intro: step.intro,
    opensAt: typedMoment(step.opensAt),
    closesAt: typedMoment(step.closesAt),
    limitPerPerson: step.limitPerPerson === null ? '' : String(step.limitPerPerson),
    assurance: step.assurance,
    moderation: step.moderation,
    areaIds: step.areaIds.map(String),
    ...Object.fromEntries(phases.map(({ phaseId, acts }) => [phaseField(phaseId), acts])),
    ...settingValues(step.settings),
  };
}

/** Settings as form values: what is yes or no travels as a word. */
function settingValues(settings: unknown): Record<string, string> {
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `${prefix}${name}`,
      typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value ?? ''),
    ]),
  );
}
