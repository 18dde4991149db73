import { z } from 'zod';

/** What a contribution can be called in a step of ideas. */
export const nouns = ['idea', 'question', 'plan'] as const;
// A remark is of another instrument, and is read on the same page.
const knownNouns = [...nouns, 'remark'] as const;
export type Noun = (typeof knownNouns)[number];

export type IdeasSettings = {
  noun: Noun;
  allowSupport: boolean;
  allowComments: boolean;
  askPlace: 'no' | 'optional' | 'required';
  askPicture: boolean;
};

export const defaultSettings: IdeasSettings = {
  noun: 'idea',
  allowSupport: true,
  allowComments: true,
  askPlace: 'optional',
  askPicture: true,
};

// The database holds booleans, the staff form sends words.
const yesOrNo = (fallback: boolean) =>
  z.union([z.boolean(), z.enum(['ja', 'nee']).transform((answer) => answer === 'ja')]).default(fallback);

/** The settings that only ideas know, from the database or from the staff form. */
export const settingsSchema: z.ZodType<IdeasSettings> = z.object({
  noun: z.enum(knownNouns).default(defaultSettings.noun),
  allowSupport: yesOrNo(defaultSettings.allowSupport),
  allowComments: yesOrNo(defaultSettings.allowComments),
  askPlace: z.enum(['no', 'optional', 'required']).default(defaultSettings.askPlace),
  askPicture: yesOrNo(defaultSettings.askPicture),
});

/** The settings of a step; what is stored wrongly counts as not stored, so that residents still get their page. */
export function settingsOf(step: { settings: unknown }): IdeasSettings {
  const parsed = settingsSchema.safeParse(step.settings ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}
