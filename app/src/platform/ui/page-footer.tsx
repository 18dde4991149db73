import type { Frame } from './frame.ts';
import { uiMessages } from './messages.ts';

/** Links that every page needs, and the language switch. */
export function PageFooter({ frame }: { frame: Frame }) {
  const t = uiMessages(frame.locale);
  const other = frame.locale === 'nl' ? 'en' : 'nl';
  return (
    <footer class="utrecht-page-footer app-footer">
      <div class="utrecht-page-footer__content app-footer__content">
        <div>
          <p class="app-footer__name">Stadmakers</p>
          <p class="app-footer__town">{frame.town.tagline[frame.locale]}</p>
        </div>
        <nav aria-label={t.footer}>
          <ul class="app-footer__links">
            {links.map(({ href, label }) => (
              <li>
                <a class="app-footer__link" href={href}>
                  {t[label]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form method="post" action="/taal" class="app-footer__language">
          <input type="hidden" name="naar" value={other} />
          <input type="hidden" name="terug" value={frame.path} />
          <button type="submit" lang={other} class="app-footer__button">
            {t.otherLanguage}
          </button>
        </form>
      </div>
    </footer>
  );
}

const links = [
  { href: '/stadsgesprekken', label: 'conversations' },
  { href: '/bijeenkomsten', label: 'gatherings' },
  { href: '/kinderkrant', label: 'children' },
  { href: '/nieuwsbrief', label: 'newsletter' },
  { href: '/over', label: 'about' },
  { href: '/toegankelijkheid', label: 'accessibility' },
  { href: '/privacy', label: 'privacy' },
  { href: '/beloften', label: 'promises' },
  { href: '/zeggenschap', label: 'control' },
  { href: '/monitor', label: 'monitor' },
  { href: '/open-data', label: 'openData' },
  { href: '/moderatiebeleid', label: 'moderation' },
  { href: '/logboek', label: 'audit' },
  { href: '/trajecten.rss', label: 'feed' },
] as const;
