import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph as Sentence } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { consultationPath, consultationStaffPath } from '../consultation-path.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { mostCharacters } from './change-draft.ts';
import type { Paragraph } from './draft.ts';
import { draftMessages } from './draft-messages.ts';
import { ParagraphRows } from './paragraph-rows.tsx';
import type { Piece } from './split-text.ts';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  draft: readonly Paragraph[];
  state: FormState;
  /** How the text that was pasted is divided, before it is used. */
  preview?: readonly Piece[] | undefined;
  refusal?: Refusal | undefined;
};

/** The draft for its officers: paste it, see how it is divided, and change one paragraph. */
export function DraftPage({ frame, work, draft, state, preview, refusal }: Props) {
  const { locale } = frame;
  const t = draftMessages(locale);
  const path = consultationStaffPath(work.step, 'draft');
  const held = work.consultation.announcedAt !== null;
  const headings = preview?.filter(({ kind }) => kind === 'heading').length ?? 0;
  const fresh = draft.length === 0 || preview !== undefined;
  const form = (
    <Form action={path} state={state} label={t.paste}>
      <TextArea name="text" label={t.text} description={t.rule} rows={14} maxLength={mostCharacters} />
      <div class="app-submit">
        {preview && (
          <Button name="go" value="use">
            {t.use}
          </Button>
        )}
        <Button name="go" value="split" kind={preview ? 'secondary' : 'primary'}>
          {t.split}
        </Button>
      </div>
    </Form>
  );
  return (
    <ConsultationStaffPage frame={frame} work={work} current="draft" lead={t.lead} errors={state} refusal={refusal}>
      {held && (
        <Alert kind="info">
          {t.held} <Link href={consultationPath(work.step)}>{t.publicPage}</Link>
        </Alert>
      )}
      {preview && (
        <Section title={t.preview} intro={t.previewText(preview.length - headings, headings)}>
          <ParagraphRows pieces={preview} locale={locale} />
        </Section>
      )}
      {!held && fresh && <Section title={t.paste}>{form}</Section>}
      {draft.length > 0 && !preview && (
        <Section title={t.draft}>
          <ParagraphRows pieces={draft} locale={locale} {...(!held && { href: (id: number) => `${path}/${id}` })} />
          {!held && (
            <Buttons>
              <ButtonLink href={`${consultationStaffPath(work.step)}#aankondigen`}>{t.onward}</ButtonLink>
            </Buttons>
          )}
        </Section>
      )}
      {!held && !fresh && (
        <Details summary={t.pasteAgain} open={Object.keys(state.errors).length > 0}>
          <Sentence>{t.pasteAgainText}</Sentence>
          {form}
        </Details>
      )}
    </ConsultationStaffPage>
  );
}
