import type { Child, PropsWithChildren } from 'hono/jsx';

/** What matters, with something small at its side; on a phone the small thing comes after it. */
export function Beside({ aside, children }: PropsWithChildren<{ aside: Child }>) {
  return (
    <div class="app-beside">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  );
}
