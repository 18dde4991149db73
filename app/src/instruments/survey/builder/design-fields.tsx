import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { useField } from '../../../platform/ui/form/field.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { useLocale } from '../../../platform/ui/texts.tsx';
import type { QuestionKind } from '../questions/question.ts';
import { builderMessages } from './builder-messages.ts';

/** The fields of a question that only its kind has; once there are answers only the words among them. */
export function DesignFields({ kind, fixed }: { kind: QuestionKind; fixed: boolean }) {
  const t = builderMessages(useLocale());
  const lines = (name: string, label: string, help: string) => (
    <TextArea name={name} label={label} description={fixed ? t.sameLines : help} rows={5} />
  );
  switch (kind) {
    case 'single':
      return (
        <>
          {lines('options', t.options, t.optionsHelp)}
          {!fixed && <CheckboxField name="other" label={t.other} optional />}
        </>
      );
    case 'multiple':
      return (
        <>
          {lines('options', t.options, t.optionsHelp)}
          {!fixed && <CheckboxField name="other" label={t.other} optional />}
          {!fixed && <Figure name="most" label={t.most} description={t.mostHelp} optional />}
        </>
      );
    case 'scale':
      return (
        <>
          {fixed ? <Kept name="steps" /> : <Figure name="steps" label={t.steps} description={t.stepsHelp} value="5" />}
          <TextField name="low" label={t.low} size="medium" optional />
          <TextField name="high" label={t.high} size="medium" optional />
        </>
      );
    case 'ranking':
      return (
        <>
          {lines('options', t.options, t.optionsHelp)}
          {fixed ? (
            <Kept name="places" />
          ) : (
            <Figure name="places" label={t.places} description={t.placesHelp} value="3" />
          )}
        </>
      );
    case 'matrix':
      return (
        <>
          {lines('rows', t.rows, t.rowsHelp)}
          {lines('columns', t.columns, t.optionsHelp)}
        </>
      );
    case 'number':
      return (
        <>
          {!fixed && <Figure name="least" label={t.least} optional />}
          {!fixed && <Figure name="most" label={t.greatest} optional />}
          <TextField name="unit" label={t.unit} description={t.unitHelp} size="medium" optional />
        </>
      );
    case 'short':
    case 'long':
    case 'place':
      return null;
  }
}

type FigureProps = { name: string; label: string; description?: string; optional?: boolean; value?: string };

function Figure(props: FigureProps) {
  return <TextField {...props} size="short" inputmode="numeric" autocomplete="off" />;
}

// Travels along, so that the form stays whole; the command keeps what it was.
function Kept({ name }: { name: string }) {
  const { text } = useField({ name });
  return <HiddenField name={name} value={text} />;
}
