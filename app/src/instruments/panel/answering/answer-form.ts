import { z } from 'zod';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Panel } from '../panel.ts';
import { answerMessages } from './answer-messages.ts';
import type { Answer } from './give-answer.ts';
import type { Invited } from './invited.ts';

/** The name of the field in which a category is asked. */
export function fieldOf(categoryId: number): string {
  return `vraag-${categoryId}`;
}

/** Reads a yes: an answer in every category, a name, and e-mail or telephone where somebody has it. */
export function yesForm(panel: Panel, locale: Locale) {
  return z.object(yesFields(panel, locale)).transform((typed) => toAnswer(panel, typed));
}

/** Reads what the desk enters: yes with everything that belongs to it, or no with nothing. */
export function deskForm(panel: Panel, locale: Locale) {
  const t = answerMessages(locale).desk;
  const always = { code: z.string().max(40), channel: z.enum(['paper', 'phone'], t.howNeeded) };
  return z
    .discriminatedUnion(
      'answer',
      [
        z.object({ answer: z.literal('no'), ...always }),
        z.object({ answer: z.literal('yes'), ...always, ...yesFields(panel, locale) }),
      ],
      { error: t.answerNeeded },
    )
    .transform(({ code, channel, ...typed }) => {
      const answer: Answer = typed.answer === 'no' ? { answer: 'no' } : toAnswer(panel, typed);
      return { code, channel, answer };
    });
}

/** The fields as somebody answered them before. */
export function answeredValues({ groups, name, email, phone }: Invited): FormState['values'] {
  return {
    ...Object.fromEntries(
      Object.entries(groups).map(([category, group]) => [fieldOf(Number(category)), String(group)]),
    ),
    name,
    email: email ?? '',
    phone: phone ?? '',
  };
}

function yesFields({ categories }: Panel, locale: Locale) {
  const t = answerMessages(locale);
  const questions = categories.map(({ id, groups }) => {
    const known = (value: string) => groups.some((group) => String(group.id) === value);
    return [fieldOf(id), z.string(t.choose).refine(known, t.choose)] as const;
  });
  const phone = z
    .string()
    .trim()
    .regex(/^[+\d][\d ()-]{7,24}$/, t.badPhone);
  return {
    ...Object.fromEntries(questions),
    name: z.string(t.nameNeeded).trim().min(1, t.nameNeeded).max(100, t.nameNeeded),
    email: z.email(t.badEmail).max(200, t.badEmail).or(z.literal('')).default(''),
    phone: phone.or(z.literal('')).default(''),
  };
}

type Typed = { name: string; email: string; phone: string };

function toAnswer({ categories }: Panel, typed: Typed): Extract<Answer, { answer: 'yes' }> {
  const chosen = typed as Record<string, string>;
  const groups = Object.fromEntries(categories.map(({ id }) => [String(id), Number(chosen[fieldOf(id)])]));
  const { name, email, phone } = typed;
  return { answer: 'yes', groups, name, email, phone };
}
