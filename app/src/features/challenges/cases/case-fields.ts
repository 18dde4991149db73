import { z } from 'zod';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { dayField, optionalText, readRows, textField } from '../../staff/index.ts';
import type { GroundAnswer } from '../admission/grounds.ts';
import type { QualityPoint } from '../agreement/agreement.ts';
import { amount, optionalAmount } from '../amount.ts';
import type { ComparedCriterion, Verdict } from '../comparison/compare.ts';
import { maybeFile, openField } from '../files/file-fields.tsx';
import { fileMessages } from '../files/messages.ts';
import type { Finding } from '../monitoring/checks.ts';
import { admissionMessages } from './admission-messages.ts';
import { decidingMessages } from './deciding-messages.ts';
import { challengeCaseMessages } from './messages.ts';
import { runningMessages } from './running-messages.ts';

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** What the page had seen of the challenge. */
export const seen = z.coerce.number().int().min(0).max(2_000_000_000).default(0);

/** Two answers for each ground of the ordinance; the command says which lack a reason. */
export function groundFields({ grounds }: ChallengeRules, locale: Locale) {
  const t = challengeCaseMessages(locale);
  const each = grounds.flatMap(({ key }) => [
    [`applies.${key}`, z.enum(['yes', 'no'], admissionMessages(locale).grounds.missing)] as const,
    [`reason.${key}`, textField(1000, admissionMessages(locale).grounds.reasonMissing, t.tooLong)] as const,
  ]);
  return z.object({ seen, ...Object.fromEntries<z.ZodType<unknown>>(each) }).transform(({ seen, ...typed }) => {
    const values: Record<string, unknown> = typed;
    const answers = grounds.map(
      ({ key }): GroundAnswer => ({
        ...{ ground: key, applies: values[`applies.${key}`] === 'yes', reason: String(values[`reason.${key}`]) },
      }),
    );
    return { seen, answers };
  });
}

/** The costs, and whether it is whole; the words of each criterion stand beside them. */
export function comparisonFields(locale: Locale) {
  const t = challengeCaseMessages(locale);
  return z.looseObject({
    ...{ seen, present: optionalAmount(t.wrongAmount), proposed: optionalAmount(t.wrongAmount), finish: ticked },
  });
}

const text = (values: FormState['values'], name: string, max: number) =>
  [...([values[name] ?? ''].flat()[0]?.trim() ?? '')].slice(0, max).join('');

const isVerdict = (typed: string): typed is Verdict => typed === 'better' || typed === 'same' || typed === 'worse';

/** The criteria that were filled in wholly. */
export function comparedRows({ comparison }: ChallengeRules, values: FormState['values']): ComparedCriterion[] {
  return comparison.flatMap(({ key }) => {
    const verdict = text(values, `verdict.${key}`, 10);
    const [present, proposed] = [text(values, `now.${key}`, 1000), text(values, `later.${key}`, 1000)];
    return isVerdict(verdict) && present && proposed ? [{ criterion: key, present, proposed, verdict }] : [];
  });
}

/** What the college decides. */
export function decisionFields(locale: Locale) {
  const { tooLong } = challengeCaseMessages(locale);
  const t = decidingMessages(locale).decide;
  return z.object({
    ...{ seen, outcome: z.enum(['grant', 'refuse'], t.outcomeMissing) },
    ground: optionalText(60, tooLong).transform((key) => (key === '' ? null : key)),
    ...{ reasons: textField(3000, t.reasonsMissing, tooLong), conditions: optionalText(2000, tooLong) },
  });
}

/** What is agreed, beside its points of quality. */
export function agreementFields(locale: Locale) {
  const t = challengeCaseMessages(locale);
  const required = (max: number) => textField(max, decidingMessages(locale).agree.wordsMissing, t.tooLong);
  return z.looseObject({
    ...{ seen, scope: required(4000), budget: amount(t.wrongAmount), exitTerms: required(3000) },
    ...{ startsOn: dayField(t.wrongDay), endsOn: dayField(t.wrongDay), otherTerms: optionalText(3000, t.tooLong) },
  });
}

/** The points of quality that were named. */
export function qualityRows(values: FormState['values']): QualityPoint[] {
  return readRows(values, 'quality', ['what', 'norm']).flatMap(({ number, typed }) =>
    typed.what === '' ? [] : [{ key: `q${number}`, what: typed.what.slice(0, 300), norm: typed.norm.slice(0, 300) }],
  );
}

/** A look: which one, and a note; what was found of each point stands beside them. */
export function lookFields(locale: Locale) {
  const t = challengeCaseMessages(locale);
  return z
    .looseObject({
      ...{ seen, dueOn: dayField(t.wrongDay), note: optionalText(3000, t.tooLong), file: maybeFile },
      ...{ about: optionalText(120, t.tooLong), open: openField },
    })
    .refine(({ file, about }) => file === undefined || about !== '', {
      ...{ path: ['about'], error: fileMessages(locale).aboutMissing },
    });
}

const isMet = (typed: string): typed is Finding['met'] => typed === 'yes' || typed === 'partly' || typed === 'no';

/** What was found of each point that was answered. */
export function findingRows(quality: readonly QualityPoint[], values: FormState['values']): Finding[] {
  return quality.flatMap(({ key }) => {
    const met = text(values, `met.${key}`, 10);
    return isMet(met) ? [{ key, met, note: text(values, `note.${key}`, 1000) }] : [];
  });
}

/** What it brought and taught. */
export function evaluationFields(locale: Locale) {
  const { tooLong } = challengeCaseMessages(locale);
  const t = runningMessages(locale).evaluate;
  return z.object({
    ...{ seen, result: textField(4000, t.resultMissing, tooLong), lesson: textField(3000, t.lessonMissing, tooLong) },
    goesOn: z.enum(['same_way', 'changed', 'back_to_town', 'ended'], t.goesOnMissing),
  });
}
