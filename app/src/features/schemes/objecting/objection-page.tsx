import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { objectingMessages } from './messages.ts';
import type { Standing } from './objection.ts';

type Props = { frame: Frame; application: Application; standing: Standing; today: string; state: FormState };

/** Objecting to a decision. Who is late reads what that means, and may still send it. */
export function ObjectionPage({ frame, application: { id, title }, standing: { until }, today, state }: Props) {
  const t = objectingMessages(frame.locale);
  const lastDay = formatDay(until, frame.locale);
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      breadcrumbs={[{ href: applicationPath(id), label: <Written>{title}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {today > until ? <Alert kind="warning">{t.tooLate(lastDay)}</Alert> : <Paragraph>{t.inTime(lastDay)}</Paragraph>}
      <Form action={applicationPath(id, 'objection')} state={state}>
        <TextArea name="grounds" label={t.grounds} rows={8} maxLength={6000} />
        <SubmitRow label={t.send} />
      </Form>
      <Paragraph soft>{t.byPost}</Paragraph>
    </Page>
  );
}
