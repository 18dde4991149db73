import type { FormState } from '../../platform/http/form.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { possible } from './decision.ts';
import { messages } from './messages.ts';
import type { PastDecision, QueueItem } from './moderation-queue.ts';
import { QueueItemText } from './queue-item.tsx';
import { RulingFields } from './ruling-fields.tsx';
import { textPath } from './text-path.ts';

type Props = {
  frame: Frame;
  item: QueueItem;
  history: readonly PastDecision[];
  state: FormState;
  warning: string | undefined;
  now: Date;
};

/** One text before a moderator, with what was decided about it before. */
export function TextPage({ frame, item, history, state, warning, now }: Props) {
  const { locale } = frame;
  const t = messages(locale);
  const decisions = item.own ? [] : possible(item.status);
  return (
    <Page
      frame={frame}
      title={item.title}
      here={<Written>{item.title}</Written>}
      errors={state}
      breadcrumbs={[{ href: '/moderatie', label: t.title }]}
    >
      <PageTitle>
        <Written>{item.title}</Written>
      </PageTitle>
      {warning && <Alert kind="warning">{warning}</Alert>}
      <QueueItemText item={item} locale={locale} now={now} />
      {decisions.length > 0 && (
        <Form action={textPath(item)} state={state}>
          <HiddenField name="seen" value={item.lastDecision} />
          <RulingFields locale={locale} decisions={decisions} />
        </Form>
      )}
      {history.length > 0 && (
        <Section title={t.history}>
          <List
            items={history.map(({ decision, reason, by, at }) => {
              const line = t.line(t.decided[decision], by ?? t.somebody, formatMoment(at, locale));
              return reason === '' ? line : `${line}. ${reason}`;
            })}
          />
        </Section>
      )}
    </Page>
  );
}
