import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { useUiTexts } from './texts.tsx';

/** How serious a message is. */
export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

const icon = { info: 'info', ok: 'check', warning: 'warning', error: 'cross' } as const;

/** A message that belongs to this page. Its first words say how serious it is, for who cannot see colour or icon. */
export function Alert({ kind = 'info', title, children }: PropsWithChildren<{ kind?: AlertKind; title?: string }>) {
  const t = useUiTexts();
  const word = kind === 'error' ? t.alarm : t[kind];
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} app-alert`}>
      <span class="utrecht-alert__icon app-alert__icon">
        <Icon name={icon[kind]} />
      </span>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title ? <p class="app-alert__title">{title}</p> : <span class="app-hidden">{word}: </span>}
          <div class="app-alert__text">{children}</div>
        </div>
      </div>
    </div>
  );
}
