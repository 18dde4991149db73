import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, optionalText, type Refusal, type Status } from '../../../features/staff/index.ts';
import { changeStatus } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadDraft, type Paragraph } from '../draft/draft.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { amendMessages } from './amend-messages.ts';
import { AmendListPage, AmendPage } from './amend-page.tsx';
import { type AmendError, amendParagraph } from './amend-paragraph.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { amendPath } from './memorandum-path.ts';
import { staffMemorandum } from './routes.tsx';
import { loadThemes } from './theme.ts';

const path = `${staffMemorandum}/tekst`;
const longest = 20_000;
const status = {
  ...changeStatus,
  'paragraph-not-found': 404,
  'theme-not-found': 409,
  'changed-by-colleague': 409,
} as const satisfies Record<AmendError['kind'], number>;

/** What paragraphs of the draft become because of what people said. */
export function amendRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onConsultation(deps, async (c, work) => {
      const notice = noticeOf(c, amendMessages(c.get('locale')).done);
      const paragraphs = await loadDraft(deps.db, work.step.id);
      return c.html(<AmendListPage frame={frameOf(c, deps, notice)} work={work} paragraphs={paragraphs} />);
    }),
  );

  routes.get(
    `${path}/:id`,
    onConsultation(deps, (c, work) => show(c, deps, work)),
  );

  routes.post(
    `${path}/:id`,
    onConsultation(deps, async (c, work) => {
      const { id } = await paragraphIn(c, deps, work);
      const form = await readForm(c, amendForm(c));
      if (!form.ok) return show(c, deps, work, { state: form.state }, formStatus[form.kind]);
      const { seen, ...amendment } = form.value;
      const amended = await amendParagraph(deps, c.get('actor'), { stepId: work.step.id, id, seen }, amendment);
      if (amended.ok) return c.redirect(`${amendPath(work.step)}?klaar=bewaard`, 303);
      const { kind } = amended.error;
      switch (kind) {
        case 'step-not-found':
        case 'not-allowed':
        case 'paragraph-not-found':
          throw new HTTPException(status[kind]);
        case 'project-closed':
        case 'theme-not-found':
        case 'changed-by-colleague': {
          const refusal = { text: amendMessages(c.get('locale')).refused[kind] };
          const shown = { state: form.state, refusal, overtaken: kind === 'changed-by-colleague' };
          return show(c, deps, work, shown, status[kind]);
        }
      }
    }),
  );

  return routes;
}

function amendForm(c: AppContext) {
  const t = amendMessages(c.get('locale'));
  return z
    .object({
      text: optionalText(longest, memorandumMessages(c.get('locale')).errors.tooLong),
      leftOut: z.literal('ja').optional(),
      theme: z.literal('').or(z.coerce.number().int().positive()).optional(),
      seen: z.string().max(64),
    })
    .transform(({ text, leftOut, theme, seen }, context) => {
      if (text === '' && !leftOut) {
        context.addIssue({ code: 'custom', path: ['text'], message: t.textNeeded });
        return z.NEVER;
      }
      return { text: leftOut ? '' : text, themeId: theme || null, seen };
    });
}

type Shown = { state?: FormState; refusal?: Refusal; overtaken?: boolean };

async function show(c: AppContext, deps: Deps, work: ConsultationWork, shown: Shown = {}, code: Status = 200) {
  const paragraph = await paragraphIn(c, deps, work);
  const { body, amended, amendedBy } = paragraph;
  const state = emptyForm({
    text: amended || body,
    ...(amended === '' && { leftOut: 'ja' }),
    ...(amendedBy !== null && { theme: String(amendedBy) }),
  });
  const themes = await loadThemes(deps.db, work.step.id);
  return c.html(<AmendPage frame={frameOf(c, deps)} {...{ work, paragraph, themes, state }} {...shown} />, code);
}

async function paragraphIn(c: AppContext, deps: Deps, work: ConsultationWork): Promise<Paragraph> {
  const id = numberIn(c, 'id');
  const paragraph = (await loadDraft(deps.db, work.step.id)).find((one) => one.id === id);
  if (!paragraph) throw new HTTPException(404);
  return paragraph;
}
