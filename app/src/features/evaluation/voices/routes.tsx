import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { textField } from '../../staff/index.ts';
import { loadEvaluation, titleOf } from '../load-evaluation.ts';
import { BadLinkPage } from '../marks/mark-page.tsx';
import { voiceMessages } from './messages.ts';
import { longestView, mayWrite } from './voice.ts';
import { VoicePage } from './voice-page.tsx';
import { readVoiceToken, voiceHref } from './voice-token.ts';
import { type WriteError, writeVoice } from './write-voice.ts';

const path = '/evaluaties/stem/:token';
const status = { 'voice-not-found': 404, fixed: 409, 'too-late': 409 } as const satisfies Record<
  WriteError['kind'],
  number
>;

/** The view of somebody who was asked, by the link in a mail. */
export function voiceRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const idOf = (c: AppContext) => readVoiceToken(deps.settings.secret, c.req.param('token') ?? '') ?? 0;
  routes.get(path, (c) => show(c, deps, idOf(c), undefined, 200));
  routes.post(path, async (c) => {
    const voiceId = idOf(c);
    const { error } = voiceMessages(c.get('locale'));
    const form = await readForm(c, z.object({ body: textField(longestView, error.missing, error.tooLong) }));
    if (!form.ok) return show(c, deps, voiceId, form.state, formStatus[form.kind]);
    const written = await writeVoice(deps, { voiceId, body: form.value.body });
    if (written.ok) return c.redirect(`${voiceHref(deps.settings.secret, voiceId)}?klaar=ja`, 303);
    // The page itself says why.
    return show(c, deps, voiceId, undefined, status[written.error.kind]);
  });
  return routes;
}

type Status = 200 | 404 | 409 | 413 | 415 | 422;

async function show(c: AppContext, deps: Deps, voiceId: number, state: FormState | undefined, code: Status) {
  const voice = await deps.db
    .selectFrom('evaluationVoice')
    .select(['evaluationId', 'role', 'body', 'askedAt', 'writtenAt'])
    .where('id', '=', voiceId)
    .executeTakeFirst();
  const evaluation = voice && (await loadEvaluation(deps.db, voice.evaluationId));
  if (!voice || !evaluation)
    return c.html(<BadLinkPage frame={frameOf(c, deps)} texts={voiceMessages(c.get('locale'))} />, 404);
  c.header('cache-control', 'no-store');
  const props = {
    action: voiceHref(deps.settings.secret, voiceId),
    title: titleOf(evaluation),
    ...{ role: voice.role, body: voice.body },
    problem: mayWrite(voice, evaluation.publishedAt, deps.now()),
    done: c.req.query('klaar') === 'ja',
  };
  return c.html(<VoicePage frame={frameOf(c, deps)} {...props} state={state} />, code);
}
