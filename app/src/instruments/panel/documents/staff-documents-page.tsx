import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { Session } from '../sessions/session.ts';
import { SessionField } from '../sessions/session-field.tsx';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { DocumentList } from './document-list.tsx';
import { documentMessages } from './document-messages.ts';
import type { PanelDocument } from './documents.ts';

/** The form that came back: a new document, or the number of the one to withdraw. */
export type TypedDocument = { form: string; state: FormState };
type Props = {
  frame: Frame;
  work: PanelWork;
  documents: readonly PanelDocument[];
  sessions: readonly Session[];
  typed?: TypedDocument | undefined;
  refusal?: Refusal | undefined;
};

/** The documents of a panel for its officers: a new one, and each that can be withdrawn. */
export function StaffDocumentsPage({ frame, work, documents, sessions, typed, refusal }: Props) {
  const { locale } = frame;
  const t = documentMessages(locale);
  const path = panelStaffPath(work.step, 'documents');
  const errors = typed ? { errors: typed.state } : {};
  const stateOf = (form: string) => (typed?.form === form ? typed.state : emptyForm());
  return (
    <PanelStaffPage frame={frame} work={work} current="documents" lead={t.lead} refusal={refusal} {...errors}>
      <Section title={t.title}>
        {documents.length === 0 && <Paragraph>{t.none}</Paragraph>}
        <DocumentList
          documents={documents}
          locale={locale}
          withSession
          below={({ id, title, withdrawnAt }) =>
            !withdrawnAt && (
              <Details summary={t.withdraw} open={typed?.form === String(id)}>
                <Form
                  action={`${path}/intrekken`}
                  prefix={`intrekken-${id}`}
                  label={t.withdrawLabel(title)}
                  state={stateOf(String(id))}
                >
                  <HiddenField name="id" value={id} />
                  <TextField name="because" label={t.because} description={t.becauseHelp} />
                  <SubmitRow label={t.withdraw} kind="danger" />
                </Form>
              </Details>
            )
          }
        />
      </Section>
      <Section title={t.add}>
        <Form action={path} state={stateOf('nieuw')} prefix="nieuw" label={t.add} multipart once>
          <TextField name="title" label={t.name} />
          <TextField name="about" label={t.about} />
          <SessionField label={t.session} none={t.whole} sessions={sessions} locale={locale} />
          <FileField name="file" label={t.file} description={t.fileHelp} accept="application/pdf,.pdf" optional />
          <TextField name="link" label={t.address} description={t.addressHelp} type="url" optional />
          <SubmitRow label={t.publish} />
        </Form>
      </Section>
    </PanelStaffPage>
  );
}
