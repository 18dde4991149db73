import type { PropsWithChildren } from 'hono/jsx';

/** A strip over the whole width of the screen, in a soft colour that carries meaning. */
export function Band({
  tone = 'plain',
  children,
}: PropsWithChildren<{ tone?: 'plain' | 'warm' | 'talk' | 'begin' | 'together' }>) {
  return (
    <div class={`app-band app-band--${tone}`}>
      <div class="app-band__content">{children}</div>
    </div>
  );
}
