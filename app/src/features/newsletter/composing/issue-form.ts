import { z } from 'zod';
import { type FormState, manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { optionalMoment, optionalText, textField } from '../../staff/index.ts';
import { teamMessages } from '../team-messages.ts';
import type { Candidate } from './candidate.ts';
import { type IssueTexts, itemKinds, longest } from './issue.ts';
import { composingMessages } from './messages.ts';
import { moves } from './pieces.ts';

const id = z.coerce.number().int().positive().max(2_147_483_647);
const ids = manyOf(id).refine((chosen) => chosen.length <= 200);
const key = z.uuid().nullable().catch(null).prefault(null);

/** A button that may be pressed once. */
export const onceForm = z.object({ submissionKey: key });

/** Title and opening words. */
export function textsForm(locale: Locale) {
  const t = composingMessages(locale);
  return z.object({
    titleNl: textField(longest.title, teamMessages(locale).refused['no-title'], t.tooLong),
    titleEn: optionalText(longest.title, t.tooLong),
    introNl: optionalText(longest.intro, t.tooLong),
    introEn: optionalText(longest.intro, t.tooLong),
  });
}

/** What an issue says, as its form shows it. */
export function textsValues({ titleNl, titleEn, introNl, introEn }: IssueTexts): FormState['values'] {
  return { titleNl, titleEn, introNl, introEn };
}

/** A piece: its words and for whom it is. */
export function pieceForm(locale: Locale) {
  const t = composingMessages(locale);
  return z
    .object({
      titleNl: textField(longest.title, t.pieceNeeded, t.tooLong),
      textNl: textField(longest.text, t.textNeeded, t.tooLong),
      titleEn: optionalText(longest.title, t.tooLong),
      textEn: optionalText(longest.text, t.tooLong),
      thema: ids,
      gebied: ids,
      wijk: ids,
      submissionKey: key,
    })
    .transform(({ thema, gebied, wijk, submissionKey, ...texts }) => ({
      texts: { ...texts, themeIds: [...new Set(thema)], areaIds: [...new Set([...gebied, ...wijk])] },
      submissionKey,
    }));
}

const picked = manyOf(z.string().regex(/^[a-z]+:\d{1,15}$/)).refine((chosen) => chosen.length <= 100);

/** Records that were ticked, by the names of their sources; each kind is a group of its own. */
export const pickForm = z
  .object(Object.fromEntries(itemKinds.map((kind) => [kind, picked])))
  .transform((groups) => Object.values(groups).flat());

/** What is ticked, as the form shows it. */
export function pickValues(proposed: readonly Candidate[]): FormState['values'] {
  return Object.fromEntries(
    [...Map.groupBy(proposed, ({ kind }) => kind)].map(([kind, own]) => [kind, own.map(({ source }) => source)]),
  );
}

/** What to do with the place of a piece. */
export const moveForm = z.object({ move: z.enum(moves) });

/** When to send: at once, or at a moment. */
export function sendForm(locale: Locale) {
  const t = composingMessages(locale);
  return z
    .object({ how: z.enum(['now', 'later']), sendAt: optionalMoment(t.momentWrong) })
    .superRefine(({ how, sendAt }, context) => {
      if (how === 'later' && sendAt === null) {
        context.addIssue({ code: 'custom', path: ['sendAt'], message: t.momentWrong });
      }
    });
}
