import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { DeskPage, onDesk, waysFor } from '../../features/desk/index.ts';
import type { Status } from '../../features/staff/index.ts';
import type { Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { Form } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import { type Frame, frameOf } from '../../platform/ui/frame.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Agenda, type AgendaPoint, loadAgenda, loadPoints } from './agenda.ts';
import { type KeyInError, keyIn, paperChannels } from './key-in.ts';
import { agendaStaffMessages } from './staff-messages.ts';

const path = '/balie/agenda/:stepId{[0-9]{1,15}}';
const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-choosing': 409,
  unreadable: 422,
  'unknown-number': 422,
} as const satisfies Record<KeyInError['kind'], number>;
type Place = { step: Step; agenda: Agenda; points: AgendaPoint[] };

/** Choices that came on paper or were told, keyed in one person at a time. */
export function agendaDeskRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const load = async (step: Step) =>
    step.instrument === 'agenda'
      ? { agenda: await loadAgenda(deps.db, step.id), points: await loadPoints(deps.db, step.id) }
      : undefined;
  routes.get(
    path,
    onDesk(deps, load, (c, place) => show(c, deps, place, emptyForm())),
  );
  routes.post(
    path,
    onDesk(deps, load, async (c, place) => {
      const t = agendaStaffMessages(c.get('locale'));
      const typed = z.string(t.unreadable('')).max(1000, t.unreadable('…'));
      const form = await readForm(
        c,
        z.object({ typed, channel: z.enum(paperChannels, t.choose), submissionKey: z.uuid() }),
      );
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const keyed = await keyIn(deps, c.get('actor'), { stepId: place.step.id, ...form.value });
      if (keyed.ok) return c.redirect(`/balie/agenda/${place.step.id}?klaar=ja`, 303);
      const { field, text } = problemOf(keyed.error, c);
      return show(c, deps, place, withError(form.state, field, text), status[keyed.error.kind]);
    }),
  );
  return routes;
}

function problemOf(error: KeyInError, c: AppContext): { field: string; text: string } {
  const t = agendaStaffMessages(c.get('locale'));
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'not-choosing':
      return { field: '', text: t.notChoosing };
    case 'unreadable':
      return { field: 'typed', text: t.unreadable(error.typed) };
    case 'unknown-number':
      return { field: 'typed', text: t.unknownNumber(error.number) };
  }
}

function show(c: AppContext, deps: Deps, place: Place, state: FormState, code: Status = 200) {
  const keyed = code === 200 && c.req.query('klaar') === 'ja' ? agendaStaffMessages(c.get('locale')).keyed : undefined;
  return c.html(<KeyInPage frame={frameOf(c, deps, keyed)} {...place} state={state} />, code);
}

function KeyInPage({ frame, step, agenda, points, state }: Place & { frame: Frame; state: FormState }) {
  const t = agendaStaffMessages(frame.locale);
  const title = t.keyInTitle(step.title);
  return (
    <DeskPage frame={frame} title={title} lead={t.keyInLead[agenda.method]} errors={state} of={step}>
      <LinkMore href={`/balie/invoer/${step.id}`}>{t.enterTheme}</LinkMore>
      {agenda.stage !== 'collect' && agenda.stage !== 'cluster' && <Paragraph soft>{t.themeIsLate}</Paragraph>}
      {agenda.stage !== 'rank' && <Paragraph>{t.notChoosing}</Paragraph>}
      {agenda.stage === 'rank' && (
        <>
          <List items={points.map((point) => <Written>{`${point.number}. ${point.title}`}</Written>)} />
          <Form action={`/balie/agenda/${step.id}`} state={state} label={title} once>
            <TextField name="typed" label={t.typed} autocomplete="off" />
            <SelectField
              name="channel"
              label={t.channel}
              empty={null}
              options={waysFor(frame.actor, step.projectId, paperChannels).map((channel) => ({
                value: channel,
                label: t.channels[channel],
              }))}
            />
            <SubmitRow label={t.save} />
          </Form>
        </>
      )}
    </DeskPage>
  );
}
