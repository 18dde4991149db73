import type { FormState } from '../../../platform/http/form.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { ReadabilityNote } from '../../summaries/index.ts';
import { questionMessages } from './messages.ts';
import { QuestionFields } from './question-fields.tsx';

type Props = {
  frame: Frame;
  /** Null for a new one. */
  id: number | null;
  /** Where the list of questions is, and its name. */
  back: { href: string; label: string };
  state: FormState;
};

/** A question of the Kinderkrant, new or to change. */
export function FreeQuestionPage({ frame, id, back, state }: Props) {
  const t = questionMessages(frame.locale);
  const title = id === null ? t.newFree : t.freeTitle;
  const text = `${state.values.question ?? ''}\n${state.values.about ?? ''}`.trim();
  return (
    <Page frame={frame} title={title} breadcrumbs={[back]} errors={state} wide>
      <PageTitle lead={t.freeLead}>{title}</PageTitle>
      <Form action={`${back.href}/vragen/${id ?? 'nieuw'}`} state={state} once={id === null}>
        <QuestionFields frame={frame} />
        <CheckboxField name="open" label={t.open} checked={id === null} optional />
        <SubmitRow label={t.save} />
      </Form>
      {text !== '' && <ReadabilityNote text={text} locale={frame.locale} />}
    </Page>
  );
}
