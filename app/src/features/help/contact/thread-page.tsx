import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Comment, Discussion } from '../../../platform/ui/discussion.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../../platform/ui/person-line.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { initiativeHref } from '../../initiatives/index.ts';
import { noticeHref } from '../notices/load-notice.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { OutcomeSection } from '../outcome/outcome-section.tsx';
import type { Message, Thread } from './load-thread.ts';
import { longestMessage } from './message-form.ts';
import { contactMessages } from './messages.ts';
import type { ThreadSide } from './thread.ts';
import { threadHref, threadSubject } from './thread-mail.ts';

export type ThreadForm = 'message' | 'outcome' | 'match';
type Props = {
  frame: Frame;
  thread: Thread;
  side: ThreadSide;
  messages: readonly Message[];
  outcomes: readonly Outcome[];
  today: string;
  state: FormState;
  /** Which form of the page `state` belongs to. */
  form: ThreadForm;
};

/** A conversation for its two sides: what was written, whether they do it together, and later whether it helped. */
export function ThreadPage(props: Props) {
  const { frame, thread, side, messages, outcomes, today, state, form } = props;
  const t = contactMessages(frame.locale);
  const subject = threadSubject(thread);
  const asked = thread.askOn !== null && thread.askOn <= today;
  const of = (one: ThreadForm) => (form === one ? state : emptyForm());
  return (
    <Page
      frame={frame}
      title={t.title(subject)}
      here={<Written>{subject}</Written>}
      breadcrumbs={[
        { href: '/mijn', label: t.own.mine },
        { href: '/mijn/hulp', label: t.own.title },
      ]}
      errors={state}
    >
      <PageTitle lead={thread.projectId === null ? t.lead : t.teamLead}>
        <Written>{t.title(subject)}</Written>
      </PageTitle>
      <DataList items={aboutOf(thread, side, frame)} />
      {asked && (
        <OutcomeSection
          locale={frame.locale}
          action={`${threadHref(thread.id)}/hielp-het`}
          side={side}
          outcomes={outcomes}
          state={of('outcome')}
        />
      )}
      <Section title={t.messages}>
        <Discussion label={t.messages}>
          {messages.map((message) => (
            <OneMessage frame={frame} message={message} own={message.side === side} />
          ))}
        </Discussion>
        <Form action={threadHref(thread.id)} state={of('message')} once>
          <TextArea name="body" label={t.reply} rows={5} maxLength={longestMessage} />
          <SubmitRow label={t.send} />
        </Form>
      </Section>
      {!asked && <Matching frame={frame} thread={thread} state={of('match')} />}
    </Page>
  );
}

function aboutOf(thread: Thread, side: ThreadSide, frame: Frame) {
  const t = contactMessages(frame.locale);
  const { need, offer, initiative } = thread;
  const other = side === 'helper' ? (initiative?.title ?? thread.askerName) : offer?.organisation || thread.helperName;
  const link = (href: string, title: string) => (
    <Link href={href}>
      <Written>{title}</Written>
    </Link>
  );
  return [
    {
      name: t.with,
      value:
        side === 'helper' && initiative ? (
          link(initiativeHref(initiative.slug), initiative.title)
        ) : (
          <Written>{other ?? t.gone}</Written>
        ),
    },
    ...(need ? [{ name: t.need, value: link(noticeHref('need', need.id), need.title) }] : []),
    ...(offer ? [{ name: t.offer, value: link(noticeHref('offer', offer.id), offer.title) }] : []),
  ];
}

function OneMessage({ frame, message, own }: { frame: Frame; message: Message; own: boolean }) {
  const t = contactMessages(frame.locale);
  const at = formatMoment(message.sentAt, frame.locale);
  return (
    <Comment
      id={`bericht-${message.id}`}
      person={<PersonLine name={message.senderName || t.gone}>{own ? `${at}, ${t.you}` : at}</PersonLine>}
      actions={
        !own && message.status === 'published' && message.body !== '' ? (
          <Link href={`/melden/bericht/${message.id}`}>{t.report}</Link>
        ) : undefined
      }
    >
      {message.status === 'hidden' ? (
        <Paragraph soft>{t.hiddenMessage}</Paragraph>
      ) : message.body === '' ? (
        <Paragraph soft>{t.erased}</Paragraph>
      ) : (
        <Prose text={message.body} />
      )}
    </Comment>
  );
}

function Matching({ frame, thread, state }: { frame: Frame; thread: Thread; state: FormState }) {
  const { match: t } = contactMessages(frame.locale);
  const href = threadHref(thread.id);
  if (thread.askOn !== null)
    return (
      <Alert kind="ok" title={t.done}>
        <Paragraph>{t.doneText(formatDay(thread.askOn, frame.locale))}</Paragraph>
        <Form action={`${href}/niet-samen`} state={state} inline>
          <Button kind="subtle">{t.undo}</Button>
        </Form>
      </Alert>
    );
  return (
    <Section title={t.title} intro={t.text}>
      <Form action={`${href}/samen`} state={state} inline>
        <Buttons>
          <Button kind="secondary">{t.button}</Button>
        </Buttons>
      </Form>
    </Section>
  );
}
