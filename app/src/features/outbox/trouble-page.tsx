import { formatMoment } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button } from '../../platform/ui/button.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { outboxMessages } from './messages.ts';
import type { Trouble } from './trouble.ts';

type Props = { frame: Frame; messages: Trouble[]; queued: number; refused?: boolean };

/** Mail on which a person must decide. */
export function TroublePage({ frame, messages, queued, refused }: Props) {
  const t = outboxMessages(frame.locale);
  return (
    <Page frame={frame} title={t.staffTitle} wide>
      <PageTitle lead={t.staffLead}>{t.staffTitle}</PageTitle>
      {refused && <Alert kind="warning">{t.alreadyGone}</Alert>}
      <Paragraph>{t.queuedCount(queued)}</Paragraph>
      {messages.length === 0 && <EmptyState title={t.nothingWrong} pattern="waves" />}
      <RowList>
        {messages.map((message) => (
          <RowItem
            title={message.subject}
            side={
              <Form action={`/beheer/post/${message.id}/opnieuw`} inline prefix={`post-${message.id}`}>
                <Button kind="secondary" label={t.againNamed(message.subject, message.toEmail)}>
                  {t.again}
                </Button>
              </Form>
            }
          >
            <Paragraph>{t.explain[message.status]}</Paragraph>
            <Paragraph soft>
              {[t.to(message.toEmail), formatMoment(message.createdAt, frame.locale), message.lastError]
                .filter(Boolean)
                .join(' · ')}
            </Paragraph>
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}
