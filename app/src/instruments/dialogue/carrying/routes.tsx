import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import { type Instruments, listSteps } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { changeStatus } from '../staff/change-dialogue.ts';
import { type DialogueWork, onDialogue } from '../staff/on-dialogue.ts';
import { carryOver } from './carry-over.ts';
import { listCarryable } from './carryable.ts';
import { carryingMessages } from './carrying-messages.ts';
import { CarryingPage } from './carrying-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog/meenemen';
const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** Carrying statements on to a step that takes texts in: ideas, or a budget. */
export function carryingRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onDialogue(deps, (c, work) => page(c, deps, instruments, work)),
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
      if (!form.ok) return page(c, deps, instruments, work, { state: form.state }, formStatus[form.kind]);
      const { statement: statementIds, to: toStepId } = form.value;
      const carried = await carryOver(deps, instruments, c.get('actor'), {
        stepId: work.step.id,
        toStepId,
        statementIds,
      });
      if (carried.ok) {
        const done = carried.value.count > 0 ? 'meegenomen' : 'stond-er-al';
        return c.redirect(`${dialogueStaffPath(work.step, 'carrying')}?klaar=${done}`, 303);
      }
      switch (carried.error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[carried.error.kind]);
        case 'project-closed':
          return page(c, deps, instruments, work, { state: form.state, refusal: { text: t.closed } }, 409);
        case 'no-such-target':
          return page(c, deps, instruments, work, { state: withError(form.state, 'to', t.stepMissing) }, 422);
        case 'target-fixed':
          return page(c, deps, instruments, work, { state: withError(form.state, 'to', t.fixed) }, 409);
      }
    }),
  );

  return routes;
}

type Shown = { state?: FormState; refusal?: Refusal };

async function page(
  c: AppContext,
  deps: Deps,
  instruments: Instruments,
  work: DialogueWork,
  { state = emptyForm(), refusal }: Shown = {},
  code: Status = 200,
) {
  const [statements, steps] = await Promise.all([
    listCarryable(deps.db, work.step.id),
    listSteps(deps.db, work.project.id, deps.now()),
  ]);
  const targets = steps
    .map((step) => ({ id: step.id, title: step.title, instrument: instruments.of(step) }))
    .filter(({ instrument }) => instrument.takeIn !== undefined)
    .map(({ instrument, ...target }) => ({ ...target, kind: instrument.name[c.get('locale')] }));
  const notice = code === 200 ? noticeOf(c, carryingMessages(c.get('locale')).done) : undefined;
  const props = { work, statements, targets, state, refusal };
  return c.html(<CarryingPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
