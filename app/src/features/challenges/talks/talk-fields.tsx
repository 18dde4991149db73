import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { requestMessages } from '../request/messages.ts';

/** What either side fills in about a talk. */
export function TalkFields({ locale }: { locale: Locale }) {
  const t = requestMessages(locale);
  return (
    <>
      <DateField name="heldOn" label={t.heldOn} />
      <TextField name="present" label={t.present} description={t.presentHelp} />
      <TextArea name="notes" label={t.notes} rows={6} maxLength={6000} />
      <TextArea name="agreed" label={t.agreed} rows={3} maxLength={3000} optional />
    </>
  );
}
