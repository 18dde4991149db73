import { stepCrumbs } from '../../../features/steps/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import { statementsOf } from '../scan.ts';
import { scanPath } from '../scan-path.ts';
import type { Barrier } from './barrier.ts';
import { shownCode } from './participant.ts';
import { minutesFor, type Scoring } from './scoring.ts';
import { scoringMessages } from './scoring-messages.ts';

type Props = { frame: Frame; scoring: Scoring; barrier: Barrier | null };

/** A value scan for everybody: what it is about, when the rounds are, and the button that begins it. */
export function HomePage({ frame, scoring, barrier }: Props) {
  const { step, participant, readable } = scoring;
  const { locale } = frame;
  const t = scoringMessages(locale);
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
      <DataList items={facts(scoring, locale)} />
      <WhatNow scoring={scoring} barrier={barrier} locale={locale} />
      {readable && (
        <Buttons>
          <ButtonLink kind="secondary" href={scanPath(step, 'results')}>
            {t.results}
          </ButtonLink>
        </Buttons>
      )}
      {participant?.personId === null && (
        <Details summary={t.another}>
          <Paragraph>{t.anotherText}</Paragraph>
          <Paragraph>{t.yourCode(shownCode(participant.code))}</Paragraph>
          <Form action={scanPath(step, 'another')} label={t.another}>
            <Button kind="secondary">{t.anotherButton}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

function facts({ step, scan }: Scoring, locale: Frame['locale']) {
  const t = scoringMessages(locale);
  const day = (date: Date | string) => formatDay(date, locale);
  const { beforeUntil, afterFrom } = scan;
  const closes = step.closesAt && day(step.closesAt);
  const first = beforeUntil ? t.until(day(beforeUntil)) : afterFrom === null && closes ? t.until(closes) : null;
  const second = afterFrom && (closes ? t.fromUntil(day(afterFrom), closes) : t.from(day(afterFrom)));
  return [
    { name: t.facts.statements, value: String(statementsOf(scan).length) },
    { name: t.facts.time, value: t.minutes(minutesFor(scan)) },
    ...(first ? [{ name: t.facts.first, value: first }] : []),
    ...(second ? [{ name: t.facts.second, value: second }] : []),
  ];
}

function WhatNow({ scoring, barrier, locale }: Omit<Props, 'frame'> & { locale: Frame['locale'] }) {
  const t = scoringMessages(locale);
  const { step, scan, open, participant } = scoring;
  if (open !== null && participant?.scored.has(open))
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
  if (statementsOf(scan).length === 0) return <Paragraph>{t.notMade}</Paragraph>;
  return (
    <>
      <List items={[...(participant ? [t.again] : []), t.alone, t.anonymous]} />
      <Buttons>
        <ButtonLink href={scanPath(step, 'score')}>
          {t.begin} <span class="app-hidden">({scanMessages(locale).round[open ?? 1]})</span>
        </ButtonLink>
      </Buttons>
    </>
  );
}
