import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { ownOrigins } from '../../platform/http/own-origins.ts';
import { type Frame, frameOf } from '../../platform/ui/frame.ts';
import { siteMessages } from './messages.ts';
import { ProblemPage } from './problem-page.tsx';

/** The page for an address that leads nowhere, or to something that is not shown to this visitor. */
export function notFoundPage(c: AppContext, deps: Deps): Response | Promise<Response> {
  const frame = frameBeforeMiddleware(c, deps);
  const t = siteMessages(frame.locale);
  return c.html(<ProblemPage frame={frame} title={t.notFoundTitle} text={t.notFoundText} />, 404);
}

/** The page for an address that is there for something else, such as a form's that is opened as a page; `allowed` is what it is for. */
export function otherMethodPage(c: AppContext, deps: Deps, allowed: readonly string[]): Response | Promise<Response> {
  const frame = frameBeforeMiddleware(c, deps);
  const t = siteMessages(frame.locale);
  c.header('allow', allowed.join(', '));
  return c.html(<ProblemPage frame={frame} title={t.otherMethodTitle} text={t.otherMethodText} />, 405);
}

/** The page for what went wrong; a bug is logged with a reference that the visitor can mention, and nothing more. */
export function errorPage(error: Error, c: AppContext, deps: Deps): Response | Promise<Response> {
  const frame = frameBeforeMiddleware(c, deps);
  const t = siteMessages(frame.locale);
  if (error instanceof HTTPException) {
    if (error.status === 404) return notFoundPage(c, deps);
    if (error.status === 403) {
      const foreign = c.req.method !== 'GET' && !sameOrigin(c, deps);
      return c.html(
        <ProblemPage
          frame={frame}
          title={foreign ? t.csrfTitle : t.forbiddenTitle}
          text={foreign ? t.csrfText : t.forbiddenText}
        />,
        403,
      );
    }
    return c.html(<ProblemPage frame={frame} title={t.refusedTitle} text={t.refusedText} />, error.status);
  }
  const reference = crypto.randomUUID().slice(0, 8);
  deps.log(`[${reference}] ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
  return c.html(
    <ProblemPage frame={frame} title={t.errorTitle} text={`${t.errorText} ${t.errorReference(reference)}`} />,
    500,
  );
}

/** An error may come before the actor and locale are known. */
function frameBeforeMiddleware(c: AppContext, deps: Deps): Frame {
  if (!c.get('locale')) c.set('locale', 'nl');
  if (!c.get('actor')) c.set('actor', { kind: 'visitor', visitorId: null });
  return frameOf(c, deps);
}

function sameOrigin(c: AppContext, deps: Deps): boolean {
  return ownOrigins(deps.settings.baseUrl).includes(c.req.header('origin') ?? '');
}
