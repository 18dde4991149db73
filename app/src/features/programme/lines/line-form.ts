import { z } from 'zod';
import { manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { optionalDay, optionalText, textField } from '../../staff/index.ts';
import { programmeMessages } from '../messages.ts';
import { linesMessages } from './messages.ts';
import type { Line } from './programme.ts';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** Reads a line as an officer fills it in. */
export function lineForm(locale: Locale) {
  const t = linesMessages(locale);
  const { tooLong } = programmeMessages(locale);
  return z
    .object({
      pillarId: id.catch(0),
      spearheadId: id.nullable().catch(null).default(null),
      code: optionalText(20, tooLong),
      name: textField(120, t.missingName, tooLong),
      goal: optionalText(1000, tooLong),
      yearlyCount: z.preprocess(
        (given) => (given === undefined || given === '' ? null : given),
        z.coerce.number(t.wrongCount).int(t.wrongCount).min(1, t.wrongCount).max(1000, t.wrongCount).nullable(),
      ),
      yearlyWhat: optionalText(80, tooLong),
      takes: manyOf(z.string()),
      endedOn: optionalDay(t.wrongDay),
      revision: z.coerce.number().int().catch(0).default(0),
      submissionKey: z.uuid().optional(),
    })
    .refine(({ pillarId }) => pillarId > 0, { path: ['pillarId'], error: t.missingPillar })
    .refine(({ yearlyCount, yearlyWhat }) => (yearlyCount === null) === (yearlyWhat === ''), {
      ...{ path: ['yearlyWhat'], error: t.bothYearly },
    });
}

/** What the fields of a line hold at first. */
export function lineValues(line: Line): Record<string, string | string[]> {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    ...{ pillarId: text(line.pillarId), spearheadId: text(line.spearheadId), code: line.code, name: line.name },
    ...{ goal: line.goal, yearlyCount: text(line.yearlyCount), yearlyWhat: line.yearlyWhat, takes: line.takes },
    ...{ endedOn: text(line.endedOn), revision: text(line.revision) },
  };
}
