import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { deskStep } from './desk-step.ts';
import { refuseUnlessAnyDesk, refuseUnlessDesk } from './refuse-unless-desk.ts';

/**
 * The step of a page below /balie, of a kind that takes contributions; a response where the colleague has to sign in
 * first, 403 or 404 where it is not theirs.
 */
export async function deskStepIn(c: AppContext, deps: Deps, kinds: readonly string[]): Promise<Step | Response> {
  const stepId = Number(c.req.param('stepId'));
  const known = await loadStep(deps.db, stepId, deps.now());
  // Whether a step exists is told only to who works at a desk.
  const refused = known ? refuseUnlessDesk(c, known.projectId) : refuseUnlessAnyDesk(c);
  if (refused) return refused;
  const step = await deskStep(deps.db, c.get('actor'), stepId, deps.now());
  if (!step.ok) throw new HTTPException(step.error.kind === 'not-allowed' ? 403 : 404);
  if (!kinds.includes(step.value.instrument)) throw new HTTPException(404);
  return step.value;
}
