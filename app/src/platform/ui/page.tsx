import { raw } from 'hono/html';
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../http/form.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { DemoBar } from './demo-bar.tsx';
import type { Frame } from './frame.ts';
import { uiMessages } from './messages.ts';
import { Notice } from './notice.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { InLocale } from './texts.tsx';

/** A list that can be followed with a feed reader, or with a calendar (.ics). */
export type FeedLink = { href: string; title: string };

export type PageProps = PropsWithChildren<{
  frame: Frame;
  /** Without the name of the town; that is added. */
  title: string;
  /** For search engines and shared links. */
  description?: string | undefined;
  breadcrumbs?: readonly Crumb[] | undefined;
  /** The name of the page after the breadcrumbs, where its title repeats one of them. */
  here?: Child | undefined;
  /** More room for tables and staff screens. */
  wide?: boolean | undefined;
  /** The state of the page's form; the number of errors stands first in the title, where a screen reader starts. */
  errors?: FormState | undefined;
  feeds?: readonly FeedLink[] | undefined;
  canonical?: string | undefined;
}>;

/** A whole page: head, skip link, header, what is inside, footer. Children are laid out in one column; use Band for full width. */
export function Page({
  frame,
  title,
  description,
  breadcrumbs,
  here,
  wide,
  errors,
  feeds = [],
  canonical,
  children,
}: PageProps) {
  const t = uiMessages(frame.locale);
  const { assets, town } = frame;
  const errorCount = errors ? Object.keys(errors.errors).length : 0;
  const fullTitle = `${errorCount > 0 ? `${t.errorsTitle(errorCount)}: ` : ''}${title} - Stadmakers ${town.name}`;
  return (
    <InLocale locale={frame.locale}>
      {raw('<!DOCTYPE html>')}
      <html lang={frame.locale} dir="ltr" class={`app-root ${town.look}-theme`}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{fullTitle}</title>
          {description && <meta name="description" content={description} />}
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <link rel="preload" href={assets.url(font)} as="font" type="font/woff2" crossorigin="anonymous" />
          <link rel="stylesheet" href={assets.url('app.css')} />
          <script type="module" src={assets.url('client.js')} />
          {canonical && <link rel="canonical" href={canonical} />}
          {feeds.map((feed) => (
            <link
              rel="alternate"
              type={feed.href.endsWith('.ics') ? 'text/calendar' : 'application/rss+xml'}
              href={feed.href}
              title={feed.title}
            />
          ))}
        </head>
        <body class={`utrecht-document utrecht-surface app-body${wide ? ' app-body--wide' : ''}`}>
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            {t.skip}
          </a>
          <DemoBar frame={frame} />
          <PageHeader frame={frame} />
          <main id="inhoud" tabindex={-1} class="app-main">
            {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} current={here ?? title} />}
            {frame.notice && <Notice>{frame.notice}</Notice>}
            {children}
          </main>
          <PageFooter frame={frame} />
        </body>
      </html>
    </InLocale>
  );
}

const font = 'sofia-sans-latin-wght-normal.woff2';
