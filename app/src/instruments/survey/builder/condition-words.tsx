import type { Locale } from '../../../platform/i18n/locale.ts';
import { Written } from '../../../platform/ui/written.tsx';
import { answerMessages } from '../answers/answer-messages.ts';
import { textOf } from '../answers/answer-words.ts';
import { conditionOptions, otherKey, type Question, questionsOf, type Section } from '../questions/question.ts';
import { builderMessages } from './builder-messages.ts';

type Props = { question: Question; sections: readonly Section[]; locale: Locale };

/** Of whom a question with a condition is asked, in a sentence. */
export function ConditionWords({ question: { onlyIf }, sections, locale }: Props) {
  const t = builderMessages(locale).onlyIf;
  const on = questionsOf(sections).find(({ id }) => id === onlyIf?.questionId);
  if (!on || !onlyIf) return null;
  const { other } = answerMessages(locale);
  const chosen = textOf(conditionOptions(on, other), onlyIf.option);
  return (
    <>
      {t.before} “<Written>{on.text}</Written>” {t.between}{' '}
      {onlyIf.option === otherKey ? chosen : <Written>{chosen}</Written>}
    </>
  );
}
