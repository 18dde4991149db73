import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import {
  emptyForm,
  type FormState,
  formStatus,
  type ReadForm,
  readForm,
  withError,
} from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { answerQuestion, loadCourse, withdrawApplication } from '../../schemes/index.ts';
import { dayField, noticeOf, optionalText, textField } from '../../staff/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { signAgreement } from '../agreement/sign-agreement.ts';
import { ownPath } from '../paths.ts';
import { writeTalk } from '../talks/talk.ts';
import { loadRecord } from '../view/load-record.ts';
import { CheckPage } from './check-page.tsx';
import { WhatPage, WhoPage } from './form-pages.tsx';
import { requestForm, requestValues, talkForm, whoForm, whoValues } from './forms.ts';
import { lackingInRequest } from './lacking.ts';
import { type Challenge, loadChallenge } from './load-challenge.ts';
import { requestMessages } from './messages.ts';
import { onDraft, onOwnChallenge } from './on-own-challenge.ts';
import { type OwnRefusal, ownProblem, ownStatus } from './own-problems.ts';
import { saveRequest } from './save-request.ts';
import { type OwnTyped, StatusPage } from './status-page.tsx';
import { submitChallenge } from './submit-challenge.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const path = '/uitdagen/mijn/:id';

/** Filling in, sending and following one's own request, and signing what was agreed. */
export function ownChallengeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onOwnChallenge(deps, (c, challenge) => mainPage(c, deps, challenge)),
  );
  routes.get(
    `${path}/verzoek`,
    onDraft(deps, (c, challenge) => whatPage(c, deps, challenge, emptyForm(requestValues(challenge)))),
  );
  routes.post(
    `${path}/verzoek`,
    onDraft(deps, async (c, challenge) => {
      const areas = new Set((await listAreas(deps.db)).map(({ id }) => id));
      const form = await readForm(c, requestForm(c.get('locale'), areas));
      if (!form.ok) return whatPage(c, deps, challenge, form.state, formStatus[form.kind]);
      const saved = await saveRequest(deps, c.get('actor'), challenge.id, form.value);
      if (saved.ok) return c.redirect(`${ownPath(challenge.id, 'who')}?klaar=bewaard`, 303);
      return tooLate(c, deps, challenge, saved.error);
    }),
  );
  routes.get(
    `${path}/wie`,
    onDraft(deps, (c, challenge) => whoPage(c, deps, challenge, emptyForm(whoValues(challenge)))),
  );
  routes.post(
    `${path}/wie`,
    onDraft(deps, async (c, challenge) => {
      const form = await readForm(c, whoForm(c.get('locale'), challenge.rules));
      if (!form.ok) return whoPage(c, deps, challenge, form.state, formStatus[form.kind]);
      const saved = await saveRequest(deps, c.get('actor'), challenge.id, form.value);
      if (saved.ok) return c.redirect(`${ownPath(challenge.id, 'files')}?klaar=bewaard`, 303);
      return tooLate(c, deps, challenge, saved.error);
    }),
  );
  routes.post(
    `${path}/indienen`,
    onOwnChallenge(deps, async (c, challenge) => {
      const paper = challenge.channel !== 'web';
      const t = requestMessages(c.get('locale'));
      const today = townDay(deps.now());
      const received = dayField(t.check.wrongReceived).refine((day) => day <= today, t.check.wrongReceived);
      const form = await readForm(c, z.object({ receivedOn: paper ? received : z.undefined().optional() }));
      if (!form.ok) return mainPage(c, deps, challenge, { received: form.state, code: formStatus[form.kind] });
      const { receivedOn } = form.value;
      const sent = await submitChallenge(deps, c.get('actor'), challenge.id, receivedOn);
      if (sent.ok) return c.redirect(`${ownPath(challenge.id)}?klaar=ingediend`, 303);
      return tooLate(c, deps, challenge, sent.error);
    }),
  );
  routes.post(
    `${path}/intrekken`,
    onOwnChallenge(deps, async (c, challenge) => {
      const taken = await withdrawApplication(deps, c.get('actor'), challenge.id);
      if (taken.ok)
        return c.redirect(
          taken.value.thrownAway ? '/uitdagen?klaar=weggegooid' : `${ownPath(challenge.id)}?klaar=ingetrokken`,
          303,
        );
      return tooLate(c, deps, challenge, taken.error);
    }),
  );

  /** A form on the page of the challenger: read, done by a command, and then the page again. */
  const takes = <Schema extends z.ZodType>(
    form: OwnTyped['form'],
    done: string,
    schema: (locale: Locale) => Schema,
    command: (c: AppContext, id: number, value: z.output<Schema>) => Promise<Result<unknown, OwnRefusal>>,
  ) =>
    routes.post(
      `${path}/${form}`,
      onOwnChallenge(deps, async (c, challenge) => {
        const read: ReadForm<z.output<Schema>> = await readForm(c, schema(c.get('locale')));
        if (!read.ok)
          return mainPage(c, deps, challenge, { typed: { form, state: read.state }, code: formStatus[read.kind] });
        const result = await command(c, challenge.id, read.value);
        if (result.ok) return c.redirect(`${ownPath(challenge.id)}?klaar=${done}`, 303);
        const code = ownStatus[result.error.kind];
        if (code === 404 || code === 403) throw new HTTPException(code);
        const { field, text } = ownProblem(result.error, c.get('locale'));
        const fresh = (await loadChallenge(deps.db, challenge.id)) ?? challenge;
        const typed = { form, state: withError(read.state, field, text) };
        return mainPage(c, deps, fresh, { typed, refusal: text, code });
      }),
    );

  takes(
    'vraag',
    'beantwoord',
    (locale) => {
      const t = requestMessages(locale);
      return z.object({ answer: textField(4000, t.answerMissing, t.tooLong) });
    },
    (c, id, { answer }) => answerQuestion(deps, c.get('actor'), id, answer),
  );
  takes('gesprek', 'gesprek', talkForm, (c, id, talk) =>
    writeTalk(deps, c.get('actor'), { id, by: 'challenger', ...talk }),
  );
  takes(
    'tekenen',
    'getekend',
    (locale) =>
      z.object({
        version: z.coerce.number().int().min(0).max(100_000).default(0),
        legalEntity: optionalText(120, requestMessages(locale).tooLong),
      }),
    (c, id, { version, legalEntity }) =>
      signAgreement(deps, c.get('actor'), { id, side: 'challenger', version, legalEntity }),
  );
  return routes;
}

const framed = (c: AppContext, deps: Deps) => frameOf(c, deps, noticeOf(c, requestMessages(c.get('locale')).done));

async function whatPage(c: AppContext, deps: Deps, challenge: Challenge, state: FormState, code: Code = 200) {
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const today = townDay(deps.now());
  return c.html(<WhatPage frame={framed(c, deps)} {...{ challenge, areas, state, today }} />, code);
}

function whoPage(c: AppContext, deps: Deps, challenge: Challenge, state: FormState, code: Code = 200) {
  return c.html(<WhoPage frame={framed(c, deps)} {...{ challenge, state }} />, code);
}

type Answer = { typed?: OwnTyped; received?: FormState; refusal?: string; code?: Code };

/** A draft to be checked, or how far the request is. */
async function mainPage(c: AppContext, deps: Deps, challenge: Challenge, answer: Answer = {}): Promise<Response> {
  const { code = 200, typed, received, refusal } = answer;
  const frame = code === 200 ? framed(c, deps) : frameOf(c, deps);
  if (challenge.state === 'draft') {
    const { title, summary, plan } = challenge;
    const personal = findPersonalData(`${title}\n${summary}\n${plan}`).length > 0;
    const lacks = lackingInRequest(challenge);
    return c.html(<CheckPage frame={frame} {...{ challenge, lacks, personal, received, refusal }} />, code);
  }
  const [course, record] = await Promise.all([loadCourse(deps.db, challenge.id), loadRecord(deps.db, challenge.id)]);
  return c.html(<StatusPage frame={frame} {...{ challenge, course, record, typed, refusal }} />, code);
}

/** What cannot be done (any more): the page as it is now, with why. */
async function tooLate(c: AppContext, deps: Deps, { id }: Challenge, error: OwnRefusal): Promise<Response> {
  const challenge = await loadChallenge(deps.db, id);
  const code = ownStatus[error.kind];
  if (!challenge || code === 404 || code === 403) throw new HTTPException(code === 403 ? 403 : 404);
  return mainPage(c, deps, challenge, { refusal: ownProblem(error, c.get('locale')).text, code });
}
