import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';

/** A link in running text. */
export function Link({ href, lang, children }: PropsWithChildren<{ href: string; lang?: string }>) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href} lang={lang} hreflang={lang}>
      {children}
    </a>
  );
}

/** A link that leads on, with an arrow. */
export function LinkMore({ href, children }: PropsWithChildren<{ href: string }>) {
  return (
    <a class="utrecht-link utrecht-link--html-a app-link-more" href={href}>
      {children} <Icon name="arrow" />
    </a>
  );
}
