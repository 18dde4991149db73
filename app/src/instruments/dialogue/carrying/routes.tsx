import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import { listSteps } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { loadResult } from '../results/figures.ts';
import { changeStatus } from '../staff/change-dialogue.ts';
import { type DialogueWork, onDialogue } from '../staff/on-dialogue.ts';
import { carryOver } from './carry-over.ts';
import { carryingMessages } from './carrying-messages.ts';
import { type Carryable, CarryingPage } from './carrying-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog/meenemen';
const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** Carrying statements on to a step of ideas. */
export function carryingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onDialogue(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onDialogue(deps, async (c, work) => {
      const t = carryingMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          statement: manyOf(number).refine((chosen) => chosen.length > 0, t.missing),
          to: z.preprocess(
            (given) => given ?? '',
            z.coerce.number(t.stepMissing).int(t.stepMissing).positive(t.stepMissing),
          ),
        }),
      );
      if (!form.ok) return page(c, deps, work, { state: form.state }, formStatus[form.kind]);
      const { statement: statementIds, to: toStepId } = form.value;
      const carried = await carryOver(deps, c.get('actor'), { stepId: work.step.id, toStepId, statementIds });
      if (carried.ok) return c.redirect(`${dialogueStaffPath(work.step, 'carrying')}?klaar=meegenomen`, 303);
      switch (carried.error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[carried.error.kind]);
        case 'project-closed':
          return page(c, deps, work, { state: form.state, refusal: { text: t.closed } }, 409);
        case 'no-ideas-step':
          return page(c, deps, work, { state: withError(form.state, 'to', t.stepMissing) }, 422);
      }
    }),
  );

  return routes;
}

type Shown = { state?: FormState; refusal?: Refusal };

async function page(
  c: AppContext,
  deps: Deps,
  work: DialogueWork,
  { state = emptyForm(), refusal }: Shown = {},
  code: Status = 200,
) {
  const [statements, steps] = await Promise.all([
    carryable(deps, work.step.id),
    listSteps(deps.db, work.project.id, deps.now()),
  ]);
  const targets = steps.filter(({ instrument }) => instrument === 'ideas');
  const notice = code === 200 ? noticeOf(c, carryingMessages(c.get('locale')).done) : undefined;
  const props = { work, statements, targets, state, refusal };
  return c.html(<CarryingPage frame={frameOf(c, deps, notice)} {...props} />, code);
}

/** What was not carried on yet, what all groups share first. */
async function carryable(deps: Deps, stepId: number): Promise<Carryable[]> {
  const [rows, result] = await Promise.all([
    deps.db
      .selectFrom('dialogueStatement')
      .select(['id', 'body'])
      .where('stepId', '=', stepId)
      .where('status', '=', 'published')
      .where('contributionId', 'is', null)
      .orderBy('id')
      .execute(),
    loadResult(deps.db, stepId),
  ]);
  const counted = new Map(result?.figures.statements.map(({ id, all }) => [id, all]));
  const shared = new Set(result?.figures.shared.agree);
  return rows
    .map((row) => ({ ...row, all: counted.get(row.id) ?? null, shared: counted.has(row.id) && shared.has(row.id) }))
    .sort((one, other) => Number(other.shared) - Number(one.shared));
}
