import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import { type ChangeError, changeStatus } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { arrangements } from './arrange.ts';
import { arrangeParagraph, type DraftError, replaceDraft, rewordParagraph } from './change-draft.ts';
import { loadDraft } from './draft.ts';
import { paragraphForm, paragraphPieces, textForm } from './draft-form.ts';
import { draftMessages } from './draft-messages.ts';
import { DraftPage } from './draft-page.tsx';
import { ParagraphPage } from './paragraph-page.tsx';
import { type Piece, splitText } from './split-text.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/ontwerp';
const status = {
  ...changeStatus,
  'draft-announced': 409,
  'too-many-paragraphs': 422,
  'draft-too-long': 422,
  'paragraph-not-found': 404,
  'paragraph-changed': 409,
} as const satisfies Record<(ChangeError | DraftError)['kind'], number>;
// 200,000 characters as a form sends them, in which a letter with an accent takes six bytes.
const maxBytes = 1_300_000;

/** The pages on which officers paste the draft and change its paragraphs. */
export function draftRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onConsultation(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, textForm(c.get('locale')), { maxBytes });
      const { state } = form;
      if (!form.ok) return page(c, deps, work, { state }, formStatus[form.kind]);
      const pieces = splitText(form.value.text);
      if (form.value.go === 'split') return page(c, deps, work, { state, preview: pieces });
      const replaced = await replaceDraft(deps, c.get('actor'), work.step.id, pieces);
      if (replaced.ok) return c.redirect(`${consultationStaffPath(work.step, 'draft')}?klaar=bewaard`, 303);
      return page(c, deps, work, { state, refusal: refusalOf(c, replaced.error) }, status[replaced.error.kind]);
    }),
  );

  routes.get(
    `${path}/:id`,
    onConsultation(deps, (c, work) =>
      work.consultation.announcedAt ? c.redirect(consultationStaffPath(work.step, 'draft'), 303) : one(c, deps, work),
    ),
  );

  routes.post(
    `${path}/:id`,
    onConsultation(deps, async (c, work) => {
      const id = numberIn(c, 'id');
      const form = await readForm(c, paragraphForm(c.get('locale')), { maxBytes });
      if (!form.ok) return one(c, deps, work, form.state, formStatus[form.kind]);
      const seen = { stepId: work.step.id, id, version: form.value.version };
      const reworded = await rewordParagraph(deps, c.get('actor'), seen, paragraphPieces(form.value));
      if (reworded.ok) return c.redirect(`${consultationStaffPath(work.step, 'draft')}?klaar=bewaard`, 303);
      return one(c, deps, work, form.state, status[reworded.error.kind], refusalOf(c, reworded.error));
    }),
  );

  routes.post(
    `${path}/:id/schik`,
    onConsultation(deps, async (c, work) => {
      const id = numberIn(c, 'id');
      const form = await readForm(c, z.object({ version: z.string(), arrange: z.enum(arrangements) }));
      if (!form.ok) return one(c, deps, work, undefined, formStatus[form.kind]);
      const seen = { stepId: work.step.id, id, version: form.value.version };
      const arranged = await arrangeParagraph(deps, c.get('actor'), seen, form.value.arrange);
      if (arranged.ok) return c.redirect(`${consultationStaffPath(work.step, 'draft')}?klaar=bewaard`, 303);
      return one(c, deps, work, undefined, status[arranged.error.kind], refusalOf(c, arranged.error));
    }),
  );

  return routes;
}

/** Why, in words; what is not theirs to see becomes the app's own error page. */
function refusalOf(c: AppContext, error: ChangeError | DraftError): Refusal {
  switch (error.kind) {
    case 'step-not-found':
    case 'paragraph-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'project-closed':
    case 'draft-announced':
    case 'too-many-paragraphs':
    case 'draft-too-long':
    case 'paragraph-changed':
      return { text: draftMessages(c.get('locale')).refused[error.kind] };
  }
}

type Shown = { state?: FormState; preview?: readonly Piece[]; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, work: ConsultationWork, shown: Shown = {}, code: Status = 200) {
  const draft = await loadDraft(deps.db, work.step.id);
  const notice = code === 200 ? noticeOf(c, draftMessages(c.get('locale')).done) : undefined;
  const { state = emptyForm(), preview, refusal } = shown;
  return c.html(<DraftPage frame={frameOf(c, deps, notice)} {...{ work, draft, state, preview, refusal }} />, code);
}

async function one(
  c: AppContext,
  deps: Deps,
  work: ConsultationWork,
  typed?: FormState,
  code: Status = 200,
  refusal?: Refusal,
) {
  const draft = await loadDraft(deps.db, work.step.id);
  const id = numberIn(c, 'id');
  const paragraph = draft.find((each) => each.id === id);
  if (!paragraph) throw new HTTPException(404);
  const state = typed ?? emptyForm({ body: paragraph.body, kind: paragraph.kind });
  return c.html(<ParagraphPage frame={frameOf(c, deps)} {...{ work, draft, paragraph, state, refusal }} />, code);
}
