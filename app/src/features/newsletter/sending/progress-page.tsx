import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import type { Issue } from '../composing/load-issue.ts';
import { IssueChip } from '../composing/overview-page.tsx';
import { IssueBody } from '../reading/issue-body.tsx';
import { TeamPage } from '../team-page.tsx';
import { sendingMessages } from './messages.ts';
import { minutesLeft, type Progress } from './progress.ts';

type Props = {
  frame: Frame;
  issue: Issue;
  progress: Progress;
  pace: FormState;
  refusal?: string | undefined;
};

/** How the sending of an issue goes, and what can be done about it. */
export function ProgressPage(props: Props) {
  const { frame, issue, progress, pace, refusal } = props;
  const { locale } = frame;
  const t = sendingMessages(locale);
  const at = `/beheer/nieuwsbrief/${issue.id}`;
  const going = issue.state === 'sending' || issue.state === 'paused';
  return (
    <TeamPage
      frame={frame}
      current={null}
      title={issue.titleNl}
      above={<IssueChip frame={frame} state={issue.state} />}
      errors={pace}
      refusal={refusal}
    >
      {issue.state === 'planned' && issue.sendAt !== null && (
        <>
          <Paragraph>{t.planned(formatMoment(issue.sendAt, locale))}</Paragraph>
          <Form action={`${at}/niet-plannen`} label={t.unplan}>
            <Button kind="secondary">{t.unplan}</Button>
          </Form>
        </>
      )}
      {progress.all > 0 && <Figures {...props} />}
      {issue.awaySince !== null && issue.state === 'sending' && (
        <Alert kind="warning">{t.away(formatMoment(issue.awaySince, locale))}</Alert>
      )}
      {going && <Link href={at}>{t.refresh}</Link>}
      {progress.uncertain > 0 && <DoubtSection {...props} />}
      {going && <ControlSection {...props} />}
      {issue.startedAt !== null && <LinkMore href={`/nieuwsbrief/${issue.id}`}>{t.archive}</LinkMore>}
      <Details summary={t.contents}>
        <IssueBody frame={frame} items={issue.items} />
      </Details>
    </TeamPage>
  );
}

function Figures({ frame: { locale }, issue, progress }: Props) {
  const t = sendingMessages(locale);
  const figure = (count: number) => formatCount(count, locale);
  const stats = [
    { figure: figure(progress.all), label: t.all },
    { figure: figure(progress.sent), label: t.sent },
    { figure: figure(progress.queued + progress.sending), label: t.left },
    { figure: figure(progress.uncertain), label: t.uncertain },
    { figure: figure(progress.failed), label: t.failed },
    { figure: figure(progress.skipped), label: t.skipped },
  ];
  const moments = [
    ...(issue.startedAt ? [t.began(formatMoment(issue.startedAt, locale))] : []),
    ...(issue.finishedAt ? [t.ended(formatMoment(issue.finishedAt, locale))] : []),
    ...(issue.state === 'sending' ? [t.minutes(minutesLeft(progress, issue.perSecond))] : []),
  ];
  return (
    <>
      <StatRow stats={stats} />
      <Paragraph>{moments.join(' · ')}</Paragraph>
      {progress.failed > 0 && <Paragraph soft>{t.failedText}</Paragraph>}
      {progress.skipped > 0 && <Paragraph soft>{t.skippedText}</Paragraph>}
    </>
  );
}

function DoubtSection({ frame, issue, progress }: Props) {
  const t = sendingMessages(frame.locale);
  return (
    <Section title={t.doubtTitle(progress.uncertain)} id="onzeker">
      <Paragraph>{t.doubtText}</Paragraph>
      <Form
        action={`/beheer/nieuwsbrief/${issue.id}/onzeker`}
        label={t.doubtTitle(progress.uncertain)}
        prefix="onzeker"
      >
        <Buttons>
          <Button kind="secondary" name="doubt" value="leave">
            {t.doubt.leave}
          </Button>
          {issue.state !== 'stopped' && (
            <Button kind="danger" name="doubt" value="again">
              {t.doubt.again}
            </Button>
          )}
        </Buttons>
      </Form>
    </Section>
  );
}

function ControlSection({ frame, issue, pace }: Props) {
  const t = sendingMessages(frame.locale);
  const at = `/beheer/nieuwsbrief/${issue.id}`;
  const first = issue.state === 'paused' ? 'resume' : 'pause';
  return (
    <Section title={t.settings} id="tempo">
      <Form action={`${at}/verzending`} prefix="verzending" label={t.settings}>
        <Paragraph soft>{t.stopText}</Paragraph>
        <Buttons>
          <Button name="control" value={first}>
            {t.control[first]}
          </Button>
          <Button kind="danger" name="control" value="stop">
            {t.control.stop}
          </Button>
        </Buttons>
      </Form>
      <Form action={`${at}/tempo`} state={pace}>
        <TextField name="perSecond" label={t.pace} description={t.paceHint} inputmode="numeric" size="short" />
        <Button kind="secondary">{t.savePace}</Button>
      </Form>
    </Section>
  );
}
