import { z } from 'zod';
import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Moment, Phase, PhaseInput } from '../../projects/index.ts';
import { optionalMoment, optionalText, textField } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { readRows, rowField, rowValues } from '../rows.ts';
import { isDay, typedMoment } from '../town-moment.ts';
import { planningMessages } from './messages.ts';

const columns = ['id', 'name', 'from', 'to', 'about'] as const;
export const momentKinds = ['meeting', 'decision', 'council', 'answer', 'other'] as const;

/** The phases that were typed, without nameless rows; and the form with what is wrong in them. */
export function readPhases(
  state: FormState,
  known: readonly Phase[],
  locale: Locale,
): { phases: PhaseInput[]; state: FormState } {
  const t = planningMessages(locale);
  const { tooLong, wrongDay } = staffMessages(locale);
  let checked = state;
  const phases = readRows(state.values, 'phase', columns)
    .filter((row) => row.typed.name !== '')
    .map(({ number, typed }): PhaseInput => {
      const wrong = (column: string, message: string) => {
        checked = withError(checked, rowField('phase', number, column), message);
      };
      if ([...typed.name].length > 120) wrong('name', tooLong(120));
      if ([...typed.about].length > 120) wrong('about', tooLong(120));
      if (typed.from !== '' && !isDay(typed.from)) wrong('from', wrongDay);
      if (typed.to !== '' && !isDay(typed.to)) wrong('to', wrongDay);
      else if (typed.from !== '' && typed.to !== '' && typed.to < typed.from) wrong('to', t.endsFirst);
      return {
        // A phase that a colleague took away meanwhile comes back as a new one.
        id: known.find((phase) => String(phase.id) === typed.id)?.id ?? null,
        name: typed.name,
        startsOn: typed.from || null,
        endsOn: typed.to || null,
        approximate: typed.about || null,
      };
    });
  return { phases, state: checked };
}

/** What the fields of the phases hold at first. */
export function phaseValues(phases: readonly Phase[]): FormState['values'] {
  return rowValues(
    'phase',
    phases.map(({ id, name, startsOn, endsOn, approximate }) => ({
      id: String(id),
      name,
      from: startsOn ?? '',
      to: endsOn ?? '',
      about: approximate ?? '',
    })),
  );
}

/** Reads one moment. */
export function momentForm(locale: Locale) {
  const t = planningMessages(locale);
  const { tooLong, wrongMoment } = staffMessages(locale);
  return z
    .object({
      kind: z.enum(momentKinds, t.kindMissing),
      title: textField(150, t.titleMissing, tooLong),
      startsAt: optionalMoment(wrongMoment),
      endsAt: optionalMoment(wrongMoment),
      approximate: optionalText(120, tooLong).transform((text) => text || null),
      place: optionalText(200, tooLong),
      description: optionalText(2000, tooLong),
    })
    .refine(({ startsAt, approximate }) => startsAt !== null || approximate !== null, {
      path: ['startsAt'],
      error: t.whenMissing,
    })
    .refine(({ startsAt, endsAt }) => endsAt === null || (startsAt !== null && endsAt >= startsAt), {
      path: ['endsAt'],
      error: t.endsFirst,
    });
}

/** What the form of a moment holds at first. */
export function momentValues(moment: Moment | undefined): FormState['values'] {
  if (!moment) return { kind: 'meeting' };
  const { kind, title, startsAt, endsAt, approximate, place, description } = moment;
  return {
    kind,
    title,
    startsAt: typedMoment(startsAt),
    endsAt: typedMoment(endsAt),
    approximate: approximate ?? '',
    place,
    description,
  };
}
