import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, numberIn, optionalText, type Status, textField } from '../../staff/index.ts';
import { gatheringSteps } from '../gathering.ts';
import { staffGatheringPath } from '../gathering-paths.ts';
import type { Gathering } from '../load-gatherings.ts';
import { gatheringMessages } from '../messages.ts';
import { type CancelError, cancelRegistration } from '../registering/cancel-registration.ts';
import { listRegistrations } from '../registering/load-registrations.ts';
import { type DeskError, registerAtDesk } from '../registering/register.ts';
import { type StepGatheringError, stepGathering } from '../step-gathering.ts';
import { type CameBack, CasePage } from './case-page.tsx';
import { onOwn } from './on-own.ts';
import { staffGatheringMessages } from './staff-messages.ts';

const stepStatus = {
  'not-allowed': 403,
  'gathering-not-found': 404,
  'changed-meanwhile': 409,
  'step-not-possible': 409,
  'no-reason': 422,
  'no-place': 409,
  'begins-in-past': 409,
  'not-begun': 409,
  'project-not-public': 409,
} as const satisfies Record<StepGatheringError['kind'], number>;
const deskStatus = {
  'not-allowed': 403,
  'gathering-not-found': 404,
  'not-announced': 409,
  'not-open-yet': 409,
  'registration-closed': 409,
  'not-for-you': 409,
} as const satisfies Record<DeskError['kind'], number>;
const cancelStatus = {
  'registration-not-found': 404,
  'not-allowed': 403,
  begun: 409,
} as const satisfies Record<CancelError['kind'], number>;

const one = '/beheer/bijeenkomsten/:id{[0-9]{1,15}}';

/** One gathering for its organiser: its steps, and who comes. */
export function caseRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      one,
      onOwn(deps, (c, gathering) => casePage(c, deps, gathering, {})),
    )
    .post(
      `${one}/stap`,
      onOwn(deps, (c, gathering) => step(c, deps, gathering)),
    )
    .post(
      `${one}/aanmeldingen`,
      onOwn(deps, (c, gathering) => desk(c, deps, gathering)),
    )
    .post(
      `${one}/aanmeldingen/:registrationId{[0-9]{1,15}}/afmelden`,
      onOwn(deps, async (c, gathering) => {
        const by = { organiserOf: gathering.id };
        const done = await cancelRegistration(deps, c.get('actor'), numberIn(c, 'registrationId'), by);
        if (done.ok) return c.redirect(`${staffGatheringPath(gathering.id)}?klaar=afgemeld`, 303);
        const { kind } = done.error;
        if (kind !== 'begun') throw new HTTPException(cancelStatus[kind]);
        const refusal = staffGatheringMessages(c.get('locale')).refused[kind];
        return casePage(c, deps, gathering, { refusal }, cancelStatus[kind]);
      }),
    )
    .get(
      `${one}/lijst.csv`,
      onOwn(deps, async (c, gathering) => {
        const locale = c.get('locale');
        const t = staffGatheringMessages(locale);
        const people = await listRegistrations(deps.db, gathering.id);
        const { columns } = t;
        const rows = people.map(({ name, email, state, channel, registeredAt, attended }) => [
          ...[name, email, t.place[state], t.channel[channel], formatMoment(registeredAt, locale)],
          String(attended.length),
        ]);
        const head = [columns.name, columns.email, columns.place, t.fields.kind, gatheringMessages(locale).facts.when];
        return c.body(writeCsv([[...head, columns.there], ...rows]), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="aanmeldingen-${gathering.id}.csv"`,
          'cache-control': 'no-store',
        });
      }),
    );
}

async function step(c: AppContext, deps: Deps, gathering: Gathering): Promise<Response> {
  const t = staffGatheringMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.object({
      step: z.enum(
        gatheringSteps.map((known) => known.step),
        t.choose,
      ),
      seen: z.coerce.number().int().default(0),
      because: optionalText(1000, t.tooLong),
    }),
  );
  if (!form.ok) return casePage(c, deps, gathering, { step: form.state }, formStatus[form.kind]);
  const { because, ...which } = form.value;
  const done = await stepGathering(deps, c.get('actor'), { id: gathering.id, ...which }, because);
  if (done.ok) return c.redirect(`${staffGatheringPath(gathering.id)}?klaar=stap`, 303);
  const { kind } = done.error;
  const code = stepStatus[kind];
  switch (kind) {
    case 'not-allowed':
    case 'gathering-not-found':
      throw new HTTPException(stepStatus[kind]);
    case 'no-reason':
      return casePage(c, deps, gathering, { step: withError(form.state, 'because', t.refused[kind]) }, code);
    case 'changed-meanwhile':
    case 'step-not-possible':
    case 'no-place':
    case 'begins-in-past':
    case 'not-begun':
    case 'project-not-public':
      return casePage(c, deps, gathering, { step: form.state, refusal: t.refused[kind] }, code);
  }
}

async function desk(c: AppContext, deps: Deps, gathering: Gathering): Promise<Response> {
  const t = staffGatheringMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.object({
      name: textField(120, t.missing, t.tooLong),
      email: z
        .string()
        .trim()
        .default('')
        .refine(
          (typed) => typed === '' || z.email().max(254).safeParse(typed).success,
          gatheringMessages(c.get('locale')).emailWrong,
        ),
      channel: z.enum(['desk', 'phone'], t.choose),
      submissionKey: z.uuid(),
    }),
  );
  if (!form.ok) return casePage(c, deps, gathering, { desk: form.state }, formStatus[form.kind]);
  const done = await registerAtDesk(deps, c.get('actor'), gathering.id, form.value);
  if (done.ok) {
    const notice = done.value.state === 'waiting' ? 'wachtlijst' : 'aangemeld';
    return c.redirect(`${staffGatheringPath(gathering.id)}?klaar=${notice}`, 303);
  }
  const { kind } = done.error;
  if (kind === 'not-allowed' || kind === 'gathering-not-found') throw new HTTPException(deskStatus[kind]);
  return casePage(c, deps, gathering, { refusal: t.refused['not-announced'] }, deskStatus[kind]);
}

async function casePage(c: AppContext, deps: Deps, gathering: Gathering, cameBack: CameBack, code: Status = 200) {
  const notice = code === 200 ? noticeOf(c, staffGatheringMessages(c.get('locale')).done) : undefined;
  const people = await listRegistrations(deps.db, gathering.id);
  return c.html(<CasePage frame={frameOf(c, deps, notice)} {...{ gathering, people, cameBack }} />, code);
}
