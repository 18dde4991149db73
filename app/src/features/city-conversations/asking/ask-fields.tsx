import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { limits } from '../conversation.ts';
import { conversationMessages } from '../messages.ts';
import { conversationPageMessages } from '../register/messages.ts';
import type { MomentOption } from './coming-moments.ts';

type Props = { areas: readonly AreaOption[]; moments: readonly MomentOption[]; locale: Locale };

/** What a conversation is about: the same questions for residents, and for officers who write down what the town asks. */
export function AskFields({ areas, moments, locale }: Props) {
  const t = conversationPageMessages(locale);
  return (
    <>
      <TextField name="subject" label={t.subject} description={t.subjectHint} />
      <TextArea name="whyNow" label={t.whyNow} rows={5} maxLength={limits.whyNow} />
      <TextArea name="momentText" label={t.momentText} description={t.momentHint} rows={3} maxLength={limits.moment} />
      <DateField name="momentOn" label={t.momentOn} optional />
      {moments.length > 0 && (
        <SelectField
          name="momentId"
          label={t.momentId}
          optional
          empty={t.noMoment}
          options={moments.map(({ id, label }) => ({ value: String(id), label, lang: 'nl' }))}
        />
      )}
      <SelectField
        name="areaId"
        label={t.about}
        optional
        empty={conversationMessages(locale).wholeTown}
        options={areas
          .filter(({ kind }) => kind !== 'gemeente')
          .map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}
