import { z } from 'zod';
import { type FormState, manyOf } from '../../../platform/http/form.ts';
import { type Locale, locales } from '../../../platform/i18n/locale.ts';
import { subscribingMessages } from './messages.ts';
import type { Choice } from './subscribe.ts';

const id = z.coerce.number().int().positive().max(2_147_483_647);
// More than there are; a list without end would only be work.
const ids = manyOf(id).refine((chosen) => chosen.length <= 200);

/** What somebody wants to read about. */
const choice = { taal: z.enum(locales), thema: ids, gebied: ids, wijk: ids };

/** The form on the page of a subscription. */
export function choiceForm(locale: Locale) {
  const t = subscribingMessages(locale);
  return z.object({ ...choice, taal: z.enum(locales, t.languageNeeded) }).transform(toChoice);
}

/** The form with which somebody subscribes; without choices it is about everything, in the language of the page. */
export function subscribeForm(locale: Locale) {
  const t = subscribingMessages(locale);
  return z
    .object({
      email: z.string(t.emailNeeded).trim().toLowerCase().max(254, t.emailNeeded).pipe(z.email(t.emailNeeded)),
      ...choice,
      taal: z.enum(locales).catch(locale),
    })
    .transform(({ email, ...rest }) => ({ email, choice: toChoice(rest) }));
}

type Chosen = { taal: Locale; thema: number[]; gebied: number[]; wijk: number[] };

function toChoice({ taal, thema, gebied, wijk }: Chosen): Choice {
  return { language: taal, themeIds: [...new Set(thema)], areaIds: [...new Set([...gebied, ...wijk])] };
}

/** A choice as the form shows it: districts and neighbourhoods each tick their own. */
export function choiceValues({ language, themeIds, areaIds }: Choice): FormState['values'] {
  const areas = areaIds.map(String);
  return { taal: language, thema: themeIds.map(String), gebied: areas, wijk: areas };
}
