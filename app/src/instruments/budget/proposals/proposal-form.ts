import { z } from 'zod';
import { centsFrom, optionalText, textField } from '../../../features/staff/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { proposalMessages } from './proposal-messages.ts';

export const maxProposal = 2000;

/** What a resident proposes; the estimate in cents. */
export type Proposal = {
  title: string;
  body: string;
  areaId: number | null;
  estimate: number | null;
  authorName: string;
  submissionKey: string | null;
};

/** Reads a proposal; `anyway` and `moderatorFirst` are the answers to questions that are asked once. */
export function proposalForm(locale: Locale, areas: readonly { id: number }[]) {
  const t = proposalMessages(locale);
  const once = z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => (given === undefined || given.length === 0 ? undefined : 'ja'));
  return z.object({
    title: textField(80, t.titleMissing, t.tooLong),
    body: textField(maxProposal, t.bodyMissing, t.tooLong),
    areaId: z
      .string()
      .default('')
      .transform((typed) => (typed === '' ? null : Number(typed)))
      .refine((id) => id === null || areas.some((area) => area.id === id), t.areaWrong),
    estimate: z
      .string()
      .default('')
      .transform((typed) => (typed.trim() === '' ? null : (centsFrom(typed.trim()) ?? 0)))
      .refine((cents) => cents === null || cents > 0, t.estimateWrong),
    authorName: optionalText(60, t.tooLong),
    submissionKey: z.uuid().nullable().catch(null).default(null),
    anyway: once,
    moderatorFirst: once,
  });
}
