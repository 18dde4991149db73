import type { Frame } from './frame.ts';
import { uiMessages } from './messages.ts';

/** Says on every page of a demonstration that nothing is real, and how to try other roles. */
export function DemoBar({ frame }: { frame: Frame }) {
  if (!frame.demo) return null;
  const t = uiMessages(frame.locale);
  return (
    <aside class="app-demo-bar" aria-label={t.demoBar}>
      <p class="app-demo-bar__content">
        <strong>{t.demo}</strong> <a href="/demo/personen">{t.demoPeople}</a> <a href="/demo/postvak">{t.demoMail}</a>
      </p>
    </aside>
  );
}
