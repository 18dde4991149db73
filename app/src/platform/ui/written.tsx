import type { Child } from 'hono/jsx';
import { useLocale } from './texts.tsx';

// What people of the town write is Dutch; a screen reader has to know that on a page in another language (WCAG 3.1.2).
const written = 'nl';

/** What a person wrote, in a line of its own words: a title, a question, a place. Nothing is added on a Dutch page. */
export function Written({ children }: { children: Child }) {
  const lang = useWrittenLang();
  // biome-ignore lint/complexity/noUselessFragments: a component returns an element, and words alone are none.
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>;
}

/** The `lang` of an element that holds what somebody wrote; undefined where the page has that language already. */
export function useWrittenLang(): string | undefined {
  return useLocale() === written ? undefined : written;
}
