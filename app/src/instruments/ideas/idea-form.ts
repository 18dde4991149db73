import { z } from 'zod';
import type { FormState } from '../../platform/http/form.ts';
import { pictureFields } from '../../platform/pictures/index.ts';
import type { formMessages } from './form-messages.ts';
import type { IdeasSettings } from './settings.ts';

const maxTitle = 80;
export const maxBody = 2000;

/** The fields of the form; they are read leniently first, so that a picture is kept while a title is missing. */
export const ideaFields = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  area: z.string().optional(),
  longitude: z.string().optional(),
  latitude: z.string().optional(),
  authorName: z.string().optional(),
  ...pictureFields.shape,
  submissionKey: z.string().optional(),
  // Twice, where look-alikes were seen while typing and asked about as well.
  anyway: z.union([z.string(), z.array(z.string())]).optional(),
  moderatorFirst: z.string().optional(),
});
export type IdeaFields = z.infer<typeof ideaFields>;

/** An idea that follows the rules of the form. */
export type CheckedIdea = z.infer<ReturnType<typeof checkedIdea>>;

type FormTexts = ReturnType<ReturnType<typeof formMessages>['fields']>;

// Generous, so that nobody on the border is refused; it only keeps nonsense out.
const longitude = z.coerce.number().min(3).max(8);
const latitude = z.coerce.number().min(50).max(54);

/** The rules of the form; counts characters as people do, line ends as one. */
function checkedIdea(t: FormTexts, settings: IdeasSettings) {
  const place = z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  );
  return z
    .object({
      title: z.string().trim().min(1, t.titleMissing).refine(shorterThan(maxTitle), t.titleTooLong),
      body: z.string().trim().min(1, t.bodyMissing).refine(shorterThan(maxBody), t.bodyTooLong),
      area:
        settings.askPlace === 'no'
          ? z
              .unknown()
              .optional()
              .transform(() => undefined)
          : place,
      longitude: longitude.optional().catch(undefined),
      latitude: latitude.optional().catch(undefined),
      authorName: z.string().trim().max(60, t.nameTooLong).default(''),
      alt: z.string().trim().max(200, t.altTooLong).default(''),
      submissionKey: z.uuid().nullable().catch(null).default(null),
    })
    .transform(({ longitude, latitude, area, ...rest }) => ({
      ...rest,
      areaId: area ?? null,
      point:
        settings.askPlace !== 'no' && longitude !== undefined && latitude !== undefined
          ? { longitude, latitude }
          : null,
    }))
    .refine((idea) => settings.askPlace !== 'required' || idea.areaId !== null || idea.point !== null, {
      path: ['area'],
      message: t.placeMissing,
    });
}

/** Checks the fields; every wrong field gets its first error. */
export function checkIdea(
  fields: IdeaFields,
  settings: IdeasSettings,
  t: FormTexts,
): { idea: CheckedIdea; errors: null } | { idea: null; errors: FormState['errors'] } {
  const given = { ...fields, title: fields.title ?? '', body: fields.body ?? '' };
  const parsed = checkedIdea(t, settings).safeParse(given, { error: () => t.placeUnknown });
  if (parsed.success) return { idea: parsed.data, errors: null };
  const errors: FormState['errors'] = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message;
  return { idea: null, errors };
}

function shorterThan(max: number) {
  return (text: string) => [...text].length <= max;
}
