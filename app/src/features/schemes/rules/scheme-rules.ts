import { z } from 'zod';
import { type SchemeRules, schemeParts } from '../../../platform/town-scheme.ts';

// A milliard euros, as for every amount that is typed.
const cents = z.number().int().min(0).max(100_000_000_000);
const words = (max: number) => z.string().trim().min(1).max(max);
const option = z.object({ key: z.string().regex(/^[a-z0-9-]{1,40}$/), name: words(200) });
const differentKeys = (options: readonly { key: string }[]) =>
  new Set(options.map(({ key }) => key)).size === options.length;

/** What the rules of a scheme must be, wherever they come from: configuration, a form or the database. */
export const schemeRules = z.object({
  name: words(120),
  about: words(2000),
  whoMay: z.array(option).min(1).max(12).refine(differentKeys),
  purposes: z.array(option).max(20).refine(differentKeys),
  notFor: z.array(words(300)).max(20),
  kinds: z
    .array(option.extend({ mostCents: cents, per: z.enum(['plan', 'person']), drawing: z.boolean() }))
    .min(1)
    .max(20)
    .refine(differentKeys),
  criteria: z
    .array(option.extend({ explained: words(300) }))
    .max(12)
    .refine(differentKeys),
  parts: z.array(z.enum(schemeParts)),
  terms: z.object({
    decisionDays: z.number().int().min(1).max(250),
    answerDays: z.number().int().min(1).max(100),
    objectionWeeks: z.number().int().min(1).max(26),
    // Rules that were kept before objections were handled here say nothing of it; then the law does (Awb 7:10).
    objectionDecisionWeeks: z.number().int().min(1).max(26).default(6),
    reportWeeks: z.number().int().min(1).max(104),
  }),
  unforeseenPercent: z.number().int().min(0).max(50),
  yearlyCents: cents,
  areas: z.array(z.object({ code: words(40), cents })).max(200),
  council: z
    .object({
      name: words(120),
      seats: z.number().int().min(1).max(50),
      meetingsPerYear: z.number().int().min(1).max(60),
    })
    .nullable(),
  decidedBy: words(200),
  letters: z.object({
    ...{ granted: words(3000), refused: words(3000), objection: words(3000), signature: words(300) },
    appeal: words(3000).default(
      'Bent u het niet eens met dit besluit op uw bezwaar? Dan kunt u binnen zes weken in beroep gaan bij de rechtbank.',
    ),
  }),
  reclaimFromCents: cents,
  challenge: z
    .object({
      grounds: z
        .array(option.extend({ question: words(300) }))
        .min(1)
        .max(20)
        .refine(differentKeys),
      comparison: z.array(option).min(1).max(12).refine(differentKeys),
      supporters: z.number().int().min(0).max(10_000),
      extensionDays: z.number().int().min(1).max(250),
      monitoringMonths: z.number().int().min(1).max(24),
    })
    .nullable()
    .default(null),
}) satisfies z.ZodType<SchemeRules>;

/** The ceiling of the town or of an area (by its code) for a year; null where an area has none of its own. */
export function ceilingIn(rules: SchemeRules, areaCode: string | null): number | null {
  if (areaCode === null) return rules.yearlyCents;
  return rules.areas.find(({ code }) => code === areaCode)?.cents ?? null;
}
