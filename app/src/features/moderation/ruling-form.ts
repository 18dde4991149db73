import { z } from 'zod';
import { manyOf } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { categories, decisions } from './decision.ts';
import { messages } from './messages.ts';

/** The decision with its reason, as the moderator's forms send it. */
export function rulingForm(locale: Locale) {
  const t = messages(locale).errors;
  return z.object({
    decision: z.enum(decisions, { error: t.decision }),
    category: z.enum(categories).nullable().catch(null),
    ownWords: z.string().trim().max(2000, t.tooLong).prefault(''),
  });
}

/** The same for several texts at once; the button beside a text carries its whole decision: "publish|comment:12@0". */
export function bulkForm(locale: Locale) {
  const several = rulingForm(locale).extend({
    item: manyOf(z.string()).pipe(z.array(z.string()).min(1, messages(locale).errors.nothing)),
  });
  return z.preprocess((given) => {
    const quick = (given as { quick?: unknown }).quick;
    if (typeof quick !== 'string') return given;
    const [decision, item] = quick.split('|');
    return { decision, item };
  }, several);
}
