import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { type Frame, frameOf } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { teamHref } from '../initiative-href.ts';
import type { Initiative } from '../load-initiative.ts';
import { initiativeMessages } from '../messages.ts';
import { onTeam } from '../on-initiative.ts';
import { stages, stagesAfter } from '../stage.ts';
import { TeamPage } from '../team-page.tsx';
import { moveInitiative } from './change-initiative.ts';
import { teamMessages } from './messages.ts';
import { throwUnless } from './refused.ts';

const path = '/initiatieven/:slug/beheer/fase';
const longest = 1000;
const status = { 'not-published': 409, 'stage-not-allowed': 409, 'reason-missing': 422 } as const;

/** Saying how far an initiative is, and why it stopped. */
export function stageRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = (c: AppContext, initiative: Initiative, state: FormState, code: 200 | 409 | 413 | 415 | 422) =>
    c.html(<StagePage frame={frameOf(c, deps)} initiative={initiative} state={state} />, code);

  routes.get(
    path,
    onTeam(deps, (c, initiative) =>
      page(c, initiative, emptyForm({ to: initiative.stage, lesson: initiative.lesson }), 200),
    ),
  );

  routes.post(
    path,
    onTeam(deps, async (c, initiative) => {
      const t = teamMessages(c.get('locale'));
      const text = z.string().trim().max(longest, t.tooLong(longest)).prefault('');
      const read = await readForm(c, z.object({ to: z.enum(stages, t.stageMissing), why: text, lesson: text }));
      if (!read.ok) return page(c, initiative, read.state, formStatus[read.kind]);
      const moved = await moveInitiative(deps, c.get('actor'), initiative.id, read.value);
      if (moved.ok) return c.redirect(`${teamHref(initiative.slug)}?klaar=bewaard`, 303);
      const error = throwUnless(moved.error);
      switch (error.kind) {
        case 'reason-missing':
          return page(c, initiative, withError(read.state, 'why', t.reasonMissing), status[error.kind]);
        case 'stage-not-allowed':
          return page(c, initiative, withError(read.state, 'to', t.stageNotAllowed), status[error.kind]);
        case 'not-published':
          return page(c, initiative, withError(read.state, '', t.notPublished), status[error.kind]);
      }
    }),
  );

  return routes;
}

function StagePage({ frame, initiative, state }: { frame: Frame; initiative: Initiative; state: FormState }) {
  const t = teamMessages(frame.locale);
  const names = initiativeMessages(frame.locale).stage;
  return (
    <TeamPage
      frame={frame}
      initiative={initiative}
      title={t.stage}
      lead={initiative.status === 'draft' ? undefined : t.moveLead}
      errors={state}
    >
      {initiative.status === 'draft' ? (
        <Paragraph>{t.notPublished}</Paragraph>
      ) : (
        <Form action={teamHref(initiative.slug, '/fase')} state={state}>
          <RadioField
            name="to"
            label={t.moveTo}
            options={[initiative.stage, ...stagesAfter(initiative.stage)].map((stage, index) => ({
              value: stage,
              label: index === 0 ? `${t.now}: ${names[stage].toLowerCase()}` : names[stage],
            }))}
          />
          <TextArea name="why" label={t.reason} description={t.reasonHelp} optional rows={3} maxLength={longest} />
          <TextArea name="lesson" label={t.lesson} description={t.lessonHelp} optional rows={3} maxLength={longest} />
          <SubmitRow label={t.move} />
        </Form>
      )}
    </TeamPage>
  );
}
