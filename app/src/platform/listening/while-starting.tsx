import { Hono } from 'hono';
import { raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv } from '../http/env.ts';
import { localeOf } from '../http/locale.ts';
import { startingMessages } from './messages.ts';

/** Seconds after which a browser, a proxy or a search engine comes back. */
const comeBack = 3;

/** Answers everybody who comes before the town is ready: 503 and a page that needs no database, style or script. */
export const whileStarting = new Hono<AppEnv>()
  .use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] } }))
  .use(localeOf)
  .all('*', (c) => {
    const locale = c.get('locale');
    const t = startingMessages(locale);
    // A form that was sent is not sent again by reloading: that would ask for its address as a page.
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    c.header('retry-after', String(comeBack));
    c.header('cache-control', 'no-store');
    return c.html(
      <>
        {raw('<!DOCTYPE html>')}
        <html lang={locale} dir="ltr">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            {reads && <meta http-equiv="refresh" content={String(comeBack)} />}
            <title>{t.title}</title>
          </head>
          <body>
            <main>
              <h1>{t.title}</h1>
              <p>{t.text}</p>
              <p>{reads ? t.again : t.notSent}</p>
            </main>
          </body>
        </html>
      </>,
      503,
    );
  });
