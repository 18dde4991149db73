import type { PropsWithChildren } from 'hono/jsx';

/** One number that says it all, and the sentence that it belongs to. */
export function BigFigure({ figure, children }: PropsWithChildren<{ figure: string }>) {
  return (
    <p class="app-big-figure">
      <strong class="app-big-figure__figure">{figure}</strong> <span class="app-big-figure__text">{children}</span>
    </p>
  );
}
