import type { Child, PropsWithChildren } from 'hono/jsx';

/** Something to unfold, for who wants to know more. */
export function Details({
  summary,
  open,
  id,
  children,
}: PropsWithChildren<{ summary: Child; open?: boolean; id?: string }>) {
  return (
    <details class="app-details" open={open} id={id}>
      <summary class="app-details__summary">{summary}</summary>
      <div class="app-details__content">{children}</div>
    </details>
  );
}
