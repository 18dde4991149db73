import { isStaff } from '../actor.ts';
import type { Frame } from './frame.ts';
import { uiMessages } from './messages.ts';

/** Name of the town, the main menu and the way in. The menu wraps on a phone, so that it needs no script. */
export function PageHeader({ frame }: { frame: Frame }) {
  const t = uiMessages(frame.locale);
  const own =
    frame.actor.kind === 'person' ? { href: '/mijn', label: t.myPage } : { href: '/inloggen', label: t.signIn };
  return (
    <header class="utrecht-page-header app-header">
      <div class="utrecht-page-header__content app-header__content">
        <a class="app-mark" href="/">
          <span class="app-mark__name">Stadmakers</span>
          <span class="app-mark__town">{frame.town.tagline[frame.locale]}</span>
        </a>
        <nav class="utrecht-nav-bar app-nav" aria-label={t.mainMenu}>
          <ul class="app-nav__list">
            {menu.map(({ href, label }) => (
              <MenuItem frame={frame} href={href} label={t[label]} />
            ))}
            {isStaff(frame.actor) && <MenuItem frame={frame} href="/beheer" label={t.staff} />}
            <MenuItem frame={frame} own href={own.href} label={own.label} />
          </ul>
        </nav>
      </div>
    </header>
  );
}

const menu = [
  { href: '/trajecten', label: 'talk' },
  { href: '/initiatieven', label: 'initiatives' },
  { href: '/begin-iets', label: 'begin' },
  { href: '/werk-samen', label: 'together' },
  { href: '/agenda', label: 'agenda' },
  { href: '/zoeken', label: 'search' },
] as const;

function MenuItem({ frame, href, label, own }: { frame: Frame; href: string; label: string; own?: boolean }) {
  const path = frame.path.split('?')[0] ?? '';
  // A page below a menu entry belongs to it: "true" there, "page" on the entry itself.
  const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <li class={own ? 'app-nav__item app-nav__item--own' : 'app-nav__item'}>
      <a class="app-nav__link" href={href} aria-current={current}>
        {label}
      </a>
    </li>
  );
}
