import type { Child } from 'hono/jsx';
import { PointField } from '../../../features/areas/index.ts';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { useLocale } from '../../../platform/ui/texts.tsx';
import { useWrittenLang, Written } from '../../../platform/ui/written.tsx';
import { type Option, otherKey, type Question } from '../questions/question.ts';
import { answerMessages } from './answer-messages.ts';
import { fieldOf, otherField, placeFieldOf, rowFieldOf } from './field-names.ts';
import { longest } from './read-answer.ts';

/** What a question about a place needs: where its map opens without script, the wijken, what the chosen point is called. */
export type PlaceAsked = { action: string; areas: readonly Option[]; name: string | null };

type Props = { question: Question; place: PlaceAsked };

/** The fields in which somebody answers one question, each with its own label. */
export function QuestionFields({ question, place }: Props) {
  const t = answerMessages(useLocale());
  const { id, design, required } = question;
  const lang = useWrittenLang();
  const label = <Written>{question.text}</Written>;
  const description = hint(question, '');
  const field = { name: fieldOf(id), label, optional: !required };
  // Of several fields for one question it is said once, at the question.
  const said = !required && 'said';
  switch (design.kind) {
    case 'single':
      return (
        <>
          <RadioField {...field} {...description} options={choices(design.options, design.other && t.other)} />
          {design.other && <TextField name={otherField(id)} label={t.otherWhat} optional="said" />}
        </>
      );
    case 'multiple': {
      const many = design.most === null ? t.several : t.atMost(design.most);
      return (
        <>
          <CheckboxFields
            {...field}
            {...hint(question, many)}
            options={choices(design.options, design.other && t.other)}
          />
          {design.other && <TextField name={otherField(id)} label={t.otherWhat} optional="said" />}
        </>
      );
    }
    case 'scale':
      return <RadioField {...field} {...description} options={steps(design, t.scale)} />;
    case 'number':
      return (
        <TextField
          {...field}
          {...hint(
            question,
            <>
              {t.figureOnly} {design.unit !== '' && <Written>{`(${design.unit})`}</Written>}
            </>,
          )}
          inputmode="decimal"
          autocomplete="off"
          size="short"
        />
      );
    case 'short':
      return <TextField {...field} {...description} />;
    case 'long':
      return <TextArea {...field} {...hint(question, t.noName)} maxLength={longest.long} rows={5} />;
    case 'ranking':
      return (
        <Group question={question} more={t.ranking}>
          {Array.from({ length: design.places }, (_, index) => (
            <SelectField
              name={placeFieldOf(id, index + 1)}
              label={t.place(index + 1)}
              optional={said}
              options={asFields(design.options, lang)}
            />
          ))}
        </Group>
      );
    case 'matrix':
      return (
        <Group question={question} more="">
          {design.rows.map(({ key, text }) => (
            <RadioField
              name={rowFieldOf(id, key)}
              label={<Written>{text}</Written>}
              optional={said}
              inline
              options={choices(design.columns, false)}
            />
          ))}
        </Group>
      );
    case 'place':
      return (
        <Group question={question} more="">
          <SelectField name="area" label={t.area} optional={said} options={asFields(place.areas, lang)} />
          <PointField action={place.action} start={undefined} placeName={place.name} />
        </Group>
      );
  }
}

function Group({ question, more, children }: { question: Question; more: string; children: Child }) {
  const described = hint(question, more).description;
  return (
    <Fieldset legend={<Written>{question.text}</Written>} optional={!question.required}>
      {described && <Paragraph soft>{described}</Paragraph>}
      {children}
    </Fieldset>
  );
}

/** The help of an officer with what the kind itself asks. */
function hint({ help }: Question, more: Child) {
  if (help === '' && more === '') return {};
  return {
    description: (
      <>
        {help !== '' && <Written>{help}</Written>} {more}
      </>
    ),
  };
}

function asFields(options: readonly Option[], lang: string | undefined) {
  return options.map(({ key, text }) => ({ value: key, label: text, lang }));
}

function choices(options: readonly Option[], other: string | false) {
  const given = options.map(({ key, text }) => ({ value: key, label: <Written>{text}</Written> }));
  return other === false ? given : [...given, { value: otherKey, label: <>{other}</> }];
}

function steps({ steps: count, low, high }: { steps: number; low: string; high: string }, words: ScaleWords) {
  return Array.from({ length: count }, (_, index) => {
    const at = index + 1;
    const said = at === 1 ? low : at === count ? high : '';
    return { value: String(at), label: said === '' ? String(at) : <Written>{words(at, said)}</Written> };
  });
}
type ScaleWords = (step: number, words: string) => string;
