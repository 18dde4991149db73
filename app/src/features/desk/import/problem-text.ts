import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Problem } from './judge-row.ts';
import { importMessages } from './messages.ts';

/** Why a row does not come in, in a sentence. */
export function problemText(problem: Problem, locale: Locale): string {
  const t = importMessages(locale).problems;
  const { value = '', line = 0, max = 0 } = problem;
  switch (problem.kind) {
    case 'too-many-cells':
    case 'title-missing':
    case 'name-missing':
      return t[problem.kind];
    case 'too-long':
    case 'limit-reached':
      return t[problem.kind](max);
    case 'unknown-channel':
    case 'unknown-area':
    case 'outside-area':
    case 'invalid-email':
    case 'invalid-phone':
    case 'unknown-preference':
    case 'preference-without-means':
    case 'unknown-yes-no':
    case 'reference-known':
      return t[problem.kind](value);
    case 'reference-twice':
      return t[problem.kind](value, line);
    case 'same-title-and-name':
      return t[problem.kind](line);
  }
}
