import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { startMessages } from './messages.ts';

export const longest = { what: 600, why: 2000, place: 200, who: 1000 } as const;

// Generous, so that nobody on the border is refused; it only keeps nonsense out.
const longitude = z.coerce.number().min(3).max(8).optional().catch(undefined);
const latitude = z.coerce.number().min(50).max(54).optional().catch(undefined);

/** What, why, where and who, as the form sends it. */
export function initiativeFields(locale: Locale) {
  const t = startMessages(locale);
  const text = (max: number) => z.string().trim().refine(within(max), t.tooLong(max)).prefault('');
  const needed = (max: number, missing: string, tooLong = t.tooLong(max)) =>
    z.string().trim().min(1, missing).refine(within(max), tooLong).prefault('');
  return z
    .object({
      title: needed(80, t.nameMissing, t.nameTooLong),
      what: needed(longest.what, t.whatMissing),
      why: needed(longest.why, t.whyMissing),
      place: text(longest.place),
      who: text(longest.who),
      area: z.preprocess(
        (value) => (value === '' ? undefined : value),
        z.coerce.number({ error: t.placeUnknown }).int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
      ),
      longitude,
      latitude,
      isPhysical: z
        .unknown()
        .optional()
        .transform((value) => value !== undefined),
      submissionKey: z.uuid().nullable().catch(null).default(null),
      anyway: z.unknown().optional(),
    })
    .transform(({ area, longitude: lon, latitude: lat, anyway, ...texts }) => ({
      ...texts,
      areaId: area ?? null,
      point: lon === undefined || lat === undefined ? null : { longitude: lon, latitude: lat },
      anyway: anyway !== undefined,
    }));
}

/** The form with which one begins: the same, and what is on its picture. */
export function startFields(locale: Locale, { hasPicture }: { hasPicture: boolean }) {
  const t = startMessages(locale);
  const alt = z.string().trim().max(200, t.tooLong(200)).prefault('');
  return z.intersection(
    initiativeFields(locale),
    z.object({ alt: hasPicture ? alt.refine((text) => text !== '', t.altMissing) : alt }),
  );
}

/** What, why, where and who of an initiative. */
export type InitiativeTexts = Omit<z.output<ReturnType<typeof initiativeFields>>, 'submissionKey' | 'anyway'>;

/** Counts characters as people do. */
function within(max: number) {
  return (text: string) => [...text].length <= max;
}
