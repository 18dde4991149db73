/** Languages in which a trajectory can be told, in their own names; 'nl-plain' is very plain Dutch. */
export const languages = [
  { code: 'nl-plain', own: 'In eenvoudige woorden', nl: 'Eenvoudig Nederlands', en: 'Very plain Dutch', rtl: false },
  { code: 'en', own: 'English', nl: 'Engels', en: 'English', rtl: false },
  { code: 'ar', own: 'العربية', nl: 'Arabisch', en: 'Arabic', rtl: true },
  { code: 'bg', own: 'Български', nl: 'Bulgaars', en: 'Bulgarian', rtl: false },
  { code: 'de', own: 'Deutsch', nl: 'Duits', en: 'German', rtl: false },
  { code: 'es', own: 'Español', nl: 'Spaans', en: 'Spanish', rtl: false },
  { code: 'fa', own: 'فارسی', nl: 'Farsi', en: 'Farsi', rtl: true },
  { code: 'fr', own: 'Français', nl: 'Frans', en: 'French', rtl: false },
  { code: 'pap', own: 'Papiamentu', nl: 'Papiaments', en: 'Papiamento', rtl: false },
  { code: 'pl', own: 'Polski', nl: 'Pools', en: 'Polish', rtl: false },
  { code: 'pt', own: 'Português', nl: 'Portugees', en: 'Portuguese', rtl: false },
  { code: 'ro', own: 'Română', nl: 'Roemeens', en: 'Romanian', rtl: false },
  { code: 'so', own: 'Soomaali', nl: 'Somalisch', en: 'Somali', rtl: false },
  { code: 'ti', own: 'ትግርኛ', nl: 'Tigrinya', en: 'Tigrinya', rtl: false },
  { code: 'tr', own: 'Türkçe', nl: 'Turks', en: 'Turkish', rtl: false },
  { code: 'uk', own: 'Українська', nl: 'Oekraïens', en: 'Ukrainian', rtl: false },
  { code: 'zh', own: '中文', nl: 'Chinees', en: 'Chinese', rtl: false },
] as const;
export type Language = (typeof languages)[number];
export type LanguageCode = Language['code'];
export const languageCodes = languages.map((language) => language.code);

/** The language with this code, or undefined. */
export function languageOf(code: string): Language | undefined {
  return languages.find((language) => language.code === code);
}

/** What a screen reader needs to pronounce it: very plain Dutch is Dutch. */
export function htmlLang(language: Language): string {
  return language.code === 'nl-plain' ? 'nl' : language.code;
}
