import type { Child, PropsWithChildren } from 'hono/jsx';

/** A figure at the side with the cases that it stands for beside it; on a phone below one another, a `wide` one last. */
export function FigureAndList({ figure, wide, children }: PropsWithChildren<{ figure: Child; wide?: boolean }>) {
  return (
    <div class={wide ? 'app-figure-and-list app-figure-and-list--wide' : 'app-figure-and-list'}>
      <div>{figure}</div>
      <div>{children}</div>
    </div>
  );
}
