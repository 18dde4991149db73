import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { answerMessages } from './answer-messages.ts';
import type { CodeError } from './invited.ts';

/** A code as a field of a form. */
export function codeIn(locale: Locale) {
  const needed = answerMessages(locale).codeNeeded;
  return z.string(needed).trim().min(1, needed).max(40, needed);
}

/** Why a code does not work, in words. */
export function codeProblem({ kind }: CodeError, locale: Locale): string {
  const t = answerMessages(locale);
  switch (kind) {
    case 'wrong-code':
      return t.wrongCode;
    case 'too-many-tries':
      return t.tooManyTries;
  }
}
