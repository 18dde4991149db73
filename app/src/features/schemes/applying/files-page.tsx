import { sizeText } from '../../../platform/documents/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath, filePath } from '../states/paths.ts';
import { applicationMessages } from '../view/messages.ts';
import { ApplyPage, partsFor } from './apply-page.tsx';
import { needsDrawing } from './lacking.ts';
import { applyMessages } from './messages.ts';

type Props = { frame: Frame; application: Application; state?: FormState; refusal?: string | undefined };

/** The third step: quotes and drawings. */
export function FilesPage({ frame, application, state = emptyForm(), refusal }: Props) {
  const t = applyMessages(frame.locale);
  const { rules, id } = application;
  const files = application.files.filter(({ kind }) => kind !== 'report');
  const { fileKind } = applicationMessages(frame.locale);
  return (
    <ApplyPage frame={frame} application={application} part="files" state={state} lead={t.files.lead} refusal={refusal}>
      {rules.parts.includes('quotes') && <Paragraph>{t.files.quotesNeeded}</Paragraph>}
      {needsDrawing(application, rules) && <Paragraph>{t.files.drawingNeeded}</Paragraph>}
      {files.length > 0 && (
        <Section title={t.files.added}>
          <RowList>
            {files.map((file) => (
              <RowItem
                title={file.name}
                href={filePath(id, file.id)}
                side={
                  <Form action={`${applicationPath(id, 'files')}/${file.id}/weg`} inline label={file.name}>
                    <Button kind="subtle" label={`${t.files.remove}: ${file.name}`}>
                      {t.files.remove}
                    </Button>
                  </Form>
                }
              >
                {fileKind[file.kind]}, {sizeText(file.size, frame.locale)}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <Form action={applicationPath(id, 'files')} state={state} multipart>
        <RadioField
          name="kind"
          label={t.files.kind}
          options={(['quote', 'drawing', 'other'] as const).map((kind) => ({
            value: kind,
            label: t.files.kinds[kind],
          }))}
        />
        <FileField name="file" label={t.files.file} accept="application/pdf,image/jpeg,image/png,image/webp" />
        <SubmitRow label={t.files.add} />
      </Form>
      <Buttons>
        <ButtonLink kind="secondary" href={applicationPath(id, partsFor(frame, application)[3] ?? 'check')}>
          {t.files.next}
        </ButtonLink>
      </Buttons>
    </ApplyPage>
  );
}
