import type { Locale } from '../../platform/i18n/locale.ts';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { categories, type Decision } from './decision.ts';
import { messages } from './messages.ts';

/** What to decide and why; the sentence that the writer gets stands in the choice itself. */
export function RulingFields({ locale, decisions }: { locale: Locale; decisions: readonly Decision[] }) {
  const t = messages(locale);
  return (
    <>
      <RadioField
        name="decision"
        label={t.decision}
        options={decisions.map((value) => ({ value, label: t.decide[value] }))}
      />
      {decisions.includes('hide') && (
        <>
          <SelectField
            name="category"
            label={t.category}
            optional
            empty={t.noCategory}
            options={categories.map((value) => ({
              value,
              label: t.sentences[value] ? `${t.reasons[value]}: “${t.sentences[value]}”` : t.reasons[value],
            }))}
          />
          <TextArea
            name="ownWords"
            label={t.ownWords}
            description={t.ownWordsHelp}
            optional
            rows={3}
            maxLength={2000}
          />
        </>
      )}
      <SubmitRow label={t.send} />
    </>
  );
}
