import type { Child, PropsWithChildren } from 'hono/jsx';

type Level = 1 | 2 | 3 | 4;

/** A heading. `level` is its place in the outline, `look` its size where the two differ. */
export function Heading({
  level,
  look = level,
  id,
  children,
}: PropsWithChildren<{ level: Level; look?: Level; id?: string | undefined }>) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`utrecht-heading-${look}`} id={id}>
      {children}
    </Tag>
  );
}

/** The title of a page, with chips above and a lead below it where given. */
export function PageTitle({ children, above, lead }: PropsWithChildren<{ above?: unknown; lead?: Child }>) {
  return (
    <div class="app-page-title">
      {above ? <div class="app-page-title__above">{above}</div> : null}
      <h1 class="utrecht-heading-1">{children}</h1>
      {lead && <p class="utrecht-paragraph utrecht-paragraph--lead app-lead">{lead}</p>}
    </div>
  );
}
