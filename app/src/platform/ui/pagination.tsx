import { useUiTexts } from './texts.tsx';

/** Links to the other pages of a list; shows nothing when there is one page. `href` gives the address of a page. */
export function Pagination({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  const t = useUiTexts();
  if (pages <= 1) return null;
  return (
    <nav class="utrecht-pagination app-pagination" aria-label={t.pages}>
      <span class="utrecht-pagination__before">
        {page > 1 && (
          <a
            class="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
            rel="prev"
            href={href(page - 1)}
          >
            {t.previous}
          </a>
        )}
      </span>
      <span class="utrecht-pagination__pages">
        {visiblePages(page, pages).map((number) =>
          number === 0 ? (
            <span class="app-pagination__gap">…</span>
          ) : (
            <a
              class={`utrecht-pagination__page-link${number === page ? ' utrecht-pagination__page-link--current' : ''}`}
              href={href(number)}
              aria-label={t.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          ),
        )}
      </span>
      <span class="utrecht-pagination__before">
        {page < pages && (
          <a
            class="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
            rel="next"
            href={href(page + 1)}
          >
            {t.next}
          </a>
        )}
      </span>
    </nav>
  );
}

/** First, last and those around the current page; 0 stands for a gap. */
export function visiblePages(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    return before !== undefined && number - before > 1 ? [0, number] : [number];
  });
}
