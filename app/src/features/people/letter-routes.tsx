import { Hono } from 'hono';
import { z } from 'zod';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import {
  type RedeemPostCodeError,
  type RequestPostCodeError,
  redeemPostCode,
  requestPostCode,
} from '../../platform/identity/post-code.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { letterPageMessages } from './letter-messages.ts';
import { LetterPage } from './letter-page.tsx';
import { letterState } from './letter-state.ts';
import { personIn } from './person-in.ts';

const askStatus = { 'area-not-found': 422, 'too-many-letters': 429 } as const satisfies Record<
  RequestPostCodeError['kind'],
  number
>;
const redeemStatus = {
  'no-code-waiting': 409,
  'code-expired': 410,
  'too-many-tries': 429,
  'wrong-code': 422,
} as const satisfies Record<RedeemPostCodeError['kind'], number>;
type Status =
  | 200
  | (typeof askStatus)[keyof typeof askStatus]
  | (typeof redeemStatus)[keyof typeof redeemStatus]
  | (typeof formStatus)[keyof typeof formStatus];

/** /mijn/brief: a letter with a code proves an address. */
export function letterRoutes({ deps }: IdentityDeps): Hono<AppEnv> {
  const page = async (c: AppContext, forms: { ask?: FormState; redeem?: FormState }, status: Status = 200) => {
    const t = letterPageMessages(c.get('locale'));
    const done = c.req.query('klaar');
    const notice = done === 'aangevraagd' ? t.onItsWay : done === 'bevestigd' ? t.confirmed : undefined;
    const letter = await letterState(deps, personIn(c).personId);
    const { ask = emptyForm(), redeem = emptyForm() } = forms;
    return c.html(<LetterPage frame={frameOf(c, deps, notice)} letter={letter} ask={ask} redeem={redeem} />, status);
  };
  return new Hono<AppEnv>()
    .get('/mijn/brief', requirePerson, (c) => page(c, {}))
    .post('/mijn/brief', requirePerson, async (c) => {
      const t = letterPageMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          naam: z.string(t.nameNeeded).trim().min(1, t.nameNeeded).max(120, t.nameNeeded),
          adres: z.string(t.addressNeeded).trim().min(8, t.addressNeeded).max(300, t.addressNeeded),
          wijk: z.coerce.number(t.areaNeeded).int(t.areaNeeded).positive(t.areaNeeded),
        }),
      );
      if (!form.ok) return page(c, { ask: form.state }, formStatus[form.kind]);
      const { naam: name, adres: postalAddress, wijk: areaId } = form.value;
      const asked = await requestPostCode(deps, personIn(c), {
        name,
        postalAddress,
        areaId,
        locale: c.get('locale'),
      });
      if (asked.ok) return c.redirect('/mijn/brief?klaar=aangevraagd', 303);
      const { kind } = asked.error;
      const text = { 'area-not-found': t.areaNeeded, 'too-many-letters': t.tooManyLetters }[kind];
      return page(c, { ask: withError(form.state, kind === 'area-not-found' ? 'wijk' : '', text) }, askStatus[kind]);
    })
    .post('/mijn/brief/code', requirePerson, async (c) => {
      const t = letterPageMessages(c.get('locale'));
      const code = z.string(t.codeNeeded).trim().min(1, t.codeNeeded).max(40, t.codeNeeded);
      const form = await readForm(c, z.object({ code }));
      if (!form.ok) return page(c, { redeem: form.state }, formStatus[form.kind]);
      const redeemed = await redeemPostCode(deps, personIn(c), form.value.code);
      if (redeemed.ok) return c.redirect('/mijn/brief?klaar=bevestigd', 303);
      const { kind } = redeemed.error;
      const text = {
        'no-code-waiting': t.noCodeWaiting,
        'code-expired': t.codeExpired,
        'too-many-tries': t.tooManyTries,
        'wrong-code': t.wrongCode,
      }[kind];
      // Without a waiting code there is no field to point at.
      const state = withError(form.state, kind === 'wrong-code' || kind === 'too-many-tries' ? 'code' : '', text);
      return page(
        c,
        kind === 'wrong-code' || kind === 'too-many-tries' ? { redeem: state } : { ask: state },
        redeemStatus[kind],
      );
    });
}
