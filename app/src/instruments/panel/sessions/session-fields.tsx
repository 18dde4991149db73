import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { staffSessionMessages } from './staff-session-messages.ts';

/** The fields of a session, new or changed. */
export function SessionFields({ t }: { t: ReturnType<typeof staffSessionMessages> }) {
  return (
    <>
      <TextField name="title" label={t.name} description={t.nameExample} />
      <DateTimeField name="startsAt" label={t.startsAt} />
      <DateTimeField name="endsAt" label={t.endsAt} />
      <TextField name="place" label={t.place} />
      <TextArea name="agenda" label={t.agenda} maxLength={2000} optional />
      <CheckboxField name="openToAll" label={t.openToAll} optional />
    </>
  );
}
