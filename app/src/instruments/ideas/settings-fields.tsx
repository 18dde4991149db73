import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { defaultSettings, nouns } from './settings.ts';
import { settingsMessages } from './settings-messages.ts';

/** The settings that only ideas know, as fields of the staff form; their names start with "settings.". */
export function SettingsFields({ form, locale }: { form: FormState; locale: Locale }) {
  const t = settingsMessages(locale);
  const valueIn = (name: string, fallback: string) => String(form.values[`settings.${name}`] ?? fallback);
  const yesNo = [
    { value: 'ja', label: t.yes },
    { value: 'nee', label: t.no },
  ];
  const switches = ['allowSupport', 'allowComments', 'askPicture'] as const;
  return (
    <>
      <RadioField
        name="settings.noun"
        label={t.noun}
        value={valueIn('noun', defaultSettings.noun)}
        options={nouns.map((noun) => ({ value: noun, label: t.nouns[noun] }))}
      />
      {switches.map((name) => (
        <RadioField
          name={`settings.${name}`}
          label={t[name]}
          value={valueIn(name, defaultSettings[name] ? 'ja' : 'nee')}
          options={yesNo}
        />
      ))}
      <RadioField
        name="settings.askPlace"
        label={t.askPlace}
        value={valueIn('askPlace', defaultSettings.askPlace)}
        options={(['no', 'optional', 'required'] as const).map((value) => ({ value, label: t.places[value] }))}
      />
    </>
  );
}
