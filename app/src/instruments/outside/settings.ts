import { z } from 'zod';

/** What residents are told before they leave for another tool, and what the officer counted there afterwards. */
export type OutsideSettings = {
  /** Only https: the address is shown to everybody. */
  url: string;
  organisation: string;
  /** Which data the other tool asks, in plain words. */
  data: string;
  participants: number;
};

export const defaultSettings: OutsideSettings = { url: '', organisation: '', data: '', participants: 0 };

/** Reads the settings from the database or from the staff form; any other address than https is refused. */
export function settingsSchema(wrongUrl: string): z.ZodType<OutsideSettings> {
  return z.object({
    url: z.url({ protocol: /^https$/, error: wrongUrl }),
    organisation: z.string().trim().max(120).default(''),
    data: z.string().trim().max(500).default(''),
    participants: z.coerce.number().int().min(0).max(10_000_000).catch(0),
  });
}

/** The settings of a step, or undefined where its address is not one that we send people to. */
export function settingsOf(step: { settings: unknown }): OutsideSettings | undefined {
  const parsed = settingsSchema('').safeParse(step.settings);
  return parsed.success ? parsed.data : undefined;
}
