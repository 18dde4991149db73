import type { PropsWithChildren } from 'hono/jsx';

/** A picture with a text for who cannot see it, and (as children) a caption. */
export function Figure({
  src,
  alt,
  width,
  height,
  children,
}: PropsWithChildren<{ src: string; alt: string; width?: number | undefined; height?: number | undefined }>) {
  return (
    <figure class="utrecht-figure app-figure">
      <img
        class="app-figure__image"
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
      {children && <figcaption class="utrecht-figure__caption">{children}</figcaption>}
    </figure>
  );
}

/** Somebody's own words. */
export function Quote({ by, children }: PropsWithChildren<{ by?: string | undefined }>) {
  return (
    <blockquote class="utrecht-blockquote utrecht-blockquote--html-blockquote">
      <div class="utrecht-blockquote__content">{children}</div>
      {by && <div class="utrecht-blockquote__attribution">{by}</div>}
    </blockquote>
  );
}

/** A line between two parts. */
export function Separator() {
  return <hr class="utrecht-separator" />;
}
