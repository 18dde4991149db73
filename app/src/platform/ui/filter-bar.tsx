import type { PropsWithChildren } from 'hono/jsx';
import { useUiTexts } from './texts.tsx';

/** Filters above a list: a GET form with a button; with script it sends itself when a choice changes. Fields go inside. */
export function FilterBar({ action, children }: PropsWithChildren<{ action: string }>) {
  const t = useUiTexts();
  return (
    <auto-submit>
      <form method="get" action={action} class="app-filters">
        {children}
        <button type="submit" class="utrecht-button utrecht-button--secondary-action app-button app-filters__button">
          {t.filter}
        </button>
      </form>
    </auto-submit>
  );
}
