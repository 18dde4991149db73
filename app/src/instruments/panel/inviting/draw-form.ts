import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { InvitePlan } from './draw-invitations.ts';
import { inviteMessages } from './invite-messages.ts';

/** The name of the field for the weight of an area, by its place in the list of areas. */
export function weightField(index: number): string {
  return `kans-${index}`;
}

/** Reads how many to invite, with what chances and with which throws. */
export function drawForm(areas: readonly { area: string }[], locale: Locale) {
  const t = inviteMessages(locale).errors;
  const whole = (min: number) =>
    z
      .string(t.count)
      .trim()
      .regex(/^\d{1,6}$/, t.count)
      .transform(Number)
      .refine((count) => count >= min, t.count);
  const weight = z
    .string(t.weight)
    .trim()
    .regex(/^\d{1,2}([.,]\d{1,3})?$|^100$/, t.weight)
    .transform((typed) => Number(typed.replace(',', '.')))
    .default(1);
  const weights = Object.fromEntries(areas.map((_, index) => [weightField(index), weight]));
  const seed = z.string(t['bad-seed']).trim().min(1, t['bad-seed']).max(200, t['bad-seed']);
  const emptyAreas = z.literal('ja').optional().catch(undefined);
  return z
    .object({ sha256: z.string(), count: whole(1), reserve: whole(0), seed, emptyAreas, ...weights })
    .transform(({ sha256, count, reserve, seed, emptyAreas, ...typed }): InvitePlan => {
      const chosen = typed as Record<string, number>;
      const byArea = areas.map(({ area }, index) => [area, chosen[weightField(index)] ?? 1] as const);
      return { sha256, count, reserve, seed, emptyAreas: emptyAreas === 'ja', weights: Object.fromEntries(byArea) };
    });
}
