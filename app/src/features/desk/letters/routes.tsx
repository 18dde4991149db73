import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, manyOf, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { refuseUnlessDesk } from '../refuse-unless-desk.ts';
import { countLettersToPrint, lettersAtOnce, lettersToPrint, printedLetters } from './letter-pile.ts';
import { LettersPage } from './letters-page.tsx';
import { markPrinted } from './mark-printed.ts';
import { letterMessages } from './messages.ts';
import { PrintPage } from './print-page.tsx';

const markForm = z.object({ id: manyOf(z.coerce.number().int().positive()) });

/** The pile of letters; only for colleagues who work for the whole town. */
export function letterRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const path of ['/balie/brieven', '/balie/brieven/*']) {
    app.use(path, async (c, next) => {
      c.header('cache-control', 'no-store');
      return refuseUnlessDesk(c) ?? (await next());
    });
  }
  app.get('/balie/brieven', async (c) => {
    const [waiting, count, printed] = await Promise.all([
      lettersToPrint(deps.db, lettersAtOnce),
      countLettersToPrint(deps.db),
      printedLetters(deps.db, 20),
    ]);
    const marked = /^\d{1,4}$/.exec(c.req.query('klaar') ?? '')?.[0];
    const notice = marked === undefined ? undefined : letterMessages(c.get('locale')).marked(Number(marked));
    return c.html(<LettersPage frame={frameOf(c, deps, notice)} waiting={waiting} count={count} printed={printed} />);
  });
  app.get('/balie/brieven/afdrukken', async (c) => {
    const letters = await lettersToPrint(deps.db, lettersAtOnce);
    return c.html(<PrintPage frame={frameOf(c, deps)} letters={letters} today={deps.now()} />);
  });
  app.post('/balie/brieven/afgedrukt', async (c) => {
    const form = await readForm(c, markForm);
    // Only our own page sends this form, and nobody types in it.
    if (!form.ok) throw new HTTPException(formStatus[form.kind]);
    const result = await markPrinted(deps, c.get('actor'), form.value.id);
    if (!result.ok) throw new HTTPException(403);
    return c.redirect(`/balie/brieven?klaar=${result.value.count}`, 303);
  });
  return app;
}
