import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { dayField, noticeOf, numberIn, optionalText, type Status } from '../../staff/index.ts';
import { poolHref } from '../companion-href.ts';
import { mayCoordinate } from '../companion-role.ts';
import { companionMessages } from '../messages.ts';
import { overviewMessages } from '../overview/messages.ts';
import { type AbsenceError, addAbsence, removeAbsence } from './absence.ts';
import { CardPage } from './card-page.tsx';
import { hoursField } from './hours-field.ts';
import type { Card } from './load-card.ts';
import { leavePool } from './membership.ts';
import { cardMessages } from './messages.ts';
import { onCard } from './on-card.ts';
import { type SaveCardError, saveCard } from './save-card.ts';

const own = poolHref.card(':id{[0-9a-f-]{36}}');

const saveStatus = {
  'not-in-pool': 404,
  'not-yours': 403,
  'expertise-unknown': 422,
  'area-unknown': 422,
} as const satisfies Record<SaveCardError['kind'], number>;

const absenceStatus = {
  'not-in-pool': 404,
  'not-yours': 403,
  'ends-before-it-starts': 422,
  'is-over': 422,
  'too-far': 422,
  'too-many': 409,
} as const satisfies Record<AbsenceError['kind'], number>;

/** The card of an officer, for that officer and for coordinators. */
export function cardRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    own,
    onCard(deps, (c, card) => page(c, deps, card, {})),
  );

  routes.post(
    own,
    onCard(deps, async (c, card) => {
      const t = cardMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          job: optionalText(120, companionMessages(c.get('locale')).tooLong),
          expertise: manyOf(z.string()),
          areaIds: manyOf(
            z.coerce.number(t.areaUnknown).int(t.areaUnknown).positive(t.areaUnknown).max(1e12, t.areaUnknown),
          ),
          hours: hoursField(overviewMessages(c.get('locale')).hoursWrong),
        }),
      );
      if (!form.ok) return page(c, deps, card, { state: form.state }, formStatus[form.kind]);
      const { hours: monthlyHours, ...rest } = form.value;
      const saved = await saveCard(deps, c.get('actor'), card.personId, { ...rest, monthlyHours });
      if (saved.ok) return c.redirect(`${poolHref.card(card.personId)}?klaar=bewaard`, 303);
      const { kind } = saved.error;
      switch (kind) {
        case 'not-in-pool':
        case 'not-yours':
          throw new HTTPException(saveStatus[kind]);
        case 'expertise-unknown':
          return page(
            c,
            deps,
            card,
            { state: withError(form.state, 'expertise', t.expertiseUnknown) },
            saveStatus[kind],
          );
        case 'area-unknown':
          return page(c, deps, card, { state: withError(form.state, 'areaIds', t.areaUnknown) }, saveStatus[kind]);
      }
    }),
  );

  routes.post(
    `${own}/afwezig`,
    onCard(deps, async (c, card) => {
      const t = cardMessages(c.get('locale'));
      const form = await readForm(c, z.object({ startsOn: dayField(t.dayWrong), endsOn: dayField(t.dayWrong) }));
      if (!form.ok) return page(c, deps, card, { absence: form.state }, formStatus[form.kind]);
      const added = await addAbsence(deps, c.get('actor'), card.personId, form.value);
      if (added.ok) return c.redirect(`${poolHref.card(card.personId)}?klaar=afwezig`, 303);
      const { kind } = added.error;
      if (kind === 'not-in-pool' || kind === 'not-yours') throw new HTTPException(absenceStatus[kind]);
      return page(c, deps, card, { absence: withError(form.state, 'endsOn', t.absence[kind]) }, absenceStatus[kind]);
    }),
  );

  routes.post(
    `${own}/afwezig/:absenceId/weg`,
    onCard(deps, async (c, card) => {
      const removed = await removeAbsence(deps, c.get('actor'), card.personId, numberIn(c, 'absenceId'));
      if (!removed.ok) throw new HTTPException(removed.error.kind === 'not-yours' ? 403 : 404);
      return c.redirect(`${poolHref.card(card.personId)}?klaar=afwezig-weg`, 303);
    }),
  );

  routes.post(
    `${own}/uit-de-pool`,
    onCard(deps, async (c, card) => {
      const left = await leavePool(deps, c.get('actor'), card.personId);
      if (!left.ok) throw new HTTPException(left.error.kind === 'not-yours' ? 403 : 404);
      // Who left sees the pool no more.
      const mine = !mayCoordinate(c.get('actor'));
      return c.redirect(mine ? '/mijn' : `${poolHref.overview}?klaar=weg`, 303);
    }),
  );

  return routes;
}

type Came = { state?: FormState; absence?: FormState };

async function page(c: AppContext, deps: Deps, card: Card, { state, absence }: Came, code: Status = 200) {
  const notice = state || absence ? undefined : noticeOf(c, cardMessages(c.get('locale')).done);
  const { job, expertise, areaIds, monthlyHours } = card;
  const stands = { job, expertise, areaIds: areaIds.map(String), hours: String(monthlyHours) };
  return c.html(
    <CardPage
      frame={frameOf(c, deps, notice)}
      card={card}
      areas={await listAreas(deps.db)}
      state={state ?? emptyForm(stands)}
      absence={absence}
    />,
    code,
  );
}
