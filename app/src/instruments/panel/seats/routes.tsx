import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { isOfficer } from '../inviting/officer-only.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { changeSeat, fillSeat, type SeatError } from './change-seat.ts';
import { loadSeats, reservesChosen } from './load-seats.ts';
import { emptySeats, proposeReserve } from './propose-reserve.ts';
import { leavingReasons } from './seat.ts';
import { seatsMessages } from './seats-messages.ts';
import { SeatsPage, type TypedSeat } from './seats-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/leden';
const id = z.coerce.number().int().positive();

/** Who sits in a panel and what became of each seat, for its officers. */
export function seatsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onOfficers(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/komt`,
    onOfficers(deps, async (c, work) => {
      const form = await readForm(c, z.object({ seatId: id }));
      if (!form.ok) return page(c, deps, work, { code: formStatus[form.kind] });
      const change = { to: 'confirmed' } as const;
      const done = await changeSeat(deps, c.get('actor'), { stepId: work.step.id, seatId: form.value.seatId, change });
      return done.ok ? back(c, work, 'bewaard') : refused(c, deps, work, done.error);
    }),
  );

  routes.post(
    `${path}/geeft-op`,
    onOfficers(deps, async (c, work) => {
      const form = await readForm(c, giveUpForm(c.get('locale')));
      if (!form.ok) {
        const typed = { seatId: Number(form.state.values.seatId), state: form.state };
        return page(c, deps, work, { typed, code: formStatus[form.kind] });
      }
      const { seatId, ...change } = form.value;
      const done = await changeSeat(deps, c.get('actor'), { stepId: work.step.id, seatId, change });
      return done.ok ? back(c, work, 'bewaard') : refused(c, deps, work, done.error);
    }),
  );

  routes.post(
    `${path}/vul`,
    onOfficers(deps, async (c, work) => {
      const form = await readForm(c, z.object({ seatId: id, reserveId: id }));
      if (!form.ok) return page(c, deps, work, { code: formStatus[form.kind] });
      const done = await fillSeat(deps, c.get('actor'), { stepId: work.step.id, ...form.value });
      return done.ok ? back(c, work, 'gevuld') : refused(c, deps, work, done.error);
    }),
  );

  return routes;
}

function onOfficers(deps: Deps, handle: (c: AppContext, work: PanelWork) => Promise<Response>) {
  return onPanel(deps, (c, work) => {
    if (!isOfficer(c.get('actor'), work.panel)) throw new HTTPException(403);
    return handle(c, work);
  });
}

function giveUpForm(locale: Locale) {
  const reason = z.enum(leavingReasons, { error: seatsMessages(locale).reasonMissing });
  return z.object({ seatId: id, to: z.enum(['declined', 'left']), reason });
}

function back(c: AppContext, work: PanelWork, done: 'bewaard' | 'gevuld') {
  return c.redirect(`${panelStaffPath(work.step, 'seats')}?klaar=${done}`, 303);
}

function refused(c: AppContext, deps: Deps, work: PanelWork, error: SeatError) {
  const t = seatsMessages(c.get('locale'));
  switch (error.kind) {
    case 'not-allowed':
      throw new HTTPException(403);
    case 'not-found':
      throw new HTTPException(404);
    case 'not-drawn':
      return page(c, deps, work, { refusal: { text: t.notDrawn }, code: 409 });
    case 'changed-meanwhile':
      return page(c, deps, work, { refusal: { text: t.changedMeanwhile }, code: 409 });
  }
}

async function page(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  { typed, refusal, code = 200 }: { typed?: TypedSeat; refusal?: Refusal; code?: Status } = {},
) {
  const seats = work.stage === 'drawn' ? await loadSeats(deps.db, work.panel) : [];
  const proposal = await proposeReserve(deps.db, work.panel, seats);
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, seatsMessages(c.get('locale')).done) : undefined);
  const choosing = work.stage === 'drawn' && !(await reservesChosen(deps.db, work.step.id));
  const props = { frame, work, seats, empty: emptySeats(seats), proposal, choosing, typed, refusal };
  return c.html(<SeatsPage {...props} />, code);
}
