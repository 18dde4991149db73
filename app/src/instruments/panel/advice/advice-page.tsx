import type { Step } from '../../../features/steps/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { PanelSubPage } from '../public/panel-sub-page.tsx';
import { adviceMessages } from './advice-messages.ts';
import type { Advice } from './load-advice.ts';
import { RecommendationText } from './recommendation-section.tsx';

type Props = { frame: Frame; step: Step; advice: Advice & { publishedAt: Date }; today: string };

/** The advice of a panel for everybody, each recommendation with its answer. */
export function AdvicePage({ frame, step, advice, today }: Props) {
  const { locale } = frame;
  const t = adviceMessages(locale);
  const { recommendations } = advice;
  const answered = recommendations.filter(({ answer }) => answer).length;
  return (
    <PanelSubPage frame={frame} step={step} title={t.advice}>
      <PageTitle>
        <Written>{advice.title}</Written>
      </PageTitle>
      <Paragraph>
        {t.published(formatDay(advice.publishedAt, locale))} {t.count(answered, recommendations.length)}
      </Paragraph>
      <Prose text={advice.introduction} />
      {recommendations.map((each, index) => (
        <Section
          title={
            <>
              {index + 1}. <Written>{each.title}</Written>
            </>
          }
        >
          <RecommendationText step={step} recommendation={each} due={advice.answerDue} today={today} locale={locale} />
        </Section>
      ))}
    </PanelSubPage>
  );
}
