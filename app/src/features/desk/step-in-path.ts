import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { deskStep, paperStep } from './desk-step.ts';
import { refuseUnlessPaper } from './refuse-unless-desk.ts';

/**
 * The step of a page below /balie, of a kind that takes contributions; a response where the colleague has to sign in
 * first, 403 or 404 where it is not theirs.
 */
export function deskStepIn(c: AppContext, deps: Deps, kinds: readonly string[]): Promise<Step | Response> {
  return stepIn(c, deps, kinds, deskStep);
}

/** The same for one paper, which the team of an initiative may enter as well. */
export function paperStepIn(c: AppContext, deps: Deps, kinds: readonly string[]): Promise<Step | Response> {
  return stepIn(c, deps, kinds, paperStep);
}

async function stepIn(
  c: AppContext,
  deps: Deps,
  kinds: readonly string[],
  find: typeof deskStep,
): Promise<Step | Response> {
  const stepId = Number(c.req.param('stepId'));
  const known = await loadStep(deps.db, stepId, deps.now());
  const refused = refuseUnlessPaper(c, known?.projectId);
  if (refused) return refused;
  const step = await find(deps.db, c.get('actor'), stepId, deps.now());
  if (!step.ok) throw new HTTPException(step.error.kind === 'not-allowed' ? 403 : 404);
  if (!kinds.includes(step.value.instrument)) throw new HTTPException(404);
  return step.value;
}
