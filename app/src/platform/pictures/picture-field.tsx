import type { Locale } from '../i18n/locale.ts';
import { CheckboxField } from '../ui/form/checkbox-field.tsx';
import { FileField } from '../ui/form/file-field.tsx';
import { HiddenField, useForm } from '../ui/form/form.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { pictureFieldMessages } from './messages.ts';

/** One picture with what is on it; that of an earlier try of the same form is kept. The form around it needs `multipart`. */
export function PictureField({ locale }: { locale: Locale }) {
  const t = pictureFieldMessages(locale);
  const kept = useForm().state.values.pictureId;
  return (
    <>
      {typeof kept === 'string' && kept !== '' && (
        <>
          <Paragraph>{t.kept}</Paragraph>
          <HiddenField name="pictureId" value={kept} />
          <CheckboxField name="withoutPicture" label={t.without} optional />
        </>
      )}
      <FileField
        name="picture"
        label={t.picture}
        description={t.help}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        optional
        preview
      />
      <TextField name="alt" label={t.alt} description={t.altHelp} optional />
    </>
  );
}
