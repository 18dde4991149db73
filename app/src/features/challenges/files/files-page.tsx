import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { filePath } from '../../schemes/index.ts';
import { ownPath } from '../paths.ts';
import { RequestPage } from '../request/form-pages.tsx';
import type { Challenge } from '../request/load-challenge.ts';
import { FileFields } from './file-fields.tsx';
import { fileMessages } from './messages.ts';

type Props = { frame: Frame; challenge: Challenge; state?: FormState };

/** The third page of a request: files, where there are any. */
export function ChallengeFilesPage({ frame, challenge, state = emptyForm() }: Props) {
  const t = fileMessages(frame.locale);
  const { id } = challenge;
  const files = challenge.files.filter(({ kind }) => kind === 'other');
  return (
    <RequestPage frame={frame} challenge={challenge} part="files" state={state} lead={t.lead}>
      {files.length > 0 && (
        <Section title={t.added}>
          <RowList>
            {files.map((file) => (
              <RowItem
                title={<Written>{file.alt}</Written>}
                href={filePath(id, file.id)}
                side={
                  <Form action={`${ownPath(id, 'files')}/${file.id}/weg`} inline label={file.alt}>
                    <Button kind="subtle" label={`${t.remove}: ${file.alt}`}>
                      {t.remove}
                    </Button>
                  </Form>
                }
              >
                {file.public ? t.isOpen : t.isClosed}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <Form action={ownPath(id, 'files')} state={state} multipart>
        <FileFields locale={frame.locale} optional={false} />
        <SubmitRow label={t.add} />
      </Form>
      <Buttons>
        <ButtonLink kind="secondary" href={ownPath(id)}>
          {t.next}
        </ButtonLink>
      </Buttons>
    </RequestPage>
  );
}
