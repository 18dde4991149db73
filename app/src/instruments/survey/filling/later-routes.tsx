import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { surveyPath } from '../survey-path.ts';
import { type Filling, loadFilling } from './filling.ts';
import { fillingMessages } from './filling-messages.ts';
import { holdResponse, linkCode, releaseResponse, responseOfLink } from './held-cookie.ts';
import { LaterPage } from './later-page.tsx';
import { LinkEndedPage } from './link-ended-page.tsx';
import { findResponse } from './response.ts';

const path = '/trajecten/:slug/vragenlijst/:stepId';
const linkStatus = { sent: 410, closed: 410, 'signed-in': 409 } as const;
/** Enough for a mistyped address, too few to fill somebody's mailbox. */
const mailLimit = { times: 4, seconds: 24 * 3600 };

/** Stopping for now, and going on with a link. */
export function laterRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(`${path}/later`, async (c) => {
    const filling = await loadFilling(c, deps);
    if (!filling) return c.notFound();
    const { response, step } = filling;
    if (!response || response.sentAt) return c.redirect(surveyPath(step), 303);
    return show(c, deps, filling, emptyForm(), 200);
  });

  routes.post(`${path}/later`, async (c) => {
    const filling = await loadFilling(c, deps);
    if (!filling) return c.notFound();
    const t = fillingMessages(c.get('locale'));
    const form = await readForm(c, z.object({ email: z.email(t.laterEmailWrong).max(254, t.laterEmailWrong) }));
    if (!form.ok) return show(c, deps, filling, form.state, formStatus[form.kind]);
    const { response, step } = filling;
    // Who has an account goes on with that; a link would open the answers to whoever reads the mail.
    if (!response || response.sentAt || response.personId !== null) return c.redirect(surveyPath(step), 303);
    const now = deps.now();
    const key = keyedHash(deps.settings.secret, 'survey-later-limit', String(response.id));
    if (!(await withinLimit(deps.db, key, mailLimit, now)))
      return show(c, deps, filling, withError(form.state, '', t.laterTooOften), 429);
    const to = form.value.email;
    // The same form twice is one mail.
    const hash = createHash('sha256').update(to.toLowerCase()).digest('hex').slice(0, 16);
    const dedupeKey = `survey-later:${response.id}:${hash}:${now.toISOString().slice(0, 13)}`;
    const locale = c.get('locale');
    const mail = renderMail(laterMail(step, linkPath(deps, step, response.id), locale), deps.settings, locale);
    await queueMail(deps.db, { dedupeKey, to, mail }, now);
    return c.redirect(`${surveyPath(step)}/later?klaar=ja`, 303);
  });

  routes.post(`${path}/opnieuw`, async (c) => {
    const filling = await loadFilling(c, deps);
    if (!filling) return c.notFound();
    releaseResponse(c, deps, filling.step.id);
    return c.redirect(surveyPath(filling.step), 303);
  });

  routes.get(`${path}/verder/:code`, async (c) => {
    const filling = await loadFilling(c, deps);
    const responseId = responseOfLink(deps, c.req.param('code'));
    if (!filling || responseId === null) return c.notFound();
    const { step, allowed, comer } = filling;
    const visitor = { kind: 'visitor', visitorId: null } as const;
    const begun = await findResponse(deps.db, step.id, { actor: visitor, heldId: responseId });
    if (!begun) return c.notFound();
    const ended =
      (begun.sentAt && 'sent') ||
      (!allowed.ok && allowed.error.kind === 'step-closed' && 'closed') ||
      (comer.actor.kind === 'person' && 'signed-in');
    if (ended) return c.html(<LinkEndedPage frame={frameOf(c, deps)} step={step} why={ended} />, linkStatus[ended]);
    await holdResponse(c, deps, step.id, responseId);
    return c.redirect(surveyPath(step), 303);
  });

  return routes;
}

function linkPath(deps: Deps, step: Step, responseId: number) {
  return `${surveyPath(step)}/verder/${linkCode(deps, responseId)}` as const;
}

function laterMail(step: Step, href: ReturnType<typeof linkPath>, locale: Locale): MailText {
  const t = fillingMessages(locale).mail;
  const until = step.closesAt ? [paragraph(t.until(formatMoment(step.closesAt, locale)))] : [];
  return {
    subject: t.subject,
    parts: [paragraph(t.text(step.title)), ...until],
    action: { href, label: t.action },
    reason: t.reason,
  };
}

function show(
  c: AppContext,
  deps: Deps,
  { step, response }: Filling,
  state: FormState,
  code: 200 | 413 | 415 | 422 | 429,
) {
  const own = response && response.personId === null ? linkPath(deps, step, response.id) : null;
  const notice = c.req.query('klaar') === 'ja' && code === 200 ? fillingMessages(c.get('locale')).laterSent : undefined;
  const link = own && `${deps.settings.baseUrl}${own}`;
  return c.html(<LaterPage frame={frameOf(c, deps, notice)} step={step} link={link} state={state} />, code);
}
