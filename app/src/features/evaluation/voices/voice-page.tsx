import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { voiceMessages } from './messages.ts';
import { longestView, type WriteProblem } from './voice.ts';

type Props = {
  frame: Frame;
  action: string;
  title: string;
  role: string;
  body: string;
  problem: WriteProblem | null;
  done: boolean;
  state?: FormState | undefined;
};

/** Where somebody who was asked writes how they see it. */
export function VoicePage({ frame, action, title, role, body, problem, done, state }: Props) {
  const t = voiceMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} {...(state ? { errors: state } : {})}>
      <PageTitle lead={<Written>{t.lead(title)}</Written>}>{t.title}</PageTitle>
      {done && <Alert kind="ok">{t.thanks}</Alert>}
      <Paragraph>
        <Written>{t.as(role)}</Written>
      </Paragraph>
      {problem ? (
        <Alert kind="info">{t[problem.kind]}</Alert>
      ) : (
        <Form action={action} state={state ?? emptyForm()}>
          <TextArea name="body" label={t.body} description={t.bodyHint} rows={6} maxLength={longestView} value={body} />
          <SubmitRow label={t.send} />
        </Form>
      )}
    </Page>
  );
}
