import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { adviceMessages } from './advice-messages.ts';
import type { Recommendation } from './load-advice.ts';

type Props = { recommendation: Recommendation; due: string | null; today: string; locale: Locale };

/** What the panel recommends and what the college answered, or when it will. */
export function RecommendationText({ recommendation, due, today, locale }: Props) {
  const t = adviceMessages(locale);
  const { body, answer, answerWhy, answeredBy, answeredAt } = recommendation;
  return (
    <>
      <Prose text={body} />
      {answer && answeredAt && (
        <>
          <Chips>
            <Chip kind={answer}>{t.answer[answer]}</Chip>
          </Chips>
          <Prose text={answerWhy} />
          <Paragraph soft>
            <Written>{t.answered(answeredBy, formatDay(answeredAt, locale))}</Written>
          </Paragraph>
        </>
      )}
      {!answer && due && (
        <Chips>
          <Chip kind="waiting">{(today > due ? t.late : t.due)(formatDay(due, locale))}</Chip>
        </Chips>
      )}
    </>
  );
}
