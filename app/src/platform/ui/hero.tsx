import type { Child, PropsWithChildren } from 'hono/jsx';

/** The opening of a page: one clear sentence, a lead, what to do, and something to look at beside it. */
export function Hero({
  title,
  lead,
  aside,
  children,
}: PropsWithChildren<{ title: string; lead: string; aside?: Child }>) {
  return (
    <div class="app-band app-band--warm app-hero">
      <div
        class={
          aside ? 'app-band__content app-hero__content app-hero__content--two' : 'app-band__content app-hero__content'
        }
      >
        <div class="app-hero__text">
          <h1 class="utrecht-heading-1">{title}</h1>
          <p class="utrecht-paragraph utrecht-paragraph--lead app-lead">{lead}</p>
          {children}
        </div>
        {aside && <div class="app-hero__aside">{aside}</div>}
      </div>
    </div>
  );
}
