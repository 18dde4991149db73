import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { SitePath } from '../../../platform/mail/mail-text.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Timeline } from '../../../platform/ui/timeline.tsx';
import type { AreaOption } from '../../areas/index.ts';
import type { BackingFigures } from '../../backing/index.ts';
import type { WayToProof } from '../../steps/index.ts';
import type { Stage } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';
import { conversationMessages } from '../messages.ts';
import { conversationPath } from '../paths.ts';
import { StageChip, Subject, standing } from './conversation-item.tsx';
import { courseOf } from './course.ts';
import { conversationPageMessages } from './messages.ts';
import { SupportSection } from './support-section.tsx';
import { hidesText } from './visible.ts';

/** What everybody reads of one conversation, and what this reader may do. */
export type ConversationModel = {
  row: ConversationRow;
  stage: Stage;
  now: Date;
  figures: BackingFigures;
  /** Whether the reader signed, may sign, or what they lack. */
  support: 'given' | 'not-given' | 'closed' | WayToProof;
  own: boolean;
  areas: readonly AreaOption[];
  trajectory: SitePath | null;
  form: FormState;
};

type Props = { frame: Frame; model: ConversationModel; refusal?: string | undefined };

/** One city conversation, from who asked for it to what became of it. */
export function ConversationPage({ frame, model, refusal }: Props) {
  const { locale } = frame;
  const { row, stage, now, trajectory } = model;
  const t = conversationMessages(locale);
  const p = conversationPageMessages(locale);
  const hidden = hidesText(row);
  const name = <Subject row={row} locale={locale} />;
  const stands = stage === 'refused' ? '' : standing(row, now, locale);
  return (
    <Page
      frame={frame}
      title={hidden ? t.title : row.subject}
      here={name}
      errors={model.form}
      breadcrumbs={[{ href: '/stadsgesprekken', label: t.title }]}
    >
      <PageTitle
        above={
          <Chips>
            <StageChip stage={stage} locale={locale} />
            <Chip>{t.calledBy[row.calledBy]}</Chip>
            <Chip kind="area">{row.area ?? t.wholeTown}</Chip>
          </Chips>
        }
      >
        {name}
      </PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      {stage === 'waiting' && <Alert>{p.waiting}</Alert>}
      {stage === 'withdrawn' && <Alert>{p.withdrawn}</Alert>}
      {stage === 'expired' && <Alert>{p.expired(row.supporters, row.needed ?? 0)}</Alert>}
      {row.ground !== null && (
        <Alert kind="warning" title={p.refused}>
          <Paragraph>{t.ground[row.ground]}</Paragraph>
          <Prose text={row.reason} />
          {hidden && <Paragraph>{p.textHidden}</Paragraph>}
        </Alert>
      )}
      {stands !== '' && stage !== 'expired' && (
        <Paragraph>
          <strong>{stands}</strong>
        </Paragraph>
      )}
      {!hidden && (
        <>
          <Section title={p.why} id="waarom">
            <Prose text={row.whyNow} />
          </Section>
          <Section title={p.moment} id="moment">
            <Prose text={row.momentText} />
            {row.momentOn && <Paragraph>{p.onDay(formatDay(row.momentOn, locale))}</Paragraph>}
            {trajectory && <LinkMore href={trajectory}>{p.inTrajectory}</LinkMore>}
          </Section>
        </>
      )}
      {row.needed !== null && stage !== 'withdrawn' && <SupportSection frame={frame} model={model} />}
      <Section title={p.course} id="verloop">
        <Timeline label={p.course} items={courseOf(row, now, locale)} />
      </Section>
      {model.own && (stage === 'waiting' || stage === 'open') && (
        <Details summary={p.withdrawTitle}>
          <Paragraph>{p.withdrawText}</Paragraph>
          <Form action={`${conversationPath(row.id)}/terugnemen`} inline>
            <Button kind="danger">{p.withdraw}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}
