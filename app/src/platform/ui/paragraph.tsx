import type { PropsWithChildren } from 'hono/jsx';

/** Running text; `soft` for what may be skipped. */
export function Paragraph({ children, soft }: PropsWithChildren<{ soft?: boolean }>) {
  return <p class={soft ? 'utrecht-paragraph utrecht-paragraph--small app-soft' : 'utrecht-paragraph'}>{children}</p>;
}

/** The first sentences of a page, larger. */
export function Lead({ children }: PropsWithChildren) {
  return <p class="utrecht-paragraph utrecht-paragraph--lead app-lead">{children}</p>;
}
