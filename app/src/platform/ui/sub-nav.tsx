/** A view of the same thing. */
export type SubNavItem = { href: string; label: string; current?: boolean; count?: number };

/** Tabs that are links: the parts of a project, the parts of the staff side. */
export function SubNav({ label, items }: { label: string; items: readonly SubNavItem[] }) {
  return (
    <nav class="app-sub-nav" aria-label={label}>
      <ul class="app-sub-nav__list">
        {items.map(({ href, label, current, count }) => (
          <li>
            <a class="app-sub-nav__link" href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count !== undefined && <span class="app-sub-nav__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
