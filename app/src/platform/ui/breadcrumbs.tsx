import type { Child } from 'hono/jsx';
import { useUiTexts } from './texts.tsx';

/** A page above this one. */
export type Crumb = { href: string; label: Child };

/** The way back up: the pages above this one and, as text, this page. */
export function Breadcrumbs({ crumbs, current }: { crumbs: readonly Crumb[]; current: Child }) {
  const t = useUiTexts();
  return (
    <nav class="utrecht-breadcrumb-nav app-breadcrumbs" aria-label={t.youAreHere}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {[{ href: '/', label: t.home }, ...crumbs].map(({ href, label }) => (
          <li class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-link utrecht-link--html-a app-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
        <li class="utrecht-breadcrumb-nav__item">
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
