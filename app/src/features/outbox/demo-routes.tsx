import { Hono, type MiddlewareHandler } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { isFromThisMachine } from '../../platform/identity/client-address.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { addresses, loadLetter, loadMail, newestLetters, newestMail } from './mailbox.ts';
import { LetterPage, MailboxPage, MailPage } from './mailbox-page.tsx';

/** /demo/postvak: everybody's mail lies open here, so both the mode and the connection are checked. */
export function demoMailboxRoutes(deps: Deps): Hono<AppEnv> {
  const onlyHere: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (!deps.settings.demo || !isFromThisMachine(c)) return c.notFound();
    await next();
  };
  return new Hono<AppEnv>()
    .use('/demo/postvak', onlyHere)
    .use('/demo/postvak/*', onlyHere)
    .get('/demo/postvak', async (c) => {
      const address = c.req.query('adres') ?? '';
      const [mail, letters, known] = await Promise.all([
        newestMail(deps.db, address || undefined),
        newestLetters(deps.db),
        addresses(deps.db),
      ]);
      return c.html(
        <MailboxPage frame={frameOf(c, deps)} mail={mail} letters={letters} addresses={known} address={address} />,
      );
    })
    .get('/demo/postvak/:id{[0-9]{1,15}}', async (c) => {
      const mail = await loadMail(deps.db, Number(c.req.param('id')));
      return mail ? c.html(<MailPage frame={frameOf(c, deps)} mail={mail} />) : c.notFound();
    })
    .get('/demo/postvak/brief/:id{[0-9]{1,15}}', async (c) => {
      const letter = await loadLetter(deps.db, Number(c.req.param('id')));
      return letter ? c.html(<LetterPage frame={frameOf(c, deps)} letter={letter} />) : c.notFound();
    });
}
