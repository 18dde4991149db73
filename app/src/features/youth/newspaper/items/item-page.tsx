import type { FormState } from '../../../../platform/http/form.ts';
import { pictureUrl } from '../../../../platform/pictures/index.ts';
import { CheckboxFields } from '../../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { PageTitle } from '../../../../platform/ui/heading.tsx';
import { Page } from '../../../../platform/ui/page.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import { ReadabilityNote } from '../../../summaries/index.ts';
import type { ChildQuestion } from '../../questions/child-question.ts';
import { editorMessages } from '../editor-messages.ts';
import { editorPath } from '../editor-pages.tsx';
import type { Issue, ItemKind, PaperDrawing } from '../load-issue.ts';
import type { Voice } from '../voices.ts';

export type ItemModel = {
  issue: Issue;
  itemId: number | null;
  kind: ItemKind;
  voices: readonly Voice[];
  drawings: readonly PaperDrawing[];
  questions: readonly ChildQuestion[];
};

/** One piece of a number, new or to change. */
export function ItemPage({ frame, model, state }: { frame: Frame; model: ItemModel; state: FormState }) {
  const t = editorMessages(frame.locale);
  const { issue, itemId, kind } = model;
  const home = `${editorPath}/${issue.id}`;
  const title = t.kinds[kind];
  const body = String(state.values.body ?? '');
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        { href: editorPath, label: t.title },
        { href: home, label: t.issueTitle(issue.number) },
      ]}
      errors={state}
      wide
    >
      <PageTitle>{title}</PageTitle>
      <Form action={`${home}/stukken/${itemId ?? 'nieuw'}`} state={state} once={itemId === null}>
        <HiddenField name="kind" value={kind} />
        <TextField name="title" label={t.itemTitle} />
        <Chosen frame={frame} model={model} />
        <TextArea
          name="body"
          label={t.body[kind]}
          description={t.bodyHelp}
          rows={kind === 'piece' || kind === 'reply' ? 8 : 3}
          optional={kind !== 'piece' && kind !== 'reply'}
        />
        <SubmitRow label={t.saveItem} />
      </Form>
      {body !== '' && <ReadabilityNote text={body} locale={frame.locale} />}
    </Page>
  );
}

/** What the piece is made of. */
function Chosen({ frame, model }: { frame: Frame; model: ItemModel }) {
  const t = editorMessages(frame.locale);
  switch (model.kind) {
    case 'piece':
      return null;
    case 'answers':
    case 'reply':
      if (model.voices.length === 0) return <Paragraph>{t.noVoices}</Paragraph>;
      return (
        <CheckboxFields
          name="sheetId"
          label={t.voices}
          description={t.voicesHelp}
          options={model.voices.map((voice) => ({
            value: String(voice.sheetId),
            label: <Written>{voice.words}</Written>,
            hint: <VoiceHint frame={frame} voice={voice} />,
          }))}
        />
      );
    case 'drawing':
      if (model.drawings.length === 0) return <Paragraph>{t.noDrawings}</Paragraph>;
      return (
        <RadioField
          name="drawingId"
          label={t.drawing}
          options={model.drawings.map(({ id, pictureId, alt, byline }) => ({
            value: String(id),
            label: (
              <>
                <img class="app-krant__thumb" src={pictureUrl(pictureId, 'small')} alt="" loading="lazy" />{' '}
                <Written>{`${alt} (${byline})`}</Written>
              </>
            ),
          }))}
        />
      );
    case 'question':
      if (model.questions.length === 0) return <Paragraph>{t.noQuestions}</Paragraph>;
      return (
        <RadioField
          name="questionId"
          label={t.question}
          options={model.questions.map(({ id, question }) => ({
            value: String(id),
            label: <Written>{question}</Written>,
          }))}
        />
      );
  }
}

function VoiceHint({ frame, voice }: { frame: Frame; voice: Voice }) {
  const t = editorMessages(frame.locale);
  return (
    <>
      <Written>{`${voice.byline}: ${voice.question}`}</Written>
      {voice.answer !== null && (
        <>
          {' '}
          {t.answered} <Written>{voice.answer}</Written>
        </>
      )}
    </>
  );
}
