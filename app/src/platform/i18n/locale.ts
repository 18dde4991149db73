/** Languages of the screens. Dutch is the source; English is complete by type. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

type Texts = { [key: string]: string | ((...values: never[]) => string) | Texts };
/** The shape of the Dutch texts, with other words. */
type SameShape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : SameShape<T[K]>;
};

/** Binds Dutch and English texts; a text that lacks in English does not compile. */
export function defineMessages<const T extends Texts>(nl: T, en: SameShape<T>): (locale: Locale) => SameShape<T> {
  const byLocale = { nl: nl as unknown as SameShape<T>, en };
  return (locale) => byLocale[locale];
}
