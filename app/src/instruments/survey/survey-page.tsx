import { type Step, stepCrumbs, type WayToProof } from '../../features/steps/index.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Details } from '../../platform/ui/details.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Filling, minutesFor, pageToGoOn } from './filling/filling.ts';
import { fillingMessages } from './filling/filling-messages.ts';
import { questionsOf } from './questions/question.ts';
import { pagePath, surveyPath } from './survey-path.ts';

type Props = { frame: Frame; filling: Filling; barrier: WayToProof | null; resultsOpen: boolean };

/** The questionnaire for everybody: what it is about, how long it takes, and the button that begins it. */
export function SurveyPage({ frame, filling, barrier, resultsOpen }: Props) {
  const { step, survey } = filling;
  const { locale } = frame;
  const t = fillingMessages(locale);
  const questions = questionsOf(survey?.sections ?? []);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={stepCrumbs(step, locale)}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {questions.length === 0 ? (
        <Paragraph>{t.notMade}</Paragraph>
      ) : (
        <>
          <DataList items={facts(filling, step, locale)} />
          <WhatNow filling={filling} barrier={barrier} locale={locale} />
          {filling.othersHere && barrier === null && <Paragraph soft>{t.othersHere}</Paragraph>}
          {filling.response?.personId === null && barrier === null && (
            <Details summary={t.another}>
              <Paragraph>{t.anotherText}</Paragraph>
              <Form action={`${surveyPath(step)}/opnieuw`} label={t.another}>
                <Button kind="secondary">{t.anotherButton}</Button>
              </Form>
            </Details>
          )}
        </>
      )}
      {resultsOpen && (
        <Buttons>
          <ButtonLink kind="secondary" href={`${surveyPath(step)}/uitkomsten`}>
            {t.results}
          </ButtonLink>
        </Buttons>
      )}
    </Page>
  );
}

function facts({ survey }: Filling, step: Step, locale: Frame['locale']) {
  const t = fillingMessages(locale);
  const sections = survey?.sections ?? [];
  return [
    { name: t.questions, value: String(questionsOf(sections).length) },
    { name: t.time, value: t.minutes(minutesFor(sections)) },
    ...(step.closesAt ? [{ name: t.until, value: formatMoment(step.closesAt, locale) }] : []),
  ];
}

function WhatNow({ filling, barrier, locale }: Pick<Props, 'filling' | 'barrier'> & { locale: Frame['locale'] }) {
  const t = fillingMessages(locale);
  const { step, response, pages } = filling;
  if (response?.sentAt)
    return (
      <Alert kind="ok" title={t.sentTitle}>
        {t.sentText}
      </Alert>
    );
  if (barrier)
    return (
      <>
        <Paragraph>{barrier.text}</Paragraph>
        {barrier.link && (
          <Buttons>
            <ButtonLink href={barrier.link.href}>{barrier.link.label}</ButtonLink>
          </Buttons>
        )}
      </>
    );
  const next = response ? pageToGoOn(filling) : pages[0];
  const href = next ? pagePath(step, next.number) : `${surveyPath(step)}/nakijken`;
  return (
    <>
      <Paragraph>{response ? t.goOnText : t.anonymous}</Paragraph>
      <Buttons>
        <ButtonLink href={href}>{response ? t.goOn : t.begin}</ButtonLink>
      </Buttons>
    </>
  );
}
