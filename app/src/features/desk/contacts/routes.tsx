import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { limits } from '../entry/limits.ts';
import { refuseUnlessDesk } from '../refuse-unless-desk.ts';
import { claimRoutes } from './claim-routes.tsx';
import { ContactPage } from './contact-page.tsx';
import { ContactsPage } from './contacts-page.tsx';
import { type EraseError, eraseContact } from './erase-contact.ts';
import { findContacts } from './find-contacts.ts';
import { type LinkError, linkContact } from './link-contact.ts';
import { type ContactPage as Contact, loadContact } from './load-contact.ts';
import { contactMessages } from './messages.ts';

const status = {
  'not-allowed': 403,
  'contact-not-found': 409,
  'no-such-account': 409,
  'linked-to-account': 409,
} as const satisfies Record<(LinkError | EraseError)['kind'], number>;
type Status = 200 | (typeof status)[keyof typeof status] | (typeof formStatus)[keyof typeof formStatus];
const path = '/balie/contacten/:id{[0-9]{1,15}}';

/** People without an account; only for colleagues who work for the whole town. */
export function contactRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/balie/contacten', async (c, next) => refuseUnlessDesk(c) ?? (await next()));
  app.use('/balie/contacten/*', async (c, next) => refuseUnlessDesk(c) ?? (await next()));
  app.get('/balie/contacten', async (c) => {
    const typed = (c.req.query('zoek') ?? '').trim().slice(0, limits.name);
    const found = typed === '' ? null : await findContacts(deps.db, typed, 'all', 25);
    const erased = c.req.query('klaar') === 'gewist' ? contactMessages(c.get('locale')).erased : undefined;
    c.header('cache-control', 'no-store');
    return c.html(<ContactsPage frame={frameOf(c, deps, erased)} typed={typed} found={found} />);
  });
  app.get(path, async (c) => show(c, deps, await contactIn(c, deps), emptyForm(), 200));
  app.post(`${path}/koppelen`, async (c) => {
    const contact = await contactIn(c, deps);
    const result = await linkContact(deps, c.get('actor'), contact.id);
    if (!result.ok) return refused(c, deps, contact, result.error);
    return c.redirect(`/balie/contacten/${contact.id}?klaar=gekoppeld`, 303);
  });
  app.post(`${path}/wissen`, async (c) => {
    const contact = await contactIn(c, deps);
    const t = contactMessages(c.get('locale'));
    const form = await readForm(c, z.object({ asked: z.literal('ja', { error: t.eraseConfirmNeeded }) }));
    if (!form.ok) return show(c, deps, contact, form.state, formStatus[form.kind]);
    const result = await eraseContact(deps, c.get('actor'), contact.id);
    if (!result.ok) return refused(c, deps, contact, result.error);
    return c.redirect('/balie/contacten?klaar=gewist', 303);
  });
  app.route('/', claimRoutes(deps));
  return app;
}

async function contactIn(c: AppContext, deps: Deps): Promise<Contact> {
  const contact = await loadContact(deps.db, Number(c.req.param('id')));
  if (!contact) throw new HTTPException(404);
  return contact;
}

function refused(c: AppContext, deps: Deps, contact: Contact, error: LinkError | EraseError) {
  const state = withError(emptyForm(), '', explain(error, c.get('locale')));
  return show(c, deps, contact, state, status[error.kind]);
}

function explain(error: LinkError | EraseError, locale: Locale): string {
  const t = contactMessages(locale);
  switch (error.kind) {
    case 'not-allowed':
      return t.errors.notAllowed;
    case 'contact-not-found':
      return t.errors.notFound;
    case 'no-such-account':
      return t.errors.noAccount;
    case 'linked-to-account':
      return t.linkedNoErase;
  }
}

function show(c: AppContext, deps: Deps, contact: Contact, state: FormState, code: Status) {
  const linked = c.req.query('klaar') === 'gekoppeld' ? contactMessages(c.get('locale')).linkedDone : undefined;
  c.header('cache-control', 'no-store');
  return c.html(<ContactPage frame={frameOf(c, deps, linked)} contact={contact} state={state} />, code);
}
