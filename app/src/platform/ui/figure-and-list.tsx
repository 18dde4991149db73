import type { Child, PropsWithChildren } from 'hono/jsx';

/** A figure at the side with the cases that it stands for beside it; below one another on a phone. */
export function FigureAndList({ figure, children }: PropsWithChildren<{ figure: Child }>) {
  return (
    <div class="app-figure-and-list">
      <div>{figure}</div>
      <div>{children}</div>
    </div>
  );
}
