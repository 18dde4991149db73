import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { outcomeMessages } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { OutcomeForm } from './outcome-section.tsx';

type Props = {
  frame: Frame;
  action: string;
  subject: string;
  own: Outcome | undefined;
  done: boolean;
  state: FormState;
};

/** The question of the mail. */
export function OutcomePage({ frame, action, subject, own, done, state }: Props) {
  const t = outcomeMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={<Written>{t.lead(subject)}</Written>}>{t.title}</PageTitle>
      {done && <Alert kind="ok">{t.thanks}</Alert>}
      <OutcomeForm locale={frame.locale} action={action} own={own} state={state} />
    </Page>
  );
}

/** A link that nobody signed, or that has nothing to ask any more. */
export function BadLinkPage({ frame }: { frame: Frame }) {
  const t = outcomeMessages(frame.locale);
  return (
    <Page frame={frame} title={t.badLink}>
      <PageTitle>{t.badLink}</PageTitle>
      <Paragraph>{t.badLinkText}</Paragraph>
      <LinkMore href="/mijn/hulp">{t.toMine}</LinkMore>
    </Page>
  );
}
