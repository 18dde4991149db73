import { documentUrl } from '../../../platform/documents/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { type Consultation, whoMays } from '../consultation.ts';
import { setupMessages } from './setup-messages.ts';

/** What an officer decides before the announcement. */
export function SettingsFields({ consultation, locale }: { consultation: Consultation; locale: Locale }) {
  const t = setupMessages(locale);
  const { documentId } = consultation;
  return (
    <>
      <TextField name="draftTitle" label={t.draftTitle} description={t.draftTitleHelp} />
      <DateField name="firstDay" label={t.firstDay} description={t.firstDayHelp} optional />
      <TextField name="termWeeks" label={t.weeks} description={t.weeksHelp} inputmode="numeric" size="short" />
      <RadioField name="whoMay" label={t.whoMay} options={whoMays.map((who) => ({ value: who, ...t.whoMays[who] }))} />
      <TextField name="basis" label={t.basis} description={t.basisHelp} optional />
      <PlacesFields locale={locale} />
      <FileField
        name="file"
        label={t.file}
        description={
          documentId === null ? (
            t.fileHelp
          ) : (
            <>
              {t.fileHelp} {t.sameFile} <Link href={documentUrl(documentId)}>{t.seeFile}</Link>
            </>
          )
        }
        accept="application/pdf,.pdf"
        optional
      />
      {documentId !== null && <CheckboxField name="withoutFile" label={t.withoutFile} optional />}
    </>
  );
}

/** Where people read and speak. */
export function PlacesFields({ locale }: { locale: Locale }) {
  const t = setupMessages(locale);
  return (
    <>
      <TextArea name="paperPlace" label={t.paperPlace} description={t.paperHelp} rows={2} optional />
      <TextArea name="spokenAt" label={t.spokenAt} description={t.spokenHelp} rows={2} optional />
    </>
  );
}
