import type { StepLink } from '../../../features/steps/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { choicesPath } from '../voting/choices-path.ts';
import { adviceMessages } from './advice-messages.ts';
import type { Recommendation } from './load-advice.ts';

type Props = {
  step: Pick<StepLink, 'id' | 'projectSlug'>;
  recommendation: Recommendation;
  due: string | null;
  today: string;
  locale: Locale;
};

/** What the panel recommends and what the college answered, or when it will. */
export function RecommendationText({ step, recommendation, due, today, locale }: Props) {
  const t = adviceMessages(locale);
  const { body, answer, answeredAt, earlier, dilemma, dilemmaId } = recommendation;
  return (
    <>
      <Prose text={body} />
      {dilemma !== null && dilemmaId !== null && (
        <Paragraph>
          {t.voted}{' '}
          <Link href={choicesPath(step, dilemmaId)}>
            <Written>{dilemma}</Written>
          </Link>
        </Paragraph>
      )}
      {answer && answeredAt && (
        <AnswerText {...recommendation} answer={answer} answeredAt={answeredAt} locale={locale} />
      )}
      {earlier.map((before) => (
        <>
          <Paragraph>{t.corrected(formatDay(before.replacedAt, locale))}</Paragraph>
          <Prose text={before.changeNote} />
          <Details summary={t.earlier(formatDay(before.answeredAt, locale))}>
            <AnswerText {...before} locale={locale} />
          </Details>
        </>
      ))}
      {!answer && due && (
        <Chips>
          <Chip kind="waiting">{(today > due ? t.late : t.due)(formatDay(due, locale))}</Chip>
        </Chips>
      )}
    </>
  );
}

type Given = Pick<Recommendation, 'answerWhy' | 'answeredBy'> & {
  answer: NonNullable<Recommendation['answer']>;
  answeredAt: Date;
  locale: Locale;
};

function AnswerText({ answer, answerWhy, answeredBy, answeredAt, locale }: Given) {
  const t = adviceMessages(locale);
  return (
    <>
      <Chips>
        <Chip kind={answer}>{t.answer[answer]}</Chip>
      </Chips>
      <Prose text={answerWhy} />
      <Paragraph soft>
        <Written>{t.answered(answeredBy, formatDay(answeredAt, locale))}</Written>
      </Paragraph>
    </>
  );
}
