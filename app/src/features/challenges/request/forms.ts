import { z } from 'zod';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { looksLikeEmail } from '../../desk/index.ts';
import { dayField, optionalDay, optionalText, textField, typedFrom } from '../../staff/index.ts';
import { optionalAmount } from '../amount.ts';
import type { Challenge } from './load-challenge.ts';
import { requestMessages } from './messages.ts';
import type { SaveRequest } from './save-request.ts';

/** The most characters of each text. */
export const limits = { title: 120, summary: 600, plan: 6000, text: 3000 } as const;

/** What somebody wants; everything may stay empty until it is sent. */
export function requestForm(locale: Locale, areaIds: ReadonlySet<number>) {
  const t = requestMessages(locale);
  const text = (max: number) => optionalText(max, t.tooLong);
  return z
    .object({
      title: text(limits.title),
      summary: text(limits.summary),
      plan: text(limits.plan),
      whyBetter: text(limits.text),
      continuity: text(limits.text),
      neighbours: text(limits.text),
      areaId: z.coerce
        .number()
        .refine((id) => id === 0 || areaIds.has(id))
        .default(0)
        .transform((id) => (id === 0 ? null : id)),
      startsOn: optionalDay(t.wrongDay),
      proposed: optionalAmount(t.wrongAmount),
    })
    .transform(
      ({ whyBetter, continuity, proposed, ...application }): SaveRequest => ({
        ...{ application, challenge: { whyBetter, continuity, proposedCents: proposed } },
      }),
    );
}

/** What the page of the request shows at first. */
export function requestValues(challenge: Challenge): FormState['values'] {
  const { title, summary, plan, whyBetter, continuity, neighbours, areaId, startsOn, proposedCents } = challenge;
  return {
    ...{ title, summary, plan, whyBetter, continuity, neighbours },
    ...{ areaId: String(areaId ?? ''), startsOn: startsOn ?? '' },
    proposed: proposedCents === null ? '' : typedFrom(proposedCents),
  };
}

/** Who asks, and who carries it out. */
export function whoForm(locale: Locale, rules: SchemeRules) {
  const t = requestMessages(locale);
  const text = (max: number) => optionalText(max, t.tooLong);
  return z
    .object({
      applicantKind: z.enum(['', ...rules.whoMay.map(({ key }) => key)], t.wrongKind).default(''),
      applicantName: text(100),
      organisation: text(120),
      email: text(200).refine((email) => email === '' || looksLikeEmail(email), t.wrongEmail),
      postalAddress: text(300),
      carriedOutBy: text(limits.text),
      legalEntity: text(120),
      organisationPublic: z.string().optional(),
    })
    .transform(({ carriedOutBy, legalEntity, organisationPublic, ...application }): SaveRequest => {
      const isPublic = organisationPublic !== undefined;
      return { application, challenge: { carriedOutBy, legalEntity, organisationPublic: isPublic } };
    });
}

/** What the page of who asks shows at first. */
export function whoValues(challenge: Challenge): FormState['values'] {
  const { applicantKind, applicantName, organisation, email, postalAddress, carriedOutBy, legalEntity } = challenge;
  return {
    ...{ applicantKind, applicantName, organisation, email, postalAddress, carriedOutBy, legalEntity },
    ...(challenge.organisationPublic ? { organisationPublic: 'ja' } : {}),
  };
}

/** A talk that either side writes down. */
export function talkForm(locale: Locale) {
  const t = requestMessages(locale);
  return z.object({
    heldOn: dayField(t.wrongDay),
    present: textField(300, t.presentMissing, t.tooLong),
    notes: textField(6000, t.notesMissing, t.tooLong),
    agreed: optionalText(3000, t.tooLong),
    submissionKey: z.uuid(),
  });
}
