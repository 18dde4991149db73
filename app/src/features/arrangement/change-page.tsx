import type { FormState } from '../../platform/http/form.ts';
import type { ConfiguredQuestion } from '../../platform/town.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { choiceField, longest, wordsField } from './arrangement-form.ts';
import { arrangementHref } from './arrangement-href.ts';
import { arrangementMessages } from './messages.ts';
import { SidePage } from './side-page.tsx';
import type { Work } from './work-page.tsx';

type Props = Work & {
  frame: Frame;
  questions: readonly ConfiguredQuestion[];
  state: FormState;
  refusal?: string | undefined;
};

/** The checklist: what fits, in a few words, and until when. */
export function ChangePage({ frame, initiative, side, arrangement, questions, state, refusal }: Props) {
  const t = arrangementMessages(frame.locale);
  const { newest } = arrangement;
  const { slug } = initiative;
  return (
    <SidePage
      frame={frame}
      initiative={initiative}
      side={side}
      title={newest ? t.change : t.begin}
      lead={t.changeLead}
      errors={state}
    >
      {refusal && <Alert kind="error" title={refusal} />}
      {newest && newest.signatures.length > 0 && <Alert kind="warning">{t.changeAgain}</Alert>}
      <Form action={arrangementHref(slug, side, 'change')} state={state} label={t.changeTitle}>
        <HiddenField name="seen" value={newest?.version ?? 0} />
        {questions.map((question) => (
          <Question question={question} frame={frame} />
        ))}
        <DateField name="validUntil" label={t.until} />
        <SubmitRow label={t.save}>
          <Link href={arrangementHref(slug, side)}>{t.title}</Link>
        </SubmitRow>
      </Form>
    </SidePage>
  );
}

function Question({ question, frame }: { question: ConfiguredQuestion; frame: Frame }) {
  const { locale } = frame;
  const t = arrangementMessages(locale);
  const { key, options } = question;
  const [label, help] = [question.question[locale], question.help[locale]];
  if (options.length === 0)
    return <TextArea name={wordsField(key)} label={label} description={help} rows={3} maxLength={longest} />;
  return (
    <Fieldset legend={label}>
      <RadioField
        name={choiceField(key)}
        label={t.choose}
        options={options.map((option) => ({ value: option.key, label: option.text[locale] }))}
      />
      <TextArea name={wordsField(key)} label={t.explain} description={help} rows={3} maxLength={longest} optional />
    </Fieldset>
  );
}
