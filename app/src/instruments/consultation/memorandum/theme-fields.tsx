import type { Locale } from '../../../platform/i18n/locale.ts';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { useWrittenLang } from '../../../platform/ui/written.tsx';
import { memorandumMessages } from './memorandum-messages.ts';
import type { Theme } from './theme.ts';

/** Asks under which subject: one of those that are there, or a new one. */
export function ThemeFields({ themes, locale }: { themes: readonly Theme[]; locale: Locale }) {
  const t = memorandumMessages(locale);
  const lang = useWrittenLang();
  if (themes.length === 0) return <TextField name="newTheme" label={t.addTheme} description={t.newThemeHelp} />;
  return (
    <>
      <SelectField
        name="theme"
        label={t.theme}
        options={themes.map(({ id, title }) => ({ value: String(id), label: title, lang }))}
        optional
      />
      <TextField name="newTheme" label={t.newTheme} description={t.newThemeHelp} optional />
    </>
  );
}
