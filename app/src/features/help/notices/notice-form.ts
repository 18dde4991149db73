import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { findPersonalData } from '../../moderation/index.ts';
import { noticeMessages } from './messages.ts';
import { closings, kinds } from './notice.ts';

export const longest = { title: 100, body: 1500, place: 100, name: 80 } as const;
/** The choice "at the place of the initiative" among the areas. */
export const atInitiative = 'initiatief';

/** The form of a need or an offer. Addresses in it are refused: contact goes through the site. */
export function noticeForm(locale: Locale) {
  const t = noticeMessages(locale).problems;
  const open = (text: string) => findPersonalData(text).length === 0;
  return z
    .object({
      kind: z.enum(kinds, { error: t.kind }),
      title: z.string(t.title).trim().min(1, t.title).max(longest.title, t.titleLong).refine(open, t.personal),
      body: z.string(t.body).trim().min(1, t.body).max(longest.body, t.bodyLong).refine(open, t.personal),
      area: z
        .union([z.literal(atInitiative), z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)])
        .nullable()
        .prefault(null)
        .catch(null),
      place: z.string().trim().max(longest.place, t.placeLong).refine(open, t.personal).prefault(''),
      untilOn: z.iso.date(t.until),
      organisation: z.string().trim().max(longest.name, t.nameLong).refine(open, t.personal).prefault(''),
      authorName: z.string().trim().max(longest.name, t.nameLong).refine(open, t.personal).prefault(''),
      submissionKey: z.uuid().nullable().catch(null).prefault(null),
    })
    .transform(({ area, submissionKey, ...draft }) => ({
      draft: { ...draft, areaId: typeof area === 'number' ? area : null },
      atInitiative: area === atInitiative,
      submissionKey,
    }));
}

/** How a notice ended. */
export function closingForm(locale: Locale) {
  return z.object({ closing: z.enum(closings, { error: noticeMessages(locale).problems.closing }) });
}
