import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, optionalText, type Refusal, type Status } from '../../../features/staff/index.ts';
import { changeStatus } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { type PublishError, publishMemorandum } from './publish-memorandum.ts';
import { publishMessages } from './publish-messages.ts';
import { PublishPage } from './publish-page.tsx';
import { staffMemorandum } from './routes.tsx';
import { loadToPublish, reasonLength } from './to-publish.ts';

const path = `${staffMemorandum}/publiceren`;
const status = {
  ...changeStatus,
  'term-runs': 409,
  lacking: 409,
  'names-unchecked': 422,
  'reason-missing': 422,
  'nothing-changed': 409,
  'changed-meanwhile': 409,
  'published-by-colleague': 409,
} as const satisfies Record<PublishError['kind'], number>;

/** Looking the memorandum through, and publishing it. */
export function publishRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onConsultation(deps, (c, work) => show(c, deps, work)),
  );

  routes.post(
    path,
    onConsultation(deps, async (c, work) => {
      const t = publishMessages(c.get('locale'));
      const form = await readForm(c, publishForm(c));
      if (!form.ok) return show(c, deps, work, form.state, formStatus[form.kind]);
      const published = await publishMemorandum(deps, c.get('actor'), { stepId: work.step.id, ...form.value });
      if (published.ok)
        return c.redirect(`${consultationStaffPath(work.step, 'memorandum')}/publiceren?klaar=gepubliceerd`, 303);
      const { kind } = published.error;
      switch (kind) {
        case 'step-not-found':
        case 'not-allowed':
          throw new HTTPException(status[kind]);
        case 'names-unchecked':
          return show(c, deps, work, withError(form.state, 'namesChecked', t.errors.namesChecked), status[kind]);
        case 'reason-missing':
          return show(c, deps, work, withError(form.state, 'reason', t.errors.reason), status[kind]);
        case 'project-closed':
        case 'term-runs':
        case 'lacking':
        case 'nothing-changed':
        case 'changed-meanwhile':
        case 'published-by-colleague':
          return show(c, deps, work, form.state, status[kind], { text: t.refused[kind] });
      }
    }),
  );

  return routes;
}

function publishForm(c: AppContext) {
  const t = publishMessages(c.get('locale')).errors;
  return z.object({
    version: z.coerce.number().int().positive(),
    seen: z.string().regex(/^[0-9a-f]{64}$/),
    reason: optionalText(reasonLength, t.tooLong),
    namesChecked: z
      .literal('ja')
      .optional()
      .transform((ticked) => ticked === 'ja'),
  });
}

async function show(
  c: AppContext,
  deps: Deps,
  work: ConsultationWork,
  state: FormState = emptyForm(),
  code: Status = 200,
  refusal?: Refusal,
) {
  const notice = code === 200 ? noticeOf(c, publishMessages(c.get('locale')).done) : undefined;
  const toPublish = await loadToPublish(deps, work.consultation);
  return c.html(<PublishPage frame={frameOf(c, deps, notice)} {...{ work, toPublish, state, refusal }} />, code);
}
