import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, type Status, textField } from '../../staff/index.ts';
import { type AttendError, checkIn, walkIn } from '../attending/attend.ts';
import { staffGatheringPath } from '../gathering-paths.ts';
import { type Gathering, loadGathering } from '../load-gatherings.ts';
import { listRegistrations, loadRegistration } from '../registering/load-registrations.ts';
import { readRegistrationToken } from '../registering/registration-token.ts';
import { DoorPage } from './door-page.tsx';
import { onOwn, refuseUnlessOrganiser } from './on-own.ts';
import { staffGatheringMessages } from './staff-messages.ts';

const attendStatus = {
  'not-allowed': 403,
  'gathering-not-found': 404,
  'meeting-not-found': 404,
  'registration-not-found': 404,
  'changed-meanwhile': 409,
  'not-now': 409,
} as const satisfies Record<AttendError['kind'], number>;

const one = '/beheer/bijeenkomsten/:id{[0-9]{1,15}}';
const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** The list at the door: who comes in, by name or by the code on their phone. */
export function doorRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  return (
    new Hono<AppEnv>()
      .get(
        `${one}/deur`,
        onOwn(deps, (c, gathering) => page(c, gathering, {}, 200)),
      )
      .post(
        `${one}/deur`,
        onOwn(deps, async (c, gathering) => {
          const form = await readForm(
            c,
            z.object({ meetingId: number, registrationId: number, present: z.enum(['ja', 'nee']) }),
          );
          if (!form.ok) return page(c, gathering, {}, formStatus[form.kind]);
          const { meetingId, registrationId, present } = form.value;
          const which = { gatheringId: gathering.id, meetingId };
          const done = await checkIn(deps, c.get('actor'), which, { registrationId, present: present === 'ja' });
          return done.ok ? back(c, gathering, meetingId) : refused(c, gathering, done.error);
        }),
      )
      .post(
        `${one}/binnengelopen`,
        onOwn(deps, async (c, gathering) => {
          const t = staffGatheringMessages(c.get('locale'));
          const form = await readForm(
            c,
            z.object({ meetingId: number, name: textField(120, t.missing, t.tooLong), submissionKey: z.uuid() }),
          );
          if (!form.ok) return page(c, gathering, { state: form.state }, formStatus[form.kind]);
          const { meetingId, ...who } = form.value;
          const done = await walkIn(deps, c.get('actor'), { gatheringId: gathering.id, meetingId }, who);
          return done.ok ? back(c, gathering, meetingId) : refused(c, gathering, done.error);
        }),
      )
      // What the code on a phone says: an officer who scans it comes by the name, with one button left to press.
      .get('/beheer/inchecken/:token', async (c) => {
        const id = readRegistrationToken(settings.secret, c.req.param('token'));
        const registration = id === undefined ? undefined : await loadRegistration(db, id);
        const gathering = registration && (await loadGathering(db, registration.gatheringId));
        if (!registration || !gathering) throw new HTTPException(404);
        const away = refuseUnlessOrganiser(c, gathering.projectId);
        if (away) return away;
        return c.redirect(
          `${staffGatheringPath(gathering.id, '/deur')}?naam=${encodeURIComponent(registration.name)}`,
          303,
        );
      })
  );

  function back(c: AppContext, gathering: Gathering, meetingId: number) {
    return c.redirect(`${staffGatheringPath(gathering.id, '/deur')}?keer=${meetingId}&klaar=binnen`, 303);
  }

  function refused(c: AppContext, gathering: Gathering, { kind }: AttendError) {
    if (kind !== 'not-now' && kind !== 'changed-meanwhile') throw new HTTPException(attendStatus[kind]);
    const refusal = staffGatheringMessages(c.get('locale')).refused[kind];
    return page(c, gathering, { refusal }, attendStatus[kind]);
  }

  async function page(
    c: AppContext,
    gathering: Gathering,
    { state, refusal }: { state?: FormState; refusal?: string },
    code: Status,
  ) {
    const notice = code === 200 ? noticeOf(c, staffGatheringMessages(c.get('locale')).done) : undefined;
    const { meetings } = gathering;
    const asked = meetings.find(({ id }) => String(id) === c.req.query('keer'));
    const next = meetings.find(({ endsAt }) => endsAt > deps.now()) ?? meetings.at(-1);
    const people = await listRegistrations(db, gathering.id);
    return c.html(
      <DoorPage
        frame={frameOf(c, deps, notice)}
        meetingId={(asked ?? next)?.id ?? 0}
        name={c.req.query('naam')?.trim() ?? ''}
        walkIn={state}
        {...{ gathering, people, refusal }}
      />,
      code,
    );
  }
}
