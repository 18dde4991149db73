import type { FormState } from '../../platform/http/form.ts';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Box } from '../../platform/ui/two-boxes.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { publicMessages } from './public-messages.ts';
import { reportReasons } from './report-text.ts';
import type { ReportedText } from './reportables.ts';
import { reportPath } from './text-path.ts';
import type { Reportable } from './text-reference.ts';

type Props = { frame: Frame; about: Reportable; text: ReportedText };

/** Where anybody reports a text. */
export function ReportPage({ frame, about, text, state }: Props & { state: FormState }) {
  const t = publicMessages(frame.locale).report;
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Box title={<Written>{text.title}</Written>} level={2}>
        <Prose text={text.body} />
      </Box>
      <Form action={reportPath(about)} state={state}>
        <RadioField
          name="reason"
          label={t.reason}
          options={reportReasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
        <TextArea
          name="explanation"
          label={t.explanation}
          description={t.explanationHelp}
          optional
          rows={4}
          maxLength={1000}
        />
        <SubmitRow label={t.send}>
          <Link href="/moderatiebeleid">{publicMessages(frame.locale).policy.title}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

/** What happens next, and when. */
export function ThanksPage({ frame, href, counted }: { frame: Frame; href: string; counted: boolean }) {
  const t = publicMessages(frame.locale).report;
  const hears = frame.actor.kind === 'person' && frame.actor.email !== null;
  return (
    <Page frame={frame} title={t.thanks}>
      <PageTitle lead={counted ? t.counted : t.again}>{t.thanks}</PageTitle>
      <List items={[t.next, ...(hears ? [t.hears] : []), t.log]} />
      <Paragraph>
        <LinkMore href={href}>{t.back}</LinkMore>
      </Paragraph>
    </Page>
  );
}
