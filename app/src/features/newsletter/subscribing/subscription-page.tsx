import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { readingMessages } from '../reading/messages.ts';
import { ChoiceFields, type ToChoose } from './choice-fields.tsx';
import { subscribingMessages } from './messages.ts';
import { SignUpForm } from './sign-up-form.tsx';

const home = '/nieuwsbrief';
const crumbs = (frame: Frame) => [{ href: home, label: readingMessages(frame.locale).title }];

/** The form again, with what was typed and why it was refused. */
export function SignUpPage({ frame, state, choose }: { frame: Frame; state: FormState; choose: ToChoose }) {
  const t = subscribingMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={crumbs(frame)} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <SignUpForm frame={frame} state={state} choose={choose} />
    </Page>
  );
}

/** A page of a few words: what became of it, or what to do now. */
export function WordsPage({
  frame,
  what,
}: {
  frame: Frame;
  what: 'check' | 'badLink' | 'expired' | 'nothing' | 'stopped';
}) {
  const t = subscribingMessages(frame.locale);
  const title = what === 'check' ? t.checkTitle : t[what];
  const text = {
    check: t.checkText,
    badLink: t.badLinkText,
    expired: t.expiredText,
    nothing: t.nothingText,
    stopped: t.stoppedText,
  };
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbs(frame)}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>{text[what]}</Paragraph>
      <LinkMore href={home}>{what === 'check' ? t.checkAgain : t.toSignUp}</LinkMore>
    </Page>
  );
}

/** One button; a mail scanner that opens the link subscribes nobody. */
export function ConfirmPage({ frame }: { frame: Frame }) {
  const t = subscribingMessages(frame.locale);
  return (
    <Page frame={frame} title={t.confirmTitle} breadcrumbs={crumbs(frame)}>
      <PageTitle lead={t.confirmLead}>{t.confirmTitle}</PageTitle>
      <Form action={frame.path}>
        <SubmitRow label={t.confirmButton} />
      </Form>
    </Page>
  );
}

type ChoicesProps = {
  frame: Frame;
  state: FormState;
  choose: ToChoose;
  email: string;
  suspended: boolean;
  stop: string;
  action: string;
};

/** What somebody gets, to choose anew. */
export function ChoicesPage({ frame, state, choose, email, suspended, stop, action }: ChoicesProps) {
  const t = subscribingMessages(frame.locale);
  return (
    <Page frame={frame} title={t.ownTitle} breadcrumbs={crumbs(frame)} errors={state}>
      <PageTitle lead={t.ownLead(email)}>{t.ownTitle}</PageTitle>
      {suspended && <Alert kind="warning">{t.suspended}</Alert>}
      <Form action={action} state={state}>
        <Paragraph>{t.chooseHint}</Paragraph>
        <ChoiceFields frame={frame} {...choose} />
        <SubmitRow label={t.save} />
      </Form>
      <Paragraph>
        <Link href={stop}>{t.stopLink}</Link>
      </Paragraph>
    </Page>
  );
}

/** One button to stop, and a way to get less instead. */
export function StopPage({ frame, choices }: { frame: Frame; choices: string }) {
  const t = subscribingMessages(frame.locale);
  return (
    <Page frame={frame} title={t.stopTitle} breadcrumbs={crumbs(frame)}>
      <PageTitle lead={t.stopLead}>{t.stopTitle}</PageTitle>
      <Form action={frame.path}>
        <SubmitRow label={t.stopButton} />
      </Form>
      <LinkMore href={choices}>{t.rather}</LinkMore>
    </Page>
  );
}
