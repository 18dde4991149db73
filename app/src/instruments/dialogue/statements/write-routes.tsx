import { Hono } from 'hono';
import { z } from 'zod';
import { textField } from '../../../features/staff/index.ts';
import { actStatus, mayAct, proofHref, type WayToProof } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { InLocale } from '../../../platform/ui/texts.tsx';
import { dialoguePath } from '../dialogue-path.ts';
import { mayJoin } from '../taking-part/brake.ts';
import { CannotPage } from '../taking-part/part-frame.tsx';
import { partMessages } from '../taking-part/part-messages.ts';
import { whoActs } from '../taking-part/participant.ts';
import { type Ready, readyOf } from '../taking-part/ready-of.ts';
import { wayIn } from '../taking-part/way-in.ts';
import { findLookAlikes, type LookAlike } from './look-alikes.ts';
import { writeMessages } from './write-messages.ts';
import { AlikeList, WritePage } from './write-page.tsx';
import { type WriteError, writeStatement } from './write-statement.ts';

const path = '/trajecten/:slug/dialoog/:stepId/schrijven';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422 | 429;

/** Writing a statement: the form, what looks like it, and placing it. */
export function writeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step, dialogue } = found;
    const allowed = mayAct(step, 'contribute', c.get('actor'), deps.now());
    if (!allowed.ok) return cannot(c, deps, found, allowed.error, 200);
    if (dialogue.writing === 'nobody') return cannot(c, deps, found, { kind: 'writing-closed' }, 200);
    if (dialogue.writing === 'signed-in' && c.get('actor').kind !== 'person')
      return cannot(c, deps, found, { kind: 'sign-in-to-write' }, 200);
    return show(c, deps, found, emptyForm(), 200);
  });

  routes.get(`${path}/lijkt-op`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const alike = await findLookAlikes(deps.db, found.step.id, c.req.query('q') ?? '');
    if (alike.length === 0) return c.body(null, 204);
    const locale = c.get('locale');
    return c.html(
      <InLocale locale={locale}>
        <p>{writeMessages(locale).sawAlike}</p>
        <AlikeList alike={alike} step={found.step} />
        {/* Lands inside the form: whoever saw them while typing is not asked again. */}
        <HiddenField name="anyway" value="ja" />
      </InLocale>,
    );
  });

  routes.post(path, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step, dialogue } = found;
    const t = writeMessages(c.get('locale'));
    const form = await readForm(
      c,
      z.object({
        body: textField(dialogue.maxLength, t.missing, t.tooLong).transform((text) => text.replace(/\s+/g, ' ')),
        // Twice in the form of who ticks it after seeing them while typing: an array.
        anyway: z.string().optional().catch('ja').transform(Boolean),
        submissionKey: z.uuid().nullable().catch(null).default(null),
      }),
    );
    if (!form.ok) return show(c, deps, found, form.state, formStatus[form.kind]);
    const { body, anyway, submissionKey } = form.value;
    const alike = anyway ? [] : await findLookAlikes(deps.db, step.id, body, { ownKey: submissionKey });
    if (alike.length > 0) return show(c, deps, found, form.state, 422, alike);
    if (!(await mayJoin(c, deps, step.id)))
      return show(c, deps, found, withError(form.state, '', partMessages(c.get('locale')).tooMany), 429);
    const { actor, who } = await whoActs(c, deps, submissionKey);
    const written = await writeStatement(deps, actor, who, { stepId: step.id, body, submissionKey });
    if (!written.ok) return refused(c, deps, found, form.state, written.error);
    const done = written.value.status === 'published' ? 'geplaatst' : 'wacht';
    return c.redirect(`${dialoguePath(step, 'soFar')}?klaar=${done}`, 303);
  });

  return routes;
}

function show(
  c: AppContext,
  deps: Deps,
  { step, dialogue }: Ready,
  state: FormState,
  status: Status,
  alike: LookAlike[] = [],
) {
  return c.html(<WritePage frame={frameOf(c, deps)} {...{ step, dialogue, state, alike }} />, status);
}

/** What was typed stays in the form, where it can still be of use. */
function refused(c: AppContext, deps: Deps, found: Ready, state: FormState, error: WriteError) {
  const t = writeMessages(c.get('locale'));
  switch (error.kind) {
    case 'too-long':
      return show(c, deps, found, withError(state, 'body', t.tooLong(error.max)), 422);
    case 'limit-reached':
      return show(c, deps, found, withError(state, '', t.refused[error.kind](error.limit)), 409);
    case 'writing-closed':
      return cannot(c, deps, found, error, 409);
    case 'sign-in-to-write':
      return show(c, deps, found, withError(state, '', t.refused[error.kind]), 403);
    case 'assurance-too-low':
      return show(c, deps, found, withError(state, '', wayFor(c, deps, found, error).text), 403);
    case 'step-not-found':
    case 'step-not-open-yet':
    case 'step-closed':
    case 'act-not-allowed-now':
      return show(c, deps, found, withError(state, '', wayFor(c, deps, found, error).text), actStatus[error.kind]);
  }
}

type Barrier = Exclude<WriteError, { kind: 'too-long' | 'limit-reached' }>;

function cannot(c: AppContext, deps: Deps, found: Ready, error: Barrier, status: Status) {
  return c.html(<CannotPage frame={frameOf(c, deps)} step={found.step} way={wayFor(c, deps, found, error)} />, status);
}

function wayFor(c: AppContext, deps: Deps, { step }: Ready, error: Barrier): WayToProof {
  const locale = c.get('locale');
  const t = writeMessages(locale);
  const actor = c.get('actor');
  const back = dialoguePath(step, 'write');
  switch (error.kind) {
    case 'writing-closed':
      return { text: t.refused[error.kind], link: null };
    case 'sign-in-to-write':
      return {
        text: t.refused[error.kind],
        link: { href: proofHref('email', { actor, back }), label: t.signIn },
      };
    default:
      return wayIn(error, { actor, deps, locale, back });
  }
}
