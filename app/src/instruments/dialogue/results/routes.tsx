import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueMessages } from '../messages.ts';
import { ownAnswers } from '../taking-part/own-answers.ts';
import { participantId, whoLooks } from '../taking-part/participant.ts';
import { readyOf } from '../taking-part/ready-of.ts';
import { loadResult, ownPlace, stillNeeded } from './figures.ts';
import { ResultPage } from './result-page.tsx';
import { watchResults } from './watch.ts';

const path = '/trajecten/:slug/dialoog/:stepId/uitkomst';
const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json' };
/** A line now and then keeps proxies from closing a stream in which nothing happens. */
const signOfLifeMs = 25_000;

/** What came of a dialogue: for people, as it comes in, and as open data. */
export function resultRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const watch = watchResults(deps.db);

  routes.get(path, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    // The own answers of who looks are on it.
    c.header('cache-control', 'no-store');
    const { step, dialogue } = found;
    const participant = await participantId(deps.db, step.id, await whoLooks(c, deps));
    const [result, own, known, needed] = await Promise.all([
      loadResult(deps.db, step.id),
      ownPlace(deps.db, step.id, participant),
      knownStatements(c, deps, step.id, participant),
      stillNeeded(deps.db, dialogue),
    ]);
    const props = { step, dialogue, result, own, known, needed, now: deps.now() };
    return c.html(<ResultPage frame={frameOf(c, deps)} {...props} />);
  });

  routes.get(`${path}/stroom`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    return streamSSE(c, async (stream) => {
      let pending = '';
      let wake = () => {};
      const stop = watch(found.step.id, (at) => {
        pending = at;
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      while (!stream.aborted) {
        if (pending === '') await woken(signOfLifeMs, (resolve) => (wake = resolve));
        if (stream.aborted) break;
        const at = pending;
        pending = '';
        await stream.writeSSE(at === '' ? { event: 'ping', data: '' } : { event: 'computed', data: at });
      }
      stop();
    });
  });

  routes.get(`${path}/:file{(?:statements|groups)\\.csv|about\\.json}`, async (c) => {
    const found = await readyOf(c, deps);
    const result = found && (await loadResult(deps.db, found.step.id));
    const file = c.req.param('file');
    const content = result?.figures.openFiles[file];
    if (content === undefined) return c.notFound();
    return c.body(content, 200, {
      'content-type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      'content-disposition': `attachment; filename="${file}"`,
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    });
  });

  return routes;
}

/** Waits until it is woken, at most so long. */
function woken(ms: number, take: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    take(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function knownStatements(c: AppContext, deps: Deps, stepId: number, participant: number | null) {
  const answer = dialogueMessages(c.get('locale')).short;
  const [statements, own] = await Promise.all([
    deps.db
      .selectFrom('dialogueStatement')
      .select(['id', 'body', 'bodyEn'])
      .where('stepId', '=', stepId)
      .where('status', '=', 'published')
      .execute(),
    ownAnswers(deps.db, stepId, participant),
  ]);
  const mine = new Map(own.map((one) => [one.id, one.answer]));
  return statements.map((one) => {
    const given = mine.get(one.id);
    return { ...one, answer: given === undefined || given === 'later' ? null : answer[given] };
  });
}
