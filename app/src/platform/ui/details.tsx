import type { Child, PropsWithChildren } from 'hono/jsx';

/** Something to unfold, for who wants to know more. */
export function Details({ summary, open, children }: PropsWithChildren<{ summary: Child; open?: boolean }>) {
  return (
    <details class="app-details" open={open}>
      <summary class="app-details__summary">{summary}</summary>
      <div class="app-details__content">{children}</div>
    </details>
  );
}
