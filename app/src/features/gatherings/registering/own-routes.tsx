import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf } from '../../staff/index.ts';
import { certificateOf, hasCertificate } from '../attending/certificate.ts';
import { rateGathering } from '../attending/rate.ts';
import { loadGathering } from '../load-gatherings.ts';
import { gatheringMessages } from '../messages.ts';
import { type CancelError, cancelRegistration } from './cancel-registration.ts';
import { loadRegistration, waitingBefore } from './load-registrations.ts';
import { OwnRegistrationPage } from './own-page.tsx';
import { readRegistrationToken, registrationPath, registrationToken } from './registration-token.ts';

const cancelStatus = {
  'registration-not-found': 404,
  'not-allowed': 403,
  begun: 409,
} as const satisfies Record<CancelError['kind'], number>;

/** /aanmelding: one's own registration, opened by the signed link in the mail; none of it needs an account. */
export function ownRegistrationRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  const one = '/aanmelding/:token';
  return new Hono<AppEnv>()
    .get(one, (c) => page(c, emptyForm(), 200))
    .post(`${one}/afmelden`, async (c) => {
      const id = idOf(c);
      const done = await cancelRegistration(deps, c.get('actor'), id, 'own');
      if (done.ok) return c.redirect(`${registrationPath(settings.secret, id)}?klaar=afgemeld`, 303);
      const { kind } = done.error;
      if (kind !== 'begun') throw new HTTPException(cancelStatus[kind]);
      return page(c, emptyForm(), cancelStatus[kind], gatheringMessages(c.get('locale')).begun);
    })
    .post(`${one}/cijfer`, async (c) => {
      const id = idOf(c);
      const t = gatheringMessages(c.get('locale'));
      const form = await readForm(c, z.object({ cijfer: z.enum(['1', '2', '3', '4', '5'], t.rateMissing) }));
      if (!form.ok) return page(c, form.state, formStatus[form.kind]);
      const done = await rateGathering(deps, c.get('actor'), id, Number(form.value.cijfer));
      if (!done.ok) return page(c, withError(form.state, '', t.rateMissing), 409);
      return c.redirect(`${registrationPath(settings.secret, id)}?klaar=dank`, 303);
    })
    .get(`${one}/bewijs.pdf`, async (c) => {
      const { registration, gathering } = await load(c);
      if (!hasCertificate(gathering, registration)) throw new HTTPException(404);
      const locale = c.get('locale');
      const author = settings.town.name;
      const pdf = await makePdf(certificateOf(gathering, registration, { author, madeAt: deps.now(), locale }));
      return c.body(Uint8Array.from(pdf.bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="bewijs-van-deelname.pdf"',
        'cache-control': 'no-store',
      });
    });

  function idOf(c: AppContext): number {
    const id = readRegistrationToken(settings.secret, c.req.param('token') ?? '');
    if (id === undefined) throw new HTTPException(404);
    return id;
  }

  async function load(c: AppContext) {
    const registration = await loadRegistration(db, idOf(c));
    const gathering = registration && (await loadGathering(db, registration.gatheringId));
    if (!registration || !gathering) throw new HTTPException(404);
    return { registration, gathering };
  }

  async function page(c: AppContext, state: FormState, code: 200 | 409 | 413 | 415 | 422, refusal?: string) {
    const { registration, gathering } = await load(c);
    const notice = code === 200 ? noticeOf(c, gatheringMessages(c.get('locale')).done) : undefined;
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    const { id } = registration;
    return c.html(
      <OwnRegistrationPage
        frame={frameOf(c, deps, notice)}
        before={registration.state === 'waiting' ? await waitingBefore(db, registration) : 0}
        path={registrationPath(settings.secret, id)}
        code={`${settings.baseUrl}/beheer/inchecken/${registrationToken(settings.secret, id)}`}
        now={deps.now()}
        certificate={hasCertificate(gathering, registration)}
        {...{ gathering, registration, state, refusal }}
      />,
      code,
    );
  }
}
