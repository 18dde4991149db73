import { z } from 'zod';
import { maxPdfBytes } from '../../../platform/documents/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { fileMessages } from './messages.ts';

/** The most bytes of a form with a file. */
export const formBytes = maxPdfBytes + 100_000;

/** The field of a file that need not be there. */
export const maybeFile = z.instanceof(File).optional();

/** Whether everybody may see a file, as it is ticked. */
export const openField = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** A file, what it is, and whether everybody may see it. */
export function FileFields({ locale, optional }: { locale: Locale; optional: boolean }) {
  const t = fileMessages(locale);
  return (
    <>
      <FileField
        name="file"
        label={t.file}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        optional={optional}
      />
      <TextField name="about" label={t.about} description={t.aboutHelp} optional={optional} />
      <CheckboxField name="open" label={t.open} description={t.openHelp} optional />
    </>
  );
}
