import { createContext, type PropsWithChildren, useContext } from 'hono/jsx';
import type { Locale } from '../i18n/locale.ts';
import { uiMessages } from './messages.ts';

const LocaleContext = createContext<Locale>('nl');

/** Tells the components inside in which language their own words are; Page does this for a whole page. */
export function InLocale({ locale, children }: PropsWithChildren<{ locale: Locale }>) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** The components' own words. */
export function useUiTexts() {
  return uiMessages(useContext(LocaleContext));
}

/** The language of the page around a component. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
