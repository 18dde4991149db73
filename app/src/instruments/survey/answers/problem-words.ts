import type { Locale } from '../../../platform/i18n/locale.ts';
import { answerMessages } from './answer-messages.ts';
import type { AnswerProblem } from './read-answer.ts';

/** What is wrong with an answer, in words that say what to do. */
export function problemWords(problem: AnswerProblem, locale: Locale): string {
  const t = answerMessages(locale).wrong;
  switch (problem.kind) {
    case 'missing':
      return t.missing(problem.question);
    case 'not-an-option':
    case 'other-empty':
    case 'twice':
    case 'row-missing':
    case 'not-a-number':
      return t[problem.kind];
    case 'too-many':
    case 'too-long':
      return t[problem.kind](problem.most);
    case 'places-missing':
      return t[problem.kind](problem.places);
    case 'out-of-range': {
      const [least, most] = [problem.least, problem.most].map((figure) => figure?.toLocaleString(locale) ?? '');
      if (problem.least === null) return t.atMost(most ?? '');
      return problem.most === null ? t.atLeast(least ?? '') : t.between(least ?? '', most ?? '');
    }
  }
}
